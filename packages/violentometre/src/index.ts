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
export { isQuestionSet, questionSetFault, type QuestionSetFault } from './question-set-guard.js';
export { ReperesViolentometre } from './reperes-violentometre.js';
export { DEFAULT_SET, OTHER_SETS } from './sets.js';
