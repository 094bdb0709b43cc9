import '@reperes/help/define.js';
import { ReperesServicesMap } from './reperes-services-map.js';

if (!customElements.get('reperes-services-map')) customElements.define('reperes-services-map', ReperesServicesMap);
