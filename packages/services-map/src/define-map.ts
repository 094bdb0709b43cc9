/** Apart from the list: its code comes when the first cards are drawn. */

import { ReperesMapPanel } from './reperes-map-panel.js';

if (!customElements.get('reperes-map-panel')) customElements.define('reperes-map-panel', ReperesMapPanel);
