/** A workshop, step by step, in the published order: nothing is drawn by lot, and no answer changes what comes. */

import type { Item, QuestionSet, Zone } from '../question-set.js';
import { zonesInOrder } from '../question-set.js';

export interface Sentence {
  readonly kind: 'item';
  readonly item: Item;
  readonly zone: Zone;
  /** Place in the text, from 1. */
  readonly rank: number;
}

export type Step = Sentence | { readonly kind: 'start' } | { readonly kind: 'pause' } | { readonly kind: 'end' };

/** A pause stands before the sentences that tell of a danger: those who wish may leave before they are read. */
export function stepsOf(set: QuestionSet): readonly Step[] {
  const steps: Step[] = [{ kind: 'start' }];
  let danger = false;
  for (const [index, item] of set.items.entries()) {
    const zone = set.zones.find(({ id }) => id === item.zone);
    if (!zone) continue;
    if (item.danger && !danger) steps.push({ kind: 'pause' });
    danger = item.danger === true;
    steps.push({ kind: 'item', item, zone, rank: index + 1 });
  }
  return [...steps, { kind: 'end' }];
}

/** What the room sees. Nothing here outlives a step. */
export interface Moment {
  /** Place in the steps. */
  readonly at: number;
  /** `id` of the zone that the group proposes. */
  readonly placed: string | undefined;
  /** The zone of the sentence is shown. */
  readonly revealed: boolean;
}

export const FIRST_MOMENT: Moment = { at: 0, placed: undefined, revealed: false };

/** Shows the zone of a sentence, then goes on; the end comes back to the start. */
export function forward(steps: readonly Step[], moment: Moment): Moment {
  if (steps[moment.at]?.kind === 'item' && !moment.revealed) return { ...moment, revealed: true };
  return goTo(steps, moment.at + 1 < steps.length ? moment.at + 1 : 0);
}

/** Hides the zone of a sentence, then goes back. */
export function back(steps: readonly Step[], moment: Moment): Moment {
  if (moment.revealed) return { ...moment, revealed: false };
  return goTo(steps, moment.at - 1);
}

export function goTo(steps: readonly Step[], at: number): Moment {
  return { ...FIRST_MOMENT, at: Math.min(Math.max(at, 0), steps.length - 1) };
}

/** @param rank place of the zone on the scale, from 0 */
export function place(set: QuestionSet, steps: readonly Step[], moment: Moment, rank: number): Moment {
  const zone = zonesInOrder(set)[rank];
  return zone && steps[moment.at]?.kind === 'item' && !moment.revealed ? { ...moment, placed: zone.id } : moment;
}

/** Moves what the group proposes along the scale; the first move comes from the end that it leaves. */
export function shift(set: QuestionSet, steps: readonly Step[], moment: Moment, by: 1 | -1): Moment {
  const zones = zonesInOrder(set);
  const from = zones.findIndex(({ id }) => id === moment.placed);
  const to = from < 0 ? (by > 0 ? 0 : zones.length - 1) : Math.min(Math.max(from + by, 0), zones.length - 1);
  return place(set, steps, moment, to);
}
