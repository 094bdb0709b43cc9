/** The pipeline without its Node edge: what the browser may load as well. */

export * from './geography/outline.js';
export * from './geography/reference-data.js';
export { withCache } from './geocoding/cache.js';
export * from './geocoding/geocoder.js';
export { geoplateforme } from './geocoding/geoplateforme.js';
export { readHours } from './hours/read-hours.js';
export type { ReadHours } from './hours/read-hours.js';
export * from './issue-labels.js';
export * from './issues.js';
export { decode } from './read/decode.js';
export type { PrivateRecord, PublicRecord } from './records.js';
export * from './report/index.js';
export * from './run.js';
export { PUBLISHED_SCHEMAS } from './schemas/index.js';
export { SOURCES } from './sources/index.js';
export * from './territory-file.js';
export type { FormerMark, Protection } from './stages/openings.js';
export { readDate } from './values/dates.js';
export { readEmails, readUrl } from './values/links.js';
export { readCapacity } from './values/numbers.js';
export { readPhone } from './values/phone.js';
export { plainText } from './values/text.js';
export { writeFolder } from './write/index.js';
export type { Publishable } from './write/index.js';
