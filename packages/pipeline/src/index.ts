/** The pipeline without its Node edge: what the browser may load as well. */

export * from './geography/outline.js';
export * from './geography/reference-data.js';
export * from './issue-labels.js';
export * from './issues.js';
export * from './run.js';
export { SOURCES } from './sources/index.js';
export * from './territory-file.js';
