import { ReperesExit } from './reperes-exit.js';

if (!customElements.get('reperes-exit')) customElements.define('reperes-exit', ReperesExit);
