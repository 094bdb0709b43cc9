/** One answer to "who can I turn to?", whatever file it comes from, with why it is given. */

import type { CategoryId, GroupKind, HelpNumber, Referent, ReferentLevel, Service } from '@reperes/schema';

/** From the nearest to the widest. `accueil`: places that receive and listen; `service`: every other service. */
export const CONTACT_RANKS = [
  'commune',
  'unite',
  'iscg',
  'hopital',
  'reseau',
  'epci',
  'accueil',
  'departement',
  'service',
  'national',
] as const satisfies readonly (ReferentLevel | 'accueil' | 'service' | 'national')[];

export type ContactRank = (typeof CONTACT_RANKS)[number];

export type Reason =
  | { readonly kind: 'commune' }
  /** `nom` and `type` are absent when `territory.json` does not name the group. */
  | { readonly kind: 'groupe'; readonly nom?: string; readonly type?: GroupKind }
  | { readonly kind: 'departement' }
  /** The nearest day shelter: distance to its point, in kilometres. */
  | { readonly kind: 'proche'; readonly km: number }
  | { readonly kind: 'national' };

export interface Contact {
  readonly id: string;
  readonly rang: ContactRank;
  /** At least one. */
  readonly raisons: readonly Reason[];
  readonly titre: string;
  /** Structure or commune: where the person or the service is. */
  readonly lieu?: string;
  readonly adresse?: string;
  readonly categorie?: CategoryId;
  readonly resume?: string;
  readonly telephone?: string;
  readonly courriel?: string;
  readonly site?: string;
  readonly horaires?: string;
  readonly horsHoraires?: { readonly telephone: string; readonly nom: string };
  /** How many places or posts the entry stands for; several have no address and no distance. */
  readonly nombre: number;
  /** Day, month or year of the fact, ISO 8601. */
  readonly date?: string;
  /** Made up for a demonstration. */
  readonly exemple: boolean;
}

/** The rank of the service categories that have one of their own. */
const RANK_OF_CATEGORY: Partial<Record<CategoryId, ContactRank>> = {
  commissariat: 'unite',
  gendarmerie: 'unite',
  'maison-protection-familles': 'unite',
  iscg: 'iscg',
  'urgences-umj': 'hopital',
  'maison-des-femmes': 'hopital',
  reseau: 'reseau',
  'accueil-jour': 'accueil',
  laeo: 'accueil',
  'aide-victimes': 'accueil',
};

export function contactOfReferent(referent: Referent, raison: Reason): Contact {
  return {
    id: referent.id,
    rang: referent.niveau,
    raisons: [raison],
    titre: referent.fonction,
    lieu: referent.structure,
    ...given({
      telephone: referent.telephone,
      courriel: referent.courriel,
      horaires: referent.horaires_texte,
      horsHoraires: referent.hors_horaires,
      date: referent.date_maj,
    }),
    nombre: 1,
    exemple: referent.exemple === true,
  };
}

export function contactOfService({ properties }: Service, raisons: readonly Reason[]): Contact {
  const { id, nom, categorie, nombre } = properties;
  const place = properties.confidentialite === 'public' && nombre === 1 ? properties : undefined;
  return {
    id,
    rang: RANK_OF_CATEGORY[categorie] ?? 'service',
    raisons,
    titre: nom,
    categorie,
    ...given({
      lieu: place?.commune,
      adresse: place?.adresse && [place.adresse, place.code_postal, place.commune].filter(Boolean).join(', '),
      resume: properties.presentation_resume,
      telephone: properties.telephone,
      courriel: properties.courriel,
      site: properties.site_web,
      horaires: place?.horaires_texte,
      date: properties.verifie_le ?? properties.date_maj,
    }),
    nombre,
    exemple: properties.exemple === true,
  };
}

export function contactOfHelp(entry: HelpNumber, rang: 'departement' | 'national'): Contact {
  return {
    id: entry.id,
    rang,
    raisons: [{ kind: rang }],
    titre: entry.nom,
    resume: entry.pour,
    ...given({
      telephone: entry.canal === 'appel' ? entry.numero : undefined,
      site: entry.url,
      horaires: entry.horaires,
    }),
    nombre: 1,
    exemple: false,
  };
}

/** Who answers: the structure of a referent, the name of a service. */
export function whomOf({ titre, lieu, categorie }: Contact): string {
  return categorie ? titre : (lieu ?? titre);
}

/** Whether the data says how to reach it. */
export function isReachable({ telephone, courriel, site }: Contact): boolean {
  return [telephone, courriel, site].some((way) => way !== undefined);
}

/** Leaves out what a source does not say: an absent field is absent, not `undefined`. */
function given<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
