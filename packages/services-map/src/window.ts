/** The part of the list that is drawn: sixty cards are read in minutes, six hundred slow a phone down. */

import type { Besoin, Service } from '@reperes/schema';
import { groupByNeed } from './filter.js';
import type { Results } from './results.js';

/** Cards at first, and at each further step. */
export const STEP = 60;

export interface Entry {
  readonly service: Service;
  /** Infinite without a commune or a place. */
  readonly km: number;
}

export interface Section {
  /** What its heading says: what was chosen on the map, what covers the commune, what is elsewhere, or a need. */
  readonly kind: 'choisis' | 'couvre' | 'autres' | Besoin;
  readonly entries: readonly Entry[];
}

export interface WindowOptions {
  readonly limit: number;
  /** As many on paper, where what was chosen on the map still comes first: it keeps its card, and the focus in it. */
  readonly printed?: number;
  /** With a commune, the list has two parts instead of one per need. */
  readonly near: boolean;
  readonly selected: ReadonlySet<string>;
}

/** Sections without entries are left out; a chosen service beyond the window comes first of all. */
export function sectionsOf(results: Results, { limit, printed = 0, near, selected }: WindowOptions): readonly Section[] {
  const entry = (at: number): Entry[] => {
    const service = results.shown[at];
    return service ? [{ service, km: results.kilometres(at) }] : [];
  };
  const chosen = rowsBeyond(results.shown, limit, selected);
  const rows = rangeOf(0, Math.min(Math.max(limit, printed), results.shown.length)).filter((at) => !chosen.includes(at));
  const parts: readonly Section[] = near
    ? [
        { kind: 'couvre', entries: rows.filter((at) => at < results.covering).flatMap(entry) },
        { kind: 'autres', entries: rows.filter((at) => at >= results.covering).flatMap(entry) },
      ]
    : needSections(rows.flatMap(entry));
  return [{ kind: 'choisis' as const, entries: chosen.flatMap(entry) }, ...parts].filter(({ entries }) => entries.length > 0);
}

function needSections(entries: readonly Entry[]): readonly Section[] {
  const byService = new Map(entries.map((one) => [one.service, one]));
  return groupByNeed([...byService.keys()]).map(({ besoin, services }) => ({
    kind: besoin,
    entries: services.flatMap((service) => byService.get(service) ?? []),
  }));
}

/** As few as the window: a marker may stand for hundreds. */
function rowsBeyond(shown: readonly Service[], limit: number, selected: ReadonlySet<string>): readonly number[] {
  const rows: number[] = [];
  for (let at = limit; at < shown.length && rows.length < Math.min(STEP, selected.size); at++) {
    if (selected.has(shown[at]?.properties.id ?? '')) rows.push(at);
  }
  return rows;
}

function rangeOf(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_item, index) => from + index);
}
