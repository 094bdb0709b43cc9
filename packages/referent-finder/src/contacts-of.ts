/** An entry of a published file → a contact. */

import { type CategoryId, type HelpNumber, type Referent, type Service, shownName } from '@reperes/schema';
import type { Contact, ContactRank, Reason } from './contact.js';

/** The rank of the service categories that have one of their own. */
const RANK_OF_CATEGORY: Partial<Record<CategoryId, ContactRank>> = {
  commissariat: 'unite',
  gendarmerie: 'unite',
  'maison-protection-familles': 'unite',
  iscg: 'iscg',
  hopital: 'hopital',
  'urgences-umj': 'hopital',
  'maison-des-femmes': 'hopital',
  reseau: 'reseau',
  'accueil-jour': 'accueil',
  laeo: 'accueil',
  'aide-victimes': 'accueil',
};

export function rankOf(categorie: CategoryId): ContactRank {
  return RANK_OF_CATEGORY[categorie] ?? 'service';
}

/** @param today ISO 8601: a name past its review date is not shown, however old the folder (CONF-15) */
export function contactOfReferent(referent: Referent, raison: Reason, today: string): Contact {
  return {
    id: referent.id,
    rang: referent.niveau,
    raisons: [raison],
    titre: referent.fonction,
    lieu: referent.structure,
    ...given({
      nom: shownName(referent, today),
      telephone: referent.telephone,
      courriel: referent.courriel,
      horaires: referent.horaires_texte,
      intervalles: referent.horaires_intervalles,
      horsHoraires: referent.hors_horaires,
      date: referent.date_maj,
      unite: referent.unite,
    }),
    nombre: 1,
    exemple: referent.exemple === true,
  };
}

/** @param rang where it differs from that of its category */
export function contactOfService({ properties }: Service, raisons: readonly Reason[], rang = rankOf(properties.categorie)): Contact {
  const { id, nom, categorie, nombre } = properties;
  const place = properties.confidentialite === 'public' && nombre === 1 ? properties : undefined;
  return {
    id,
    rang,
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
      intervalles: place?.horaires_intervalles,
      zone: place?.code_insee,
      date: properties.verifie_le ?? properties.date_maj,
    }),
    nombre,
    exemple: properties.exemple === true,
  };
}

/** Lines answer on the clocks of Paris. */
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
      intervalles: entry.horaires_intervalles,
      zone: entry.horaires_intervalles && MAINLAND_CODE,
    }),
    nombre: 1,
    exemple: false,
  };
}

/** Any commune of mainland France without holidays of its own. */
const MAINLAND_CODE = '75056';

/** The referent with what its building is known for in the list of services: address, site, hours. */
export function withPlace(contact: Contact, service: Service | undefined): Contact {
  if (!service) return contact;
  const { adresse, site, telephone, horaires, intervalles, zone } = contactOfService(service, []);
  const hours = contact.horaires === undefined && contact.intervalles === undefined ? { horaires, intervalles, zone } : {};
  return { ...contact, ...given({ adresse, site, telephone: contact.telephone ?? telephone, ...hours }) };
}

/** Leaves out what a source does not say: an absent field is absent, not `undefined`. */
function given<T extends object>(fields: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
