import { type Commune, distanceKm } from '@reperes/commune-search';
import type { Position, Referent, ReferentsFile, Service, ServicesFile, Territory } from '@reperes/schema';
import { categoryOf, type Coverage, coverageOf, helpNumber, isToConfirm, searchKey } from '@reperes/schema';
import { type Contact, CONTACT_RANKS, type ContactRank, type Reason } from './contact.js';
import { byText, type Candidate, inOrderOfCloseness } from './contact-order.js';
import { contactOfHelp, contactOfReferent, contactOfService, rankOf, withPlace } from './contacts-of.js';

/** The files of a published folder; `null` for one that could not be read. */
export interface FinderData {
  readonly territory: Territory | null;
  readonly referents: ReferentsFile | null;
  readonly services: ServicesFile | null;
  /** Rows of these files that could not be read. */
  readonly lost?: number;
}

/** Ranks of which the nearest place is told, even when it covers none of the commune. */
const NEAREST_OF: readonly ContactRank[] = ['unite', 'hopital', 'accueil'];

/**
 * Who a person living in the commune can turn to, the nearest level first,
 * each with the reasons why. Never empty: when nothing covers the commune,
 * the national line does.
 *
 * @param now what was to be reviewed before it is past
 */
export function findContacts(commune: Commune, data: FinderData, now = new Date()): Contact[] {
  const today = now.toISOString().slice(0, 10);
  const features = (data.services?.features ?? []).filter(isForVictims);
  const referents = (data.referents?.referents ?? []).flatMap((referent) => referentFor(referent, commune, { data, features, today }));
  const housed = new Set(referents.flatMap(({ service }) => service ?? []));
  const services = servicesFor(commune, features.filter((service) => !housed.has(service)), data);
  const candidates = [...referents, ...keptUnits(services, referents), ...localLines(data)].sort(inOrderOfCloseness);
  const contacts = candidates.map(({ contact }) => contact);
  if (contacts.length === 0) return [national()];
  const old = new Set((data.referents?.referents ?? []).filter((referent) => isToConfirm(referent, today)).map(({ id }) => id));
  return contacts.map((contact) => (old.has(contact.id) ? { ...contact, aConfirmer: recourseFor(contact, contacts, old) } : contact));
}

interface Known {
  readonly data: FinderData;
  readonly features: readonly Service[];
  readonly today: string;
}

function referentFor(referent: Referent, commune: Commune, { data, features, today }: Known): (Candidate & { service?: Service })[] {
  const coverage = coverageOf(referent.couvre, commune);
  if (!coverage) return [];
  const works = referent.unite !== undefined && referent.unite !== referent.id;
  const raison = works && coverage.reach === 'commune' ? ({ kind: 'unite' } as const) : reasonOf(coverage, data.territory);
  const service = features.find((one) => isPlaceOf(one, referent));
  const contact = withPlace(contactOfReferent(referent, raison, today), service);
  return [{ contact, km: Infinity, ...(service ? { service } : {}) }];
}

/** The building of a unit or a hospital: the same name, or the same phone for a unit. */
function isPlaceOf({ properties }: Service, { niveau, structure, telephone }: Referent): boolean {
  if (rankOf(properties.categorie) !== niveau || properties.confidentialite !== 'public' || properties.nombre !== 1) return false;
  return searchKey(properties.nom) === searchKey(structure) || (niveau === 'unite' && telephone !== undefined && properties.telephone === telephone);
}

/** Services that cover the commune, and the nearest places even when they cover none of it. */
function servicesFor(commune: Commune, features: readonly Service[], { territory }: FinderData): Candidate[] {
  const nearest = NEAREST_OF.map((rang) => nearestOf(rang, commune, features));
  return features.flatMap((service) => {
    const { properties } = service;
    const coverage = coverageOf(properties.couvre, commune);
    const km = kilometresTo(service, commune);
    const reasons: Reason[] = coverage ? [reasonOf(coverage, territory)] : [];
    if (nearest.includes(service)) reasons.push({ kind: 'proche', km });
    const stops = properties.categorie === 'itinerant' && 'code_insee' in properties && properties.code_insee === commune.codeInsee;
    if (stops) reasons.unshift({ kind: 'passage' });
    if (reasons.length === 0) return [];
    const far = coverage?.reach === 'departement' && km < Infinity && !nearest.includes(service) && rankOf(properties.categorie) === 'hopital';
    return [{ contact: contactOfService(service, reasons, stops ? 'passage' : far ? 'service' : undefined), km }];
  });
}

/** A list of all the units of a département tells nothing to who lives in one commune of it: the one that answers for it, or else the nearest. */
function keptUnits(services: readonly Candidate[], referents: readonly Candidate[]): readonly Candidate[] {
  const isFine = ({ contact: { rang, raisons } }: Candidate) => rang === 'unite' && raisons.some(({ kind }) => kind === 'commune' || kind === 'unite' || kind === 'groupe');
  const known = [...services, ...referents].some(isFine);
  return services.filter((candidate) => {
    const { rang, categorie, raisons } = candidate.contact;
    if (rang !== 'unite' || categorie === 'maison-protection-familles' || isFine(candidate)) return true;
    return !known && (candidate.km === Infinity || raisons.some(({ kind }) => kind === 'proche'));
  });
}

/** The territory's own help lines stand with its département. */
function localLines({ territory }: FinderData): Candidate[] {
  return (territory?.numeros ?? []).map((entry) => ({ contact: contactOfHelp(entry, 'departement'), km: Infinity }));
}

/** The next wider contact of which nothing says that it is old; the national line when there is none. */
export function recourseFor({ rang }: Contact, contacts: readonly Contact[], old: ReadonlySet<string>) {
  const wider = contacts.find((other) => CONTACT_RANKS.indexOf(other.rang) > CONTACT_RANKS.indexOf(rang) && other.rang !== 'service' && other.telephone && !old.has(other.id));
  const { titre, lieu, categorie, telephone = '3919' } = wider ?? national();
  return { titre: categorie ? titre : (lieu ?? titre), telephone };
}

function national(): Contact {
  return contactOfHelp(helpNumber('3919'), 'national');
}

function isForVictims({ properties }: Service): boolean {
  return categoryOf(properties.categorie).audience !== 'auteurs';
}

function nearestOf(rang: ContactRank, commune: Commune, services: readonly Service[]): Service | undefined {
  return services
    .filter((service) => isOfRank(service, rang) && kilometresTo(service, commune) < Infinity)
    .sort((a, b) => kilometresTo(a, commune) - kilometresTo(b, commune) || byText(a.properties.id, b.properties.id))[0];
}

/** Of the places that listen, only a day shelter is one to go to without more. */
function isOfRank({ properties: { categorie } }: Service, rang: ContactRank): boolean {
  return rang === 'accueil' ? categorie === 'accueil-jour' : rankOf(categorie) === rang && categorie !== 'maison-protection-familles';
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
