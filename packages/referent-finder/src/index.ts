export type { Contact, ContactRank, Reason } from './contact.js';
export { findContacts } from './find-contacts.js';
export type { FinderData } from './find-contacts.js';
export { reasonText } from './reason-text.js';
export { ReperesReferentFinder } from './reperes-referent-finder.js';
export { WORDS } from './words.js';
