export { base } from './base.styles.js';
export { controls } from './controls.styles.js';
export { tokens } from './tokens.styles.js';
