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
import { recordId } from './clean.js';
import type { StageContext } from './stage-context.js';
import type { Withheld } from './withheld.js';
import { namesTown } from './withheld.js';

type Context = Pick<StageContext, 'report' | 'territory'>;

/** @param withheld of all records, this one's with them */
export function redact(record: PrivateRecord, withheld: Withheld, context: Context): PublicRecord | undefined {
  if (record.refused || record.vacant || !record.categorie || record.confidentialite === 'secret') return undefined;
  return publicRecordOf(record, record.categorie, withheld, context);
}

export function redactReferents(referents: readonly PrivateReferent[], withheld: Withheld, { report }: Context): readonly PublicReferent[] {
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

function publicRecordOf(record: PrivateRecord, categorie: CategoryId, withheld: Withheld, { report, territory }: Context): PublicRecord {
  const [place] = record.places;
  const contact = record.confidentialite === 'contact';
  const retained = (text: string) => withheld.isIn(text) || (contact && namesTown(text, record));
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
  const id = place && retained(record.id.replaceAll('-', ' ')) ? recordId(territory.id, place, undefined) : record.id;

  const shared = {
    id,
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
