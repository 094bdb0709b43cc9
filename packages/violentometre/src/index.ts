export { answerOf, mostSeriousZone, type Answer } from './answer.js';
export {
  FORMES,
  itemsOf,
  QUESTION_SET_VERSION,
  zonesInOrder,
  type Forme,
  type Item,
  type QuestionSet,
  type Zone,
} from './question-set.js';
export { isQuestionSet, questionSetFault, type QuestionSetFault, RELATIONS } from './question-set-guard.js';
export { QUESTION_SET_SCHEMA } from './question-set-schema.js';
export { ReperesViolentometre } from './reperes-violentometre.js';
export { checksumOf } from './checksum.js';
export { DEFAULT_SET, languagesOf, nameOf, SETS } from './sets.js';
export { WORDS } from './words.js';
