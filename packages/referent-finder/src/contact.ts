/** One answer to "who can I turn to?", whatever file it comes from, with why it is given. */

import type { CategoryId, GroupKind, OpeningIntervals, ReferentLevel } from '@reperes/schema';

/** From the nearest to the widest. `accueil`: places that receive and listen; `passage`: stops of a mobile service in the commune; `service`: every other service. */
export const CONTACT_RANKS = [
  'commune',
  'unite',
  'iscg',
  'hopital',
  'reseau',
  'epci',
  'accueil',
  'passage',
  'departement',
  'service',
  'national',
] as const satisfies readonly (ReferentLevel | 'accueil' | 'passage' | 'service' | 'national')[];

export type ContactRank = (typeof CONTACT_RANKS)[number];

export type Reason =
  | { readonly kind: 'commune' }
  /** Works in the brigade or commissariat that answers for the commune. */
  | { readonly kind: 'unite' }
  /** `nom` and `type` are absent when `territory.json` does not name the group. */
  | { readonly kind: 'groupe'; readonly nom?: string; readonly type?: GroupKind }
  | { readonly kind: 'departement' }
  /** The nearest of its kind: distance to its point, in kilometres. */
  | { readonly kind: 'proche'; readonly km: number }
  /** A mobile service stops there. */
  | { readonly kind: 'passage' }
  | { readonly kind: 'national' };

export interface Contact {
  readonly id: string;
  readonly rang: ContactRank;
  /** At least one. */
  readonly raisons: readonly Reason[];
  readonly titre: string;
  /** A person's name: published, and its review date has not passed. */
  readonly nom?: string;
  /** Structure or commune: where the person or the service is. */
  readonly lieu?: string;
  readonly adresse?: string;
  readonly categorie?: CategoryId;
  readonly resume?: string;
  readonly telephone?: string;
  readonly courriel?: string;
  readonly site?: string;
  readonly horaires?: string;
  readonly intervalles?: OpeningIntervals;
  /** INSEE code of the place, whose clocks and holidays count; absent where they are those of the commune asked about. */
  readonly zone?: string;
  readonly horsHoraires?: { readonly telephone: string; readonly nom: string };
  /** How many places or posts the entry stands for; several have no address and no distance. */
  readonly nombre: number;
  /** Day, month or year of the fact, ISO 8601. */
  readonly date?: string;
  /** Made up for a demonstration. */
  readonly exemple: boolean;
  /** Id of the brigade or commissariat that it is, or works in. */
  readonly unite?: string;
  /** Too old, or past its review date: who to call when nobody is there. */
  readonly aConfirmer?: Recourse;
}

/** The next wider contact that can be reached. */
export interface Recourse {
  readonly titre: string;
  readonly telephone: string;
}

/** Who answers: the structure of a referent, the name of a service. */
export function whomOf({ titre, lieu, categorie }: Contact): string {
  return categorie ? titre : (lieu ?? titre);
}

/** Whether the data says how to reach it. */
export function isReachable({ telephone, courriel, site }: Contact): boolean {
  return [telephone, courriel, site].some((way) => way !== undefined);
}
