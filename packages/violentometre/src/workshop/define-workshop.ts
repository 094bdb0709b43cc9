import { ReperesViolentometreAtelier } from './reperes-violentometre-atelier.js';

export { WORKSHOP_WORDS } from './words.js';
export { renderWorkshop } from './workshop-view.js';

const TAG = 'reperes-violentometre-atelier';

if (!customElements.get(TAG)) customElements.define(TAG, ReperesViolentometreAtelier);
