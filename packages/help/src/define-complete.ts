import './list/define.js';
import './define.js';
