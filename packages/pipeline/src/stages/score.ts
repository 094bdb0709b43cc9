/**
 * How complete and how fresh each published entry is, for the officer's
 * report alone. The manner is that of data·inclusion: criteria from 0 to 1,
 * left out where they make no sense, and their mean. An entry that hides its
 * place is not marked down for it.
 */

import type { Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';

export const CRITERIA = ['joignable', 'adresse', 'horaires', 'presentation', 'publics', 'accessibilite', 'fraicheur'] as const;

export type Criterion = (typeof CRITERIA)[number];

export interface EntryQuality {
  readonly id: string;
  readonly nom: string;
  readonly commune?: string;
  /** What the entry publishes of how to reach it: whom the officer calls to complete it. */
  readonly telephone?: string;
  readonly courriel?: string;
  /** Mean of the criteria that apply, 0 to 1, two decimals. */
  readonly score: number;
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>;
  /** Days since the entry was confirmed, or written when nobody confirmed it. */
  readonly age: number;
}

export interface Quality {
  /** How many entries the means are of. */
  readonly entries: number;
  /** How many lack something. */
  readonly lacking: number;
  /** Those that lack something, the entries to call first before the others: lowest score, then oldest; at most `MOST_WORST`. */
  readonly worst: readonly EntryQuality[];
  /** Mean of each criterion over the entries to which it applies; absent when to none. */
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>;
  /** Mean of the entries' scores; absent without entries. */
  readonly score?: number;
}

/** Every entry of a département; of all France, more than anyone calls. */
const MOST_WORST = 2000;

/** A number that changed hands is found within half a year; after two years nothing is sure. */
const FRESH_DAYS = 183;
const STALE_DAYS = 730;

const DAY_MS = 86_400_000;

/** In one pass: entries may be made as they are asked for. */
export function qualityOf(services: Sequence<Service>, today: string): Quality {
  const scores = new Mean();
  const means = new Map(CRITERIA.map((criterion) => [criterion, new Mean()]));
  let worst: EntryQuality[] = [];
  let lacking = 0;
  /** Better than this one, an entry is not among the worst. */
  let limit: EntryQuality | undefined;
  for (const service of services) {
    const entry = entryQuality(service, today);
    scores.add(entry.score);
    for (const [criterion, mean] of means) mean.add(entry.criteria[criterion]);
    if (Object.values(entry.criteria).every((value) => value >= 1)) continue;
    lacking += 1;
    if (limit && byNeed(entry, limit) >= 0) continue;
    worst.push(entry);
    // Now and then rather than each time: a sort for every two thousand entries.
    if (worst.length >= MOST_WORST * 2) worst = worstOf(worst);
    if (worst.length === MOST_WORST) limit = worst.at(-1);
  }
  const known = [...means].flatMap(([criterion, { value }]) => (value === undefined ? [] : [[criterion, value] as const]));
  const score = scores.value;
  return { entries: services.length, lacking, worst: worstOf(worst), criteria: Object.fromEntries(known), ...(score === undefined ? {} : { score }) };
}

function worstOf(entries: readonly EntryQuality[]): EntryQuality[] {
  return [...entries].sort(byNeed).slice(0, MOST_WORST);
}

function byNeed(a: EntryQuality, b: EntryQuality): number {
  return a.score - b.score || b.age - a.age || (a.id < b.id ? -1 : 1);
}

class Mean {
  private sum = 0;
  private count = 0;

  add(value: number | undefined): void {
    if (value === undefined) return;
    this.sum += value;
    this.count += 1;
  }

  get value(): number | undefined {
    return this.count === 0 ? undefined : round(this.sum / this.count);
  }
}

function entryQuality({ properties }: Service, today: string): EntryQuality {
  const age = ageInDays(properties.verifie_le ?? properties.date_maj, today);
  const { telephone, courriel, site_web, presentation_resume, publics = [] } = properties;
  const anywhere = {
    // A phone answers at once; a page has to be read first.
    joignable: telephone !== undefined ? 1 : courriel !== undefined ? 0.7 : site_web !== undefined ? 0.4 : 0,
    presentation: presentation_resume === undefined ? 0 : 1,
    publics: publics.length === 0 ? 0 : 1,
    fraicheur: freshness(age),
  };
  const criteria = properties.confidentialite === 'public' ? { ...anywhere, ...placeCriteria(properties) } : anywhere;
  return { ...whoIs(properties), score: mean(Object.values(criteria)), criteria, age };
}

function whoIs(properties: Service['properties']): Pick<EntryQuality, 'id' | 'nom' | 'commune' | 'telephone' | 'courriel'> {
  const { id, nom, telephone, courriel } = properties;
  const commune = properties.confidentialite === 'public' ? properties.commune : undefined;
  return {
    id,
    nom,
    ...(commune === undefined ? {} : { commune }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(courriel === undefined ? {} : { courriel }),
  };
}

/** What is asked only of an entry that has a place. */
function placeCriteria(properties: Extract<Service['properties'], { readonly confidentialite: 'public' }>) {
  const { precision, horaires_intervalles, horaires_texte, accessibilite_lieu, modes_accueil } = properties;
  const remote = modes_accueil?.length === 1 && modes_accueil[0] === 'a-distance';
  return {
    ...(remote ? {} : { adresse: PRECISION[precision], accessibilite: accessibilite_lieu === undefined ? 0 : 1 }),
    horaires: horaires_intervalles !== undefined ? 1 : horaires_texte !== undefined ? 0.5 : 0,
  };
}

const PRECISION = { adresse: 1, voie: 0.8, commune: 0.3, departement: 0 } as const;

/** 1 for half a year, then down to 0 at two years. */
function freshness(age: number): number {
  return round(Math.min(1, Math.max(0, (STALE_DAYS - age) / (STALE_DAYS - FRESH_DAYS))));
}

/** From the first day that a month or a year may mean: never younger than it is. */
function ageInDays(date: string, today: string): number {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(`${year}-${month}-${day}`)) / DAY_MS));
}

function mean(values: readonly number[]): number {
  return round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
