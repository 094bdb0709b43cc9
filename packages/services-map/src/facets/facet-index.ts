/**
 * Built once for a list: for each option of each facet, the rows that have it.
 * Whatever is chosen afterwards is a few operations on whole sets of rows.
 */

import type { Service } from '@reperes/schema';
import { atOnce, ITEMS, type Work } from '../work.js';
import { audiencesOf } from './audience.js';
import { addBit, type Bits, emptyBits } from './bits.js';
import { type FacetId, YES } from './facets.js';
import { languagesOf, speaksSigns } from './languages.js';
import { type Schedules, scheduling } from './schedules.js';

/** Rows by option. An option that no service has is not there. */
export type Options = ReadonlyMap<string, Bits>;

export interface FacetIndex {
  /** How many services the list has. */
  readonly size: number;
  /** All but "open now", which changes with the hour. */
  readonly facets: Readonly<Record<Exclude<FacetId, 'ouvert'>, Options>>;
  /** How each language is written, by its key. */
  readonly languages: ReadonlyMap<string, string>;
  readonly schedules: Schedules;
}

/**
 * @param services in the order of the list: the place in it is the row
 * @param departement code of the first of the territory
 */
export function facetIndexOf(services: readonly Service[], departement?: string): FacetIndex {
  return atOnce(facetIndexing(services, departement));
}

/** The same, for a long list. */
export function* facetIndexing(services: readonly Service[], departement?: string): Work<FacetIndex> {
  const facets: Partial<Record<keyof FacetIndex['facets'], Options>> = {};
  for (const [facet, optionsOf] of Object.entries(OPTIONS)) facets[facet as keyof FacetIndex['facets']] = yield* optionsBy(services, optionsOf);
  return {
    size: services.length,
    facets: facets as FacetIndex['facets'],
    languages: spellingsOf(services),
    schedules: yield* scheduling(services, departement),
  };
}

function flag(holds: (service: Service) => boolean): (service: Service) => readonly string[] {
  return (service) => (holds(service) ? [YES] : []);
}

const OPTIONS: Readonly<Record<keyof FacetIndex['facets'], (service: Service) => readonly string[]>> = {
  categories: ({ properties }) => [properties.categorie],
  publics: audiencesOf,
  accueil: ({ properties }) => (properties.confidentialite === 'public' && properties.modes_accueil) || [],
  fauteuil: flag(({ properties }) => properties.confidentialite === 'public' && properties.acces_fauteuil === true),
  lsf: flag(speaksSigns),
  gratuit: flag(({ properties }) => properties.frais === 'gratuit'),
  langues: (service) => languagesOf(service).map(({ key }) => key),
};

function* optionsBy(services: readonly Service[], optionsOf: (service: Service) => readonly string[]): Work<Options> {
  const options = new Map<string, Bits>();
  for (const [row, service] of services.entries()) {
    for (const option of optionsOf(service)) {
      const bits = options.get(option) ?? emptyBits(services.length);
      options.set(option, bits);
      addBit(bits, row);
    }
    if (row % ITEMS === 0) yield;
  }
  return options;
}

function spellingsOf(services: readonly Service[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const service of services) {
    for (const { key, label } of languagesOf(service)) if (!spellings.has(key)) spellings.set(key, label);
  }
  return spellings;
}
