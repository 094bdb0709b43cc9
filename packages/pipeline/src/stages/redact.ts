/**
 * The only door from private to public. A secret record leaves nothing but
 * its share of the counts; a `contact` record leaves its name and how to
 * reach it; a public record loses any text that repeats what is withheld.
 * No blur, no jitter: removal.
 */

import { categoryOf } from '@reperes/schema';
import type { CategoryId, Referent, ServiceProperties } from '@reperes/schema';
import { placeOf } from '../issues.js';
import type { IssueCode } from '../issues.js';
import type { PrivateRecord, PrivateReferent, PublicRecord, PublicReferent } from '../records.js';
import { publicRecord, publicReferent } from '../records.js';
import { frenchCase } from '../values/french-case.js';
import { postalAddress } from '../values/postal-address.js';
import { shownCoverage, tellsWhere } from './contact-places.js';
import type { ShownIds } from './identify.js';
import { WORDS } from './referent-words.fr.js';
import type { StageContext } from './stage-context.js';
import { namesTown, townsOf } from './towns.js';
import type { Withheld, WithheldFault } from './withheld.js';

type Context = Pick<StageContext, 'report' | 'geography' | 'territory'>;

const ELLIPSIS = '…';

export interface Redaction {
  /** Of all records, this one's with them. */
  readonly withheld: Withheld;
  readonly ids: ShownIds;
  readonly context: Context;
}

/** Why a text may not be shown, in this record. */
type Judge = (text: string) => WithheldFault | undefined;

/** Every other record leaves its share of the counts, or nothing. */
export function isShown(record: PrivateRecord): record is PrivateRecord & { readonly categorie: CategoryId } {
  return !record.refused && !record.vacant && record.categorie !== undefined && record.confidentialite !== 'secret';
}

export function redact(record: PrivateRecord, redaction: Redaction): PublicRecord | undefined {
  return isShown(record) ? publicRecordOf(record, record.categorie, redaction) : undefined;
}

/** A referent is never hidden (CONF-30): what gives a place away is taken out, the rest stays. */
export function redactReferents(referents: readonly PrivateReferent[], { withheld, ids, context: { report } }: Redaction): readonly PublicReferent[] {
  return referents.map(({ place, referent, approuve }) => {
    const judge: Judge = approuve ? withheld.signedFaultOf : withheld.faultOf;
    const keep = (column: string, text: string | undefined) => {
      const fault = text === undefined ? undefined : judge(text);
      if (fault) report({ ...placeOf(place), code: fault, severity: 'error', column });
      return fault ? undefined : text;
    };
    const { telephone, courriel, horaires_accueil, horaires_intervalles, horaires_texte, hors_horaires: outside, ...rest } = referent;
    const hours = [keep('horaires', horaires_texte), keep('horaires', horaires_accueil)];
    const isKept = hours[0] === horaires_texte && hours[1] === horaires_accueil;
    const after = outside && keep('telephone_hors_horaires', outside.telephone) === undefined ? undefined : outside;
    return publicReferent(
      inOrder({
        ...rest,
        id: shownId(place, rest.id, { judge, ids, report }),
        fonction: keep('fonction', rest.fonction) ?? WORDS.fonction,
        structure: keep('structure', rest.structure) ?? WORDS.structures[rest.niveau],
        nom: keep('nom', rest.nom),
        telephone: keep('telephone', telephone),
        courriel: keep('courriel', courriel),
        ...(isKept ? { horaires_accueil, horaires_intervalles, horaires_texte } : {}),
        hors_horaires: after && { ...after, nom: keep('nom_hors_horaires', after.nom) ?? WORDS.structures[rest.niveau] },
      }),
    );
  });
}

/** Without what its key gives away. */
function shownId(place: PrivateReferent['place'], id: string, { judge, ids, report }: { readonly judge: Judge; readonly ids: ShownIds; readonly report: Context['report'] }): string {
  const fault = judgeKey(id, judge);
  if (fault) report({ ...placeOf(place), code: fault, severity: 'error', column: 'cle' });
  return ids.keyed(id, place, fault !== undefined);
}

/** As an address of the web, and as words. */
function judgeKey(id: string, judge: Judge): WithheldFault | undefined {
  return judge(id) ?? judge(id.replaceAll('-', ' '));
}

function publicRecordOf(record: PrivateRecord, categorie: CategoryId, { withheld, ids, context }: Redaction): PublicRecord {
  const { report, geography } = context;
  const [place] = record.places;
  const contact = record.confidentialite === 'contact';
  const towns = contact ? townsOf(record, geography) : [];
  const gives: Judge = record.approuve ? withheld.signedFaultOf : withheld.faultOf;
  const judgeOne: Judge = (text) => gives(text) ?? (contact && namesTown(text, towns) ? 'texte.retenu' : undefined);
  const judge: Judge = (text) => judgeOne(text) ?? wholeTexts(text, record).map(judgeOne).find((fault) => fault !== undefined);
  const fault = (code: IssueCode, column: string, severity: 'error' | 'warning' = 'error') => place && report({ ...placeOf(place), code, severity, column });
  /** The text, unless it gives away what is withheld. */
  const keep = (column: string, text: string | undefined): string | undefined => {
    const found = text === undefined ? undefined : judge(text);
    if (found) fault(found, column);
    return found ? undefined : text;
  };
  const keepAll = (column: string, list: readonly string[]) => list.filter((text) => keep(column, text) !== undefined);
  const misnamed = judge(record.nom);
  if (misnamed) fault(misnamed === 'nom.cite' ? misnamed : 'nom.situe', 'nom');
  // A row without a key of its own has none to mend.
  const miskeyed = ids.isByRow(record) ? undefined : judgeKey(record.id, judge);
  if (miskeyed) fault(miskeyed, 'cle');
  const shared = {
    id: ids.idOf(record, miskeyed !== undefined),
    nom: misnamed ? categoryOf(categorie).label : frenchCase(record.nom),
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
    couvre: contact ? shownCoverage(record, context) : record.couvre,
    source: record.source,
    reference: keep('reference', record.reference),
    date_maj: record.dateMaj,
    verifie_le: record.verifieLe,
    exemple: record.exemple || undefined,
  };
  if (contact) {
    for (const [column, text] of [['presentation', shared.presentation_resume], ['nom', shared.nom]] as const) if (tellsWhere(text, record)) fault('contact.repere', column, 'warning');
    return publicRecord(compact(shared, { confidentialite: 'contact', precision: 'departement' }, common), null, place);
  }
  const written = keep('adresse', record.adresse);
  // A text that is cut to be shown may say more in its OSM form.
  const hours = [record.horaires?.horaires_texte, record.horaires?.horaires_accueil].filter((text) => text !== undefined);
  const located = {
    adresse: postalAddress(written),
    code_postal: record.codePostal,
    // A commune that nobody knows is a text like any other.
    commune: record.codeInsee === undefined ? keep('commune', record.commune) : record.commune,
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
