/** How complete and fresh what is published is, in an officer's words: the entries to complete first, and what each lacks. */

import type { Criterion, EntryQuality, Quality } from '../stages/score.js';
import { CRITERIA } from '../stages/score.js';
import { STRINGS } from './report.strings.fr.js';

export interface EntryReport extends Pick<EntryQuality, 'id' | 'nom' | 'commune' | 'telephone' | 'courriel' | 'score'> {
  /** What would raise the score, in words, the most useful first. */
  readonly manque: readonly string[];
  /** Days since the entry was confirmed or written. */
  readonly jours: number;
}

export interface QualityReport {
  /** Mean of the entries, 0 to 1; absent without entries. */
  readonly score?: number;
  readonly criteres: Quality['criteria'];
  /** How many entries lack something. */
  readonly aCompleter: number;
  /** Those to complete first, the worst before the others: all of a département, two thousand of a larger directory. */
  readonly fiches: readonly EntryReport[];
}

export function completenessOf({ lacking, worst, criteria, score }: Quality): QualityReport {
  return { ...(score === undefined ? {} : { score }), criteres: criteria, aCompleter: lacking, fiches: worst.map(entryReport) };
}

function entryReport({ criteria, age, ...entry }: EntryQuality): EntryReport {
  return { ...entry, manque: CRITERIA.flatMap((criterion) => lackOf(criterion, criteria[criterion]) ?? []), jours: age };
}

/** `undefined` when nothing is missing, or when the question makes no sense for the entry. */
function lackOf(criterion: Criterion, value: number | undefined): string | undefined {
  if (value === undefined || value >= 1) return undefined;
  const { nothing, partly } = STRINGS.lacks[criterion];
  return value > 0 ? partly : nothing;
}
