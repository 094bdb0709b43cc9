/** What tells who answers now: hours, holidays and Paris time weigh as much as the numbers, which do not wait for them. */
export { isOpenAt } from '@reperes/schema';
export { EveryMinute } from './every-minute.js';
