/** What is said of a service: sentences made from its fields, without any markup. */

import type { Service, ServiceProperties, Territory } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

/** Whether an entry answers for the whole territory, as most do. */
export function coversAll({ properties }: Service, territory: Territory | undefined): boolean {
  return properties.couvre.some((code) => territory?.departements.includes(code));
}

/** The area an entry covers, in names; `undefined` when nothing readable is known. */
export function areaOf(service: Service, territory: Territory | undefined, { fiche }: Strings): string | undefined {
  const { properties } = service;
  const groups = territory?.territoires ?? [];
  if (territory && coversAll(service, territory)) return fiche.departement(territory.nom);
  const named = properties.couvre.map((code) => groups.find(({ id }) => id === code)?.nom).filter((nom) => nom !== undefined);
  const own = properties.confidentialite === 'public' ? properties.code_insee : undefined;
  const communes = properties.couvre.filter((code) => /^\d[\dAB]\d{3}$/.test(code) && code !== own);
  const parts = [...named, ...(communes.length > 0 ? [fiche.communes(communes.length)] : [])];
  return parts.length > 0 ? fiche.liste(parts) : undefined;
}

/** Street, postcode and commune on one line, as far as they are known. */
export function addressOf({ properties }: Service): string | undefined {
  if (properties.confidentialite !== 'public') return undefined;
  const town = [properties.code_postal, properties.commune].filter(Boolean).join(' ');
  return [properties.adresse, town].filter(Boolean).join(', ');
}

/** Set when the entry stands for several places of which only the number is known. */
export function countSentence({ properties }: Service, { fiche }: Strings): string | undefined {
  if (properties.nombre <= 1) return undefined;
  const commune = properties.confidentialite === 'public' ? properties.commune : undefined;
  return fiche.nombre(properties.nombre, properties.categorie === 'iscg', commune);
}

/** How far the point can be trusted; `undefined` when it is the address itself, or when there is no point. */
export function precisionSentence({ geometry, properties }: Service, { fiche }: Strings): string | undefined {
  return (geometry && wordOf(fiche.precision, properties.precision)) || undefined;
}

export interface AddressLine {
  readonly text: string;
  /** What is not known, or not exactly. */
  readonly hint?: true;
}

/** Where it is, as far as that is known; none for several places at once, or for a service that answers only from afar. */
export function addressLines(service: Service, words: Strings): readonly AddressLine[] {
  const { properties } = service;
  if (properties.confidentialite !== 'public' || properties.nombre > 1) return [];
  const address = addressOf(service);
  const precision = precisionSentence(service, words);
  const { adresse, modes_accueil: modes = [] } = properties;
  const fromAfar = modes.length === 1 && modes[0] === 'a-distance';
  return [
    ...(address ? [{ text: address }] : []),
    ...(adresse || fromAfar ? [] : [{ text: words.fiche.adresseInconnue, hint: true as const }]),
    ...(precision ? [{ text: precision, hint: true as const }] : []),
  ];
}

/** What helps to decide, a few words each: languages, how one is received, whether a wheelchair comes in, what it costs. */
export function traitsOf(properties: ServiceProperties, { fiche }: Strings): readonly string[] {
  const { langues = [], frais } = properties;
  const isPublic = properties.confidentialite === 'public';
  const modes = (isPublic && properties.modes_accueil) || [];
  const access = isPublic ? properties.acces_fauteuil : undefined;
  return [
    langues.length > 0 ? fiche.langues(langues.map(fiche.langue)) : undefined,
    modes.length > 0 ? fiche.accueil(modes.map((mode) => wordOf(fiche.accueilModes, mode) ?? mode)) : undefined,
    access === undefined ? undefined : access ? fiche.fauteuil : fiche.sansFauteuil,
    frais && wordOf(fiche.frais, frais),
  ].filter((trait) => trait !== undefined);
}

/** Who says so, where, when, and under which licence. */
export function sourceSentence({ properties }: Service, territory: Territory | undefined, { fiche, pied, date }: Strings): string {
  const source = territory?.sources.find(({ id }) => id === properties.source);
  const licence = source && (wordOf(pied.licence, source.licence) ?? source.licence);
  return fiche.source(source?.publisher ?? properties.source, properties.reference, date(properties.date_maj), licence);
}
