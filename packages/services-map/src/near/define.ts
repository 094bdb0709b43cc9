import '@reperes/commune-search/define.js';
import { ReperesNearField } from './reperes-near-field.js';

if (!customElements.get('reperes-near-field')) customElements.define('reperes-near-field', ReperesNearField);
