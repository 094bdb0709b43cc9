import '@reperes/help/define.js';
import { ReperesViolentometre } from './reperes-violentometre.js';

if (!customElements.get('reperes-violentometre')) customElements.define('reperes-violentometre', ReperesViolentometre);
