import '@reperes/help/define.js';
import { ReperesMapPanel } from './reperes-map-panel.js';
import { ReperesServicesMap } from './reperes-services-map.js';

if (!customElements.get('reperes-map-panel')) customElements.define('reperes-map-panel', ReperesMapPanel);
if (!customElements.get('reperes-services-map')) customElements.define('reperes-services-map', ReperesServicesMap);
