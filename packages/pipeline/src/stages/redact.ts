/**
 * The only door from private to public. A secret record leaves nothing but
 * its share of the counts; a `contact` record leaves its name and how to
 * reach it; a public record loses any text that repeats what is withheld.
 * No blur, no jitter: removal.
 */

import { categoryOf } from '@reperes/schema';
import type { CategoryId, HelpNumber, Referent, ServiceProperties } from '@reperes/schema';
import { placeOf } from '../issues.js';
import type { IssueCode } from '../issues.js';
import type { PrivateRecord, PrivateReferent, PublicRecord, PublicReferent } from '../records.js';
import { publicRecord, publicReferent } from '../records.js';
import { frenchCase } from '../values/french-case.js';
import { postalAddress } from '../values/postal-address.js';
import type { ShownIds } from './identify.js';
import type { StageContext } from './stage-context.js';
import type { Withheld } from './withheld.js';
import { namesTown, townsOf } from './withheld.js';

type Context = Pick<StageContext, 'report' | 'geography'>;

const ELLIPSIS = '…';

export interface Redaction {
  /** Of all records, this one's with them. */
  readonly withheld: Withheld;
  readonly ids: ShownIds;
  readonly context: Context;
}

export function redact(record: PrivateRecord, redaction: Redaction): PublicRecord | undefined {
  if (record.refused || record.vacant || !record.categorie || record.confidentialite === 'secret') return undefined;
  return publicRecordOf(record, record.categorie, redaction);
}

export function redactReferents(referents: readonly PrivateReferent[], withheld: Withheld, { report }: Pick<Context, 'report'>): readonly PublicReferent[] {
  return referents.flatMap(({ place, referent }) => {
    const repeats = (text: string | undefined) => text !== undefined && withheld.isIn(text);
    const { telephone, courriel, horaires_accueil, horaires_intervalles, horaires_texte, hors_horaires, ...rest } = referent;
    const outside = hors_horaires && !repeats(hors_horaires.telephone) && !repeats(hors_horaires.nom);
    const kept = {
      ...(telephone !== undefined && !repeats(telephone) ? { telephone } : {}),
      ...(courriel !== undefined && !repeats(courriel) ? { courriel } : {}),
      ...(outside ? { hors_horaires } : {}),
      ...(horaires_texte !== undefined && !repeats(horaires_texte) && !repeats(horaires_accueil) ? { horaires_texte } : {}),
    };
    const hours = kept.horaires_texte === undefined ? {} : { horaires_accueil, horaires_intervalles };
    const refused = [rest.id, rest.fonction, rest.structure, rest.nom].some((text) => repeats(text?.replaceAll('-', ' ')));
    const lost = [telephone, courriel, horaires_texte, hors_horaires].filter((one) => one !== undefined).length - Object.keys(kept).length;
    if (refused || lost > 0) report({ ...placeOf(place), code: 'texte.retenu', severity: 'error' });
    return refused ? [] : publicReferent(inOrder({ ...rest, ...kept, ...hours }));
  });
}

/** A phone that the territory itself gives as a line of help is everyone's; words beside it that say where a protected place is are not. */
export function redactNumbers(numeros: readonly HelpNumber[], withheld: Withheld, { report }: Pick<Context, 'report'>): readonly HelpNumber[] {
  return numeros.filter((number) => {
    const isHeld = Object.values(number).some((text) => typeof text === 'string' && withheld.locates(text));
    if (isHeld) report({ code: 'texte.retenu', severity: 'error', file: 'territory.json', column: 'numeros' });
    return !isHeld;
  });
}

function publicRecordOf(record: PrivateRecord, categorie: CategoryId, { withheld, ids, context }: Redaction): PublicRecord {
  const { report, geography } = context;
  const [place] = record.places;
  const contact = record.confidentialite === 'contact';
  const towns = contact ? townsOf(record, geography) : [];
  const givesAway = (text: string) => withheld.isIn(text) || (contact && namesTown(text, towns));
  const retained = (text: string) => givesAway(text) || wholeTexts(text, record).some(givesAway);
  const fault = (code: IssueCode, column: string) => place && report({ ...placeOf(place), code, severity: 'error', column });
  /** The text, unless it gives away what is withheld. */
  const keep = (column: string, text: string | undefined): string | undefined => {
    if (text === undefined || !retained(text)) return text;
    fault('texte.retenu', column);
    return undefined;
  };
  const keepAll = (column: string, list: readonly string[]) => list.filter((text) => keep(column, text) !== undefined);
  const named = !retained(record.nom);
  if (!named) fault('nom.situe', 'nom');
  const shared = {
    id: ids.idOf(record, retained(record.id.replaceAll('-', ' '))),
    nom: named ? frenchCase(record.nom) : categoryOf(categorie).label,
    categorie,
    nombre: record.nombre,
    presentation_resume: keep('presentation', record.presentation),
    telephone: keep('telephone', record.telephone),
    courriel: keep('courriel', record.courriel),
    site_web: keep('site_web', record.siteWeb),
  };
  const common = {
    publics: keepAll('publics', record.publics),
    langues: keepAll('langues', record.langues),
    frais: record.frais,
    couvre: record.couvre,
    source: record.source,
    reference: keep('reference', record.reference),
    date_maj: record.dateMaj,
    verifie_le: record.verifieLe,
    exemple: record.exemple || undefined,
  };
  if (contact) {
    return publicRecord(compact(shared, { confidentialite: 'contact', precision: 'departement' }, common), null, place);
  }
  const written = keep('adresse', record.adresse);
  // A text that is cut to be shown may say more in its OSM form.
  const hours = [record.horaires?.horaires_texte, record.horaires?.horaires_accueil].filter((text) => text !== undefined);
  const located = {
    adresse: postalAddress(written),
    code_postal: record.codePostal,
    commune: record.commune,
    code_insee: record.codeInsee,
    ...(hours.some((text) => keep('horaires', text) === undefined) ? {} : record.horaires),
    modes_accueil: record.modesAccueil,
    accessibilite_lieu: keep('accessibilite', record.accessibilite),
    acces_fauteuil: record.accesFauteuil,
    places: record.capacite,
  };
  const point = written === record.adresse ? record.point ?? null : null;
  return publicRecord(compact(shared, { confidentialite: 'public', precision: 'departement' }, located, common), point, place);
}

/** Of a text that was cut, what it was: half an address or half a phone says too much as well. */
function wholeTexts(text: string, { coupes }: PrivateRecord): readonly string[] {
  if (coupes.length === 0 || !text.endsWith(ELLIPSIS)) return [];
  const beginning = text.slice(0, -ELLIPSIS.length);
  return coupes.filter((whole) => whole.startsWith(beginning));
}

/** Fields of all the parts in their order; absent rather than undefined or empty. `couvre` stays even when empty. */
function compact(...parts: readonly Readonly<Record<string, unknown>>[]): ServiceProperties {
  const kept: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      if (value !== undefined && (name === 'couvre' || !Array.isArray(value) || value.length > 0)) kept[name] = value;
    }
  }
  return kept as unknown as ServiceProperties;
}

type MaybeReferent = { readonly [Field in keyof Referent]: Referent[Field] | undefined };

/** Fields in one order, whatever was taken away: two builds give the same bytes. */
function inOrder(referent: MaybeReferent): Referent {
  const { id, niveau, fonction, structure, unite, nom, telephone, courriel, horaires_accueil, horaires_intervalles, horaires_texte, hors_horaires, ...rest } = referent;
  const { couvre, source, date_maj, revoir_le, exemple } = rest;
  const hours = { horaires_accueil, horaires_intervalles, horaires_texte, hors_horaires };
  const ordered = { id, niveau, fonction, structure, unite, nom, telephone, courriel, ...hours, couvre, source, date_maj, revoir_le, exemple };
  return Object.fromEntries(Object.entries(ordered).filter(([, value]) => value !== undefined)) as unknown as Referent;
}
