/** Apart from the list: what comes with the first cards, and is not waited for by them. */

import './near/define.js';
import { ReperesMapPanel } from './reperes-map-panel.js';

if (!customElements.get('reperes-map-panel')) customElements.define('reperes-map-panel', ReperesMapPanel);
