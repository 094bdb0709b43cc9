/** What the columns of a source hold, by their titles: a table of this package alone, beside that of the pipeline. */

import { plainWords } from './plain-words.js';

const COLUMNS = {
  approuvePar: /^(?:approuve par|accord de)$/,
  approuveLe: /^(?:approuve le|date de l accord)$/,
  mark: /^(?:adresse )?confidenti(?:el|alite)/,
  diffusable: /^diffus/,
  remarks: /^(?:observations?|remarques?|commentaires?)$/,
  category: /^(?:categorie|type\b.*)$/,
  insee: /insee|^code commune$/,
  postcode: /^(?:cp|code postal)$/,
  mail: /^(?:e ?mail|mail|courriel|mel|adresse (?:mail|mel|electronique)|boite (?:fonctionnelle|mail|aux? lettres?))\b.{0,20}$/,
  address: /^(?:adresse(?: \d| postale| suite| complement)?|complement d adresse|lieu(?: d arret)?|arret|emplacement)$/,
  town: /^(?:commune|ville|nom de la commune)$/,
  phone: /^(?:(?:tel|telephone|numero|n|portable|mobile|ligne)(?: de)?(?: tel| telephone| portable| nuit)?\b.{0,20}|astreinte.{0,20})$/,
  site: /^(?:site(?: web| internet)?|url|adresse (?:web|du site))$/,
  siret: /siret/,
  finess: /finess/,
  latitude: /^lat(?:itude)?\b/,
  longitude: /^(?:lon|lng|long|longitude)\b/,
  nombre: /^(?:nombre|nb)$|nombre de (?:postes|dispositifs)/,
  name: /^(?:nom|nom d[ue]s? .{1,20}|nom de la structure|dispositif|libelle|libelle structure|service d accueil|service|structure|tournee|bus)$/,
  firstname: /^prenom(?: (?:du|de la) referente?)?$/,
  asked: /^(?:publier(?: le)? nom|nom publiable)$/,
  basis: /^base (?:legale|juridique)$/,
  review: /^(?:a )?revoir le$|^date de revision$|^revision$|^valable jusqu au$/,
  /** Titles that only tell a row of titles from others. "public" is a mark as well. */
  plain: /^(?:cle|identifiant|niveau|echelon|fonction\b.*|qualite|couvre|zone couverte|secteur|horaires?\b.*|jours et horaires\b.*|quand|presentation|description|publics|langues?|frais|tarif|date maj|maj|mise a jour|date de mise a jour|reference\b.*|gestionnaire|arrondissement)$/,
  places: /^(?:(?:hu|alt)(?: fvv)?|(?:nb |nombre de )?places|capacite|nb pl)$/,
} as const;

export type Kind = keyof typeof COLUMNS | 'person';

const KINDS = Object.entries(COLUMNS) as readonly (readonly [Kind, RegExp])[];

/** Titles that begin as those of phones do. */
const NO_PHONE = /^(?:n|numero)(?:$| (?!(?:de )?(?:tel|portable|nuit|astreinte)))/;

/** In a list of referents alone: elsewhere a name is that of a service. */
const PERSON = /^(?:nom(?: et)? prenom|prenom(?: et)? nom|nom(?: (?:du referent|de la referente|du referent ou de la referente|de la personne))?|referente? nom)$/;
const ORGANISATION = /^(?:structure|service|nom d[ue]s? .*)$/;

/** A title of more is a sentence. */
const LONGEST_TITLE = 60;

/** @param source `services`, `siao`, `referents`… */
export function columnKind(title: string, source: string): Kind | undefined {
  const key = plainWords(title.replaceAll('_', ' '));
  if (key === '' || key.length >= LONGEST_TITLE) return undefined;
  if (source === 'referents' && PERSON.test(key)) return 'person';
  const kind = KINDS.find(([name, pattern]) => pattern.test(key) && !(name === 'phone' && NO_PHONE.test(key)))?.[0];
  return kind === 'name' && source === 'referents' && ORGANISATION.test(key) ? undefined : kind;
}

export interface Declaration {
  readonly source: string;
  readonly file: string;
  /** Title as written → field. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface Header {
  readonly kinds: readonly (Kind | undefined)[];
  /** As written, for messages. */
  readonly titles: readonly string[];
}

/** `undefined` when the row is no row of titles. A title left empty is that of the row above, for columns under one head. */
export function headerOf(cells: readonly string[], above: readonly string[], declaration: Declaration): Header | undefined {
  const mapped = new Map(Object.entries(declaration.columns ?? {}).map(([title, field]) => [plainWords(title), field]));
  const kindOf = (title: string) => columnKind(mapped.get(plainWords(title)) ?? title, declaration.source);
  const own = cells.map(kindOf);
  const named = cells.filter((cell) => cell.trim() !== '').length;
  const found = own.filter((kind) => kind !== undefined);
  if (new Set(found).size < 2 || found.length * 3 < named) return undefined;
  const titles = cells.map((cell, column) => (cell.trim() === '' ? (above[column] ?? '') : cell).trim());
  return { titles, kinds: cells.map((cell, column) => (cell.trim() === '' ? kindOf(titles[column] ?? '') : own[column])) };
}
