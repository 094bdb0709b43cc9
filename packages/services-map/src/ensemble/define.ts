import '@reperes/help/define.js';
import { ReperesEnsembleMap } from './reperes-ensemble-map.js';
import { ReperesEnsemble } from './reperes-ensemble.js';

if (!customElements.get('reperes-ensemble-map')) customElements.define('reperes-ensemble-map', ReperesEnsembleMap);
if (!customElements.get('reperes-ensemble')) customElements.define('reperes-ensemble', ReperesEnsemble);
