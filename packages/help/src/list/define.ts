import { ReperesHelpList } from './reperes-help-list.js';

if (!customElements.get('reperes-help-list')) customElements.define('reperes-help-list', ReperesHelpList);
