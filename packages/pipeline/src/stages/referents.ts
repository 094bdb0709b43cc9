/** Rows of referents → typed referents. A person's name goes by `referent-name.ts`; a text that says it is left out. */

import { isToConfirm, REFERENT_LEVELS } from '@reperes/schema';
import type { Referent, ReferentLevel } from '@reperes/schema';
import { slug } from '../geography/groups.js';
import type { CommuneReference } from '../geography/reference-data.js';
import type { PrivateReferent, RawReferent, ReferentField } from '../records.js';
import { privateReferent } from '../records.js';
import { contactsIn } from '../values/contacts.js';
import { openCells } from '../values/kept-back.js';
import { namesPerson } from '../values/persons.js';
import type { Cells } from './cells.js';
import { cellsOf } from './cells.js';
import { isSigned, recordId } from './clean.js';
import { hoursOf } from './hours.js';
import { communeOf, coverageFrom } from './referent-coverage.js';
import { nameOf, publishedName, repeatsName } from './referent-name.js';
import { unitName, WORDS } from './referent-words.fr.js';
import type { StageContext } from './stage-context.js';
import { sourceOf } from './stage-context.js';

const LONGEST = 300;

export function cleanReferent(raw: RawReferent, context: StageContext): PrivateReferent | undefined {
  const { territory, geography } = context;
  const source = sourceOf(territory, raw.place.source);
  const cells = cellsOf({ ...raw, values: openCells(raw.values) }, context.report);
  const niveau = cells.read('niveau', readLevel);
  const commune = communeOf(raw.values.commune, raw.values.structure, geography);
  // Without the column, the words say no more than the level.
  const fonction = impersonal(raw, cells, 'fonction') ?? (raw.headers.fonction === undefined ? WORDS.fonction : undefined);
  const structure = structureOf(raw, cells, { niveau, commune });
  const couvre = niveau === undefined ? [] : coverage(raw, cells, { niveau, commune, context });
  if (!niveau) cells.fault('niveau', 'niveau.inconnu', 'error');
  if (fonction === undefined) cells.fault('fonction', 'fonction.absente', 'error');
  if (structure === undefined) cells.fault('structure', 'structure.absente', 'error');
  if (niveau && couvre.length === 0) cells.fault(raw.values.couvre === undefined ? 'commune' : 'couvre', 'couvre.inconnu', 'error');
  const refused = raw.refused === true || !niveau || fonction === undefined || structure === undefined || couvre.length === 0;
  if (refused) return undefined;

  const signed = isSigned(cells);
  const contacts = openContacts(raw, cells, signed);
  const horaires = hoursOf(cells, raw.values.horaires);
  const outside = { telephone: cells.phone('telephone_hors_horaires', signed), nom: cells.text('nom_hors_horaires', LONGEST) };
  const nom = publishedName(cells, raw, context.genereLe);
  const revoirLe = cells.date('revoir_le');
  const referent: Referent = {
    id: recordId(territory.id, raw.place, namesItself(raw) ? undefined : raw.values.cle),
    niveau,
    fonction,
    structure,
    ...(nom === undefined ? {} : { nom }),
    ...contacts,
    ...horaires,
    ...(outside.telephone === undefined ? {} : { hors_horaires: { telephone: outside.telephone, nom: outside.nom ?? structure } }),
    couvre: [...new Set(couvre)],
    source: source.id,
    date_maj: cells.date('date_maj') ?? source.date,
    ...(revoirLe === undefined ? {} : { revoir_le: revoirLe }),
    ...(source.exemple ? { exemple: true } : {}),
  };
  const dated = revoirLe === undefined ? 'date_maj' : 'revoir_le';
  // The age of a whole source is the source's: it is not said again for each row.
  if (raw.values[dated] !== undefined && isToConfirm(referent, context.genereLe)) cells.fault(dated, 'fiche.a-confirmer', 'info');
  return privateReferent({ place: raw.place, referent, approuve: signed, isDeduced: raw.values.couvre === undefined });
}

/** A key made of the person's name would publish it in the id. */
function namesItself({ values }: RawReferent): boolean {
  return nameOf(values) !== undefined && repeatsName(values.cle ?? '', values);
}

/** The text, unless it names someone. */
function impersonal({ values }: RawReferent, cells: Cells<ReferentField>, field: 'fonction' | 'structure'): string | undefined {
  const text = cells.text(field, LONGEST);
  if (text === undefined || (!namesPerson(text) && !repeatsName(text, values))) return text;
  cells.fault(field, 'texte.personne');
  return field === 'fonction' ? WORDS.fonction : undefined;
}

function structureOf(raw: RawReferent, cells: Cells<ReferentField>, { niveau, commune }: Pick<Known, 'commune'> & { readonly niveau: ReferentLevel | undefined }): string | undefined {
  const written = impersonal(raw, cells, 'structure');
  if (written !== undefined) return unitName(written, commune?.nom);
  return niveau === 'commune' && commune ? WORDS.mairie(commune.nom) : undefined;
}

interface Known {
  readonly niveau: ReferentLevel;
  readonly commune: CommuneReference | undefined;
  readonly context: StageContext;
}

function coverage(raw: RawReferent, cells: Cells<ReferentField>, { niveau, commune, context }: Known): readonly string[] {
  if (raw.values.couvre !== undefined) return cells.readList('couvre', (text) => context.geography.coverageCode(text), 'couvre.inconnu');
  return coverageFrom(niveau, commune, context.geography) ?? context.territory.departements;
}

/** Phones (E.164) and e-mails that an officer's remark keeps for professionals; those of a refused row as well. */
export function reservedIn({ values }: RawReferent): readonly string[] {
  return contactsIn(hides(values.reserve, 'telephone') ? values.telephone : undefined, hides(values.reserve, 'courriel') ? values.courriel : undefined);
}

/** Every phone and e-mail of the row, shown or not. */
export function contactsOfReferent({ values }: RawReferent): readonly string[] {
  return contactsIn(values.telephone, values.courriel, values.telephone_hors_horaires);
}

function openContacts({ values }: RawReferent, cells: Cells<ReferentField>, signed: boolean): Pick<Referent, 'telephone' | 'courriel'> {
  const telephone = cells.phone('telephone', signed || hides(values.reserve, 'telephone'));
  const courriel = cells.email('courriel', signed || hides(values.reserve, 'courriel'));
  if (values.reserve !== undefined) cells.fault(values.reserve === 'courriel' ? 'courriel' : 'telephone', 'contact.reserve', 'info');
  return {
    ...(telephone === undefined || hides(values.reserve, 'telephone') ? {} : { telephone }),
    ...(courriel === undefined || hides(values.reserve, 'courriel') ? {} : { courriel }),
  };
}

/** `contact` keeps both. */
function hides(reserve: string | undefined, field: 'telephone' | 'courriel'): boolean {
  return reserve === field || reserve === 'contact';
}

function readLevel(text: string): ReferentLevel | undefined {
  const word = slug(text);
  return REFERENT_LEVELS.find((level) => level === word);
}
