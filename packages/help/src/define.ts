import './exit/define.js';
import { ReperesHelp } from './reperes-help.js';

if (!customElements.get('reperes-help')) customElements.define('reperes-help', ReperesHelp);
