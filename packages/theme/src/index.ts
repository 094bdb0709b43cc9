export { folder, levelUpTo, oneOf, type Reading, textThat, yesOrNo } from './attribute-readings.js';
export { base } from './base.styles.js';
export { controls } from './controls.styles.js';
export { tokens } from './tokens.styles.js';
export { WidgetElement } from './widget-element.js';
