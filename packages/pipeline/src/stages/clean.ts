/**
 * Text as written → typed values, one service at a time. What cannot be read
 * is left out and reported by column; nothing is guessed. Confidentiality is
 * read here at its strictest: what is not plainly open is secret.
 */

import { isCategoryId } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import { slug } from '../geography/groups.js';
import type { RowPlace } from '../issues.js';
import type { PrivateRecord, RawService } from '../records.js';
import { privateRecord } from '../records.js';
import { contactsIn } from '../values/contacts.js';
import { finessNumber } from '../values/finess-number.js';
import { isKeptBack, openCells } from '../values/kept-back.js';
import { languageName } from '../values/languages.js';
import { readUrl } from '../values/links.js';
import { readCapacity } from '../values/numbers.js';
import { listOf, plainText } from '../values/text.js';
import { isVacant } from '../values/vacancy.js';
import { readWheelchair } from '../values/wheelchair.js';
import type { Cells } from './cells.js';
import { cellsOf } from './cells.js';
import { hoursOf } from './hours.js';
import { readWhere } from './where.js';
import type { StageContext } from './stage-context.js';
import { sourceOf } from './stage-context.js';

/** Longest values that a widget shows; more is a pasted page. */
const LONGEST = { nom: 160, texte: 300, presentation: 280 };
const SHORTEST_CUT = Math.min(...Object.values(LONGEST));

export function clean(raw: RawService, context: StageContext): PrivateRecord {
  const source = sourceOf(context.territory, raw.place.source);
  const cells = cellsOf({ ...raw, values: openCells(raw.values) }, context.report);
  const vacant = raw.vacant === true || isVacant(raw.values.nom);
  if (vacant) cells.fault('nom', 'poste.vacant', 'info');
  if (raw.horsCompte) cells.fault('publics', 'places.autre-public', 'info');
  const confidentialite = readConfidentiality(raw.values.confidentialite) ?? 'secret';
  const approuve = isSigned(cells);
  for (const field of ['telephone', 'courriel'] as const) if (isKeptBack(raw.values[field])) cells.fault(field, 'contact.reserve', 'info');
  // Nothing of a secret row is shown: there is nothing to mend in it.
  const mayBePersonal = approuve || confidentialite === 'secret';
  const nombre = cells.read('nombre', readCapacity, 'capacite.illisible');
  return privateRecord({
    id: recordId(context.territory.id, raw.place, raw.values.cle),
    places: [raw.place],
    refused: raw.refused === true,
    horsCompte: raw.horsCompte === true || raw.guard === true,
    vacant,
    nom: cells.text('nom', LONGEST.nom) ?? '',
    categorie: cells.read('categorie', readCategory),
    nombre: nombre === undefined || nombre === 0 ? 1 : nombre,
    capacite: cells.read('places', readCapacity, 'capacite.illisible'),
    confidentialite,
    couvre: readCoverage(cells, context),
    ...readWhere(cells, context),
    autresAdresses: [],
    telephone: cells.phone('telephone', mayBePersonal),
    courriel: cells.email('courriel', mayBePersonal),
    contacts: contactsIn(raw.values.telephone, raw.values.courriel, raw.values.autres_contacts),
    contactsCites: [],
    ruesCitees: [],
    temoin: raw.guard === true,
    siteWeb: cells.read('site_web', readUrl, 'site.illisible'),
    horaires: hoursOf(cells, raw.values.horaires),
    presentation: cells.text('presentation', LONGEST.presentation),
    coupes: cutTexts(raw),
    publics: listOf(raw.values.publics),
    langues: [...new Set(listOf(raw.values.langues).map(languageName))],
    frais: cells.read('frais', readFees, 'frais.inconnus'),
    modesAccueil: cells.readList('modes_accueil', readMode, 'mode-accueil.inconnu'),
    accessibilite: cells.read('accessibilite', readUrl, 'site.illisible'),
    accesFauteuil: readAccess(cells),
    dateMaj: cells.date('date_maj') ?? source.date,
    verifieLe: cells.date('verifie_le'),
    source: source.id,
    reference: cells.text('reference', LONGEST.texte),
    siret: cells.read('siret', readSiret, 'siret.illisible'),
    finess: cells.read('finess', finessNumber),
    approuve,
    exemple: source.exemple,
  });
}

/** More is not read: a pasted page. */
const LONGEST_READ = 4000;

function cutTexts({ values }: RawService): readonly string[] {
  const shown = [values.nom, values.presentation, values.horaires, values.reference, values.adresse];
  return shown.flatMap((cell) => (cell === undefined || cell.length <= SHORTEST_CUT ? [] : plainText(cell.slice(0, LONGEST_READ)) ?? []));
}

/** Someone said that the row may be shown as it is, and when. */
export function isSigned(cells: Cells<'approuve_par' | 'approuve_le'>): boolean {
  const by = cells.text('approuve_par', LONGEST.texte);
  return cells.date('approuve_le') !== undefined && by !== undefined;
}

/** From the row's own key, so that a link to an entry survives a new line in the file. */
export function recordId(territory: string, place: RowPlace, key: string | undefined): string {
  const own = slug(key ?? '');
  const sheet = place.sheet === undefined ? '' : `${slug(place.sheet)}-`;
  return `${territory}--${place.source}-${own === '' ? `${sheet}l${place.row}` : own}`;
}

/** `undefined` when it says nothing that we understand: `validate` decides then. */
export function readConfidentiality(text: string | undefined): Confidentialite | undefined {
  const word = slug(text ?? '');
  if (word === 'public' || word === 'publique') return 'public';
  if (word === 'contact' || word === 'contact-only') return 'contact';
  return /^(?:secret|secrete|confidentiel|confidentielle|inconnue)$/.test(word) ? 'secret' : undefined;
}

function readCategory(text: string) {
  const id = slug(text);
  return isCategoryId(id) ? id : undefined;
}

/** The whole territory when nothing is said. */
function readCoverage(cells: Cells<'couvre'>, { geography, territory }: StageContext): readonly string[] {
  const codes = cells.readList('couvre', (text) => geography.coverageCode(text), 'couvre.inconnu');
  return codes.length > 0 ? [...new Set(codes)] : territory.departements;
}

function readFees(text: string): 'gratuit' | 'payant' | undefined {
  const word = slug(text);
  if (/^gratuite?$/.test(word)) return 'gratuit';
  return /^payante?$/.test(word) ? 'payant' : undefined;
}

/** Half an access is none to count on, and saying "no" would be false. */
function readAccess(cells: Cells<'acces_fauteuil'>): boolean | undefined {
  const access = cells.read('acces_fauteuil', readWheelchair, 'acces-fauteuil.inconnu');
  if (access === 'partiel') cells.fault('acces_fauteuil', 'acces-fauteuil.partiel', 'info');
  return access === 'partiel' ? undefined : access;
}

function readMode(text: string): 'en-presentiel' | 'a-distance' | undefined {
  const word = slug(text);
  if (word === 'en-presentiel' || word === 'presentiel' || word === 'sur-place') return 'en-presentiel';
  return word === 'a-distance' || word === 'distance' ? 'a-distance' : undefined;
}

function readSiret(text: string): string | undefined {
  const digits = text.replace(/\s/g, '');
  return /^\d{14}$/.test(digits) ? digits : undefined;
}
