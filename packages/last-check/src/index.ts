/** The last wall, for the command and for an officer's browser. */

export { lastCheck } from './check.js';
export type { Checked, CheckedTerritory, CheckInput, Fault } from './check.js';
export { columnKind } from './columns.js';
export type { Kind } from './columns.js';
export type { Files, Sources } from './files.js';
export { countsOf, countsSentence, linesOf, sentenceOfFault } from './strings.fr.js';
export type { ValueKind, Where } from './withheld.js';
