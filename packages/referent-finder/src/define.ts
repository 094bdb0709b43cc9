import { ReperesReferentFinder } from './reperes-referent-finder.js';

if (!customElements.get('reperes-referent-finder')) {
  customElements.define('reperes-referent-finder', ReperesReferentFinder);
}
