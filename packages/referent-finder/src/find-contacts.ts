import { type Commune, distanceKm } from '@reperes/commune-search';
import type { Position, ReferentsFile, Service, ServicesFile, Territory } from '@reperes/schema';
import { CATEGORIES, categoryOf, type Coverage, coverageOf, helpNumber } from '@reperes/schema';
import type { Contact, Reason } from './contact.js';
import { CONTACT_RANKS, contactOfHelp, contactOfReferent, contactOfService } from './contact.js';

/** The files of a published folder; `null` for one that could not be read. */
export interface FinderData {
  readonly territory: Territory | null;
  readonly referents: ReferentsFile | null;
  readonly services: ServicesFile | null;
}

/** A contact and what orders it among those of its rank. */
interface Candidate {
  readonly contact: Contact;
  /** Kilometres to a public place; infinite for any other, which is never ordered by distance. */
  readonly km: number;
}

/**
 * Who a person living in the commune can turn to, the nearest level first,
 * each with the reasons why. Never empty: when nothing covers the commune,
 * the national line does.
 */
export function findContacts(commune: Commune, data: FinderData): Contact[] {
  const candidates = [...referentsFor(commune, data), ...servicesFor(commune, data), ...localLines(data)];
  const contacts = candidates.sort(byClosenessThenName).map(({ contact }) => contact);
  return contacts.length > 0 ? contacts : [contactOfHelp(helpNumber('3919'), 'national')];
}

function referentsFor(commune: Commune, { referents, territory }: FinderData): Candidate[] {
  return (referents?.referents ?? []).flatMap((referent) => {
    const coverage = coverageOf(referent.couvre, commune);
    if (!coverage) return [];
    return [{ contact: contactOfReferent(referent, reasonOf(coverage, territory)), km: Infinity }];
  });
}

/** Services that cover the commune, and the nearest day shelter even when it covers none of it. */
function servicesFor(commune: Commune, { services, territory }: FinderData): Candidate[] {
  const features = (services?.features ?? []).filter(isForVictims);
  const nearest = nearestDayShelter(commune, features);
  return features.flatMap((service) => {
    const coverage = coverageOf(service.properties.couvre, commune);
    const km = kilometresTo(service, commune);
    const reasons: Reason[] = coverage ? [reasonOf(coverage, territory)] : [];
    if (service === nearest) reasons.push({ kind: 'proche', km });
    return reasons.length > 0 ? [{ contact: contactOfService(service, reasons), km }] : [];
  });
}

/** The territory's own help lines stand with its département. */
function localLines({ territory }: FinderData): Candidate[] {
  return (territory?.numeros ?? []).map((entry) => ({ contact: contactOfHelp(entry, 'departement'), km: Infinity }));
}

function isForVictims({ properties }: Service): boolean {
  return categoryOf(properties.categorie).audience !== 'auteurs';
}

function nearestDayShelter(commune: Commune, services: readonly Service[]): Service | undefined {
  return services
    .filter((service) => service.properties.categorie === 'accueil-jour' && kilometresTo(service, commune) < Infinity)
    .sort((a, b) => kilometresTo(a, commune) - kilometresTo(b, commune) || byText(a.properties.id, b.properties.id))[0];
}

/** Infinite unless the entry is one public place and both points are known. */
function kilometresTo({ geometry, properties }: Service, { centre }: Commune): number {
  const point: Position | undefined = geometry?.coordinates;
  if (!point || !centre || properties.confidentialite !== 'public' || properties.nombre !== 1) return Infinity;
  return distanceKm(centre, point);
}

function reasonOf({ reach, by }: Coverage, territory: Territory | null): Reason {
  if (reach !== 'groupe') return { kind: reach };
  const group = territory?.territoires.find(({ id }) => id === by);
  return group ? { kind: 'groupe', nom: group.nom, type: group.type } : { kind: 'groupe' };
}

const REACHES: readonly Reason['kind'][] = ['commune', 'groupe', 'departement', 'proche', 'national'];

/** Rank, then the most precise coverage, then category, then distance, then name and id, so that the order never wavers. */
function byClosenessThenName(a: Candidate, b: Candidate): number {
  return (
    CONTACT_RANKS.indexOf(a.contact.rang) - CONTACT_RANKS.indexOf(b.contact.rang) ||
    reachOf(a.contact) - reachOf(b.contact) ||
    categoryRank(a.contact) - categoryRank(b.contact) ||
    (a.km === b.km ? 0 : a.km - b.km) ||
    a.contact.titre.localeCompare(b.contact.titre, 'fr') ||
    byText(a.contact.id, b.contact.id)
  );
}

function reachOf({ raisons: [first] }: Contact): number {
  return first ? REACHES.indexOf(first.kind) : REACHES.length;
}

/** Referents, who have no category, come before the services of their rank. */
function categoryRank({ categorie }: Contact): number {
  return CATEGORIES.findIndex(({ id }) => id === categorie);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
