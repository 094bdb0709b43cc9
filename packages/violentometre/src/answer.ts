/** What the ticks say. Nothing here counts: one sentence is enough. */

import type { QuestionSet, Zone } from './question-set.js';

export interface Answer {
  /** The most serious zone among the ticked items; `undefined` while nothing is ticked. */
  readonly zone: Zone | undefined;
  /** One ticked item at least may put a life at risk. */
  readonly danger: boolean;
  /** The zone says violence. When false the widget must say what the tool cannot see. */
  readonly violence: boolean;
}

export function answerOf(set: QuestionSet, ticked: ReadonlySet<string>): Answer {
  const zone = mostSeriousZone(set, ticked);
  return {
    zone,
    danger: set.items.some((item) => item.danger === true && ticked.has(item.id)),
    violence: zone !== undefined && zone.gravite > 0,
  };
}

/** @param ticked ids of items; unknown ids are ignored */
export function mostSeriousZone(set: QuestionSet, ticked: ReadonlySet<string>): Zone | undefined {
  const named = new Set(set.items.filter((item) => ticked.has(item.id)).map((item) => item.zone));
  return set.zones
    .filter((zone) => named.has(zone.id))
    .reduce<Zone | undefined>((worst, zone) => (worst && worst.gravite > zone.gravite ? worst : zone), undefined);
}
