export { indexCommunes, readCommunes } from './commune-index.js';
export type { Commune, CommuneIndex, CommuneMatch } from './commune-index.js';
export { findCommunes } from './find-communes.js';
export type { FindOptions } from './find-communes.js';
export { CommuneEvent } from './commune-event.js';
export { PageLeave } from './page-leave.js';
export { ReperesCommuneSearch } from './reperes-commune-search.js';
