/**
 * How complete and how fresh each published entry is, for the officer's
 * report alone. The manner is that of data·inclusion: criteria from 0 to 1,
 * left out where they make no sense, and their mean. An entry that hides its
 * place is not marked down for it.
 */

import type { Service } from '@reperes/schema';

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
  readonly entries: readonly EntryQuality[];
  /** Mean of each criterion over the entries to which it applies; absent when to none. */
  readonly criteria: Readonly<Partial<Record<Criterion, number>>>;
  /** Mean of the entries' scores; absent without entries. */
  readonly score?: number;
}

/** A number that changed hands is found within half a year; after two years nothing is sure. */
const FRESH_DAYS = 183;
const STALE_DAYS = 730;

const DAY_MS = 86_400_000;

export function qualityOf(services: readonly Service[], today: string): Quality {
  const entries = services.map((service) => entryQuality(service, today));
  const criteria: Partial<Record<Criterion, number>> = {};
  for (const criterion of CRITERIA) {
    const values = entries.flatMap((entry) => entry.criteria[criterion] ?? []);
    if (values.length > 0) criteria[criterion] = mean(values);
  }
  return { entries, criteria, ...(entries.length === 0 ? {} : { score: mean(entries.map(({ score }) => score)) }) };
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
