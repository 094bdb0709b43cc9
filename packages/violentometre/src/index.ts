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
export { fit, type FitOptions } from './print/fit.js';
export { type Format, FORMATS, pageRules, type Paper, PAPERS } from './print/formats.js';
export { qrAddress, renderQr } from './print/qr-view.js';
export { type Action, actionOf, type KeyPlace } from './workshop/keys.js';
export { ReperesViolentometreAtelier } from './workshop/reperes-violentometre-atelier.js';
export { back, FIRST_MOMENT, forward, goTo, type Moment, place, shift, type Step, stepsOf } from './workshop/steps.js';
export { checksumOf } from './checksum.js';
export { DEFAULT_SET, languagesOf, nameOf, SETS } from './sets.js';
export { PAPER_WORDS } from './print/words.js';
export { WORDS } from './words.js';
export { WORKSHOP_WORDS } from './workshop/words.js';
