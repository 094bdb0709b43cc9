import { ReperesViolentometreAtelier } from './reperes-violentometre-atelier.js';

const TAG = 'reperes-violentometre-atelier';

if (!customElements.get(TAG)) customElements.define(TAG, ReperesViolentometreAtelier);
