export { ReperesHelp } from './reperes-help.js';
