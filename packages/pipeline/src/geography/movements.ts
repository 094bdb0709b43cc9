/**
 * `mouvements.csv` of a source folder, when a territory has one: the file
 * "Mouvements des communes" of the Code officiel géographique
 * (https://www.insee.fr/fr/information/2560452). It adds to the reference the
 * codes and names that communes no longer bear. What the reference says of a
 * code stands; a code that ends in two communes, or in none, leads nowhere.
 */

import { isCommuneCode } from '@reperes/schema';
import type { Issue } from '../issues.js';
import { readCsv } from '../read/csv.js';
import { decode } from '../read/decode.js';
import { plainText } from '../values/text.js';
import { CommuneNames } from './commune-names.js';
import { CommuneLives } from './commune-lives.js';
import type { CommuneMovement } from './commune-lives.js';
import type { CommuneReference, ReferenceData } from './reference-data.js';

export const MOVEMENTS_FILE = 'mouvements.csv';

const COLUMNS = ['date_eff', 'typecom_av', 'com_av', 'libelle_av', 'typecom_ap', 'com_ap'] as const;

/** A code or a name that a commune no longer bears, beside the delegated and associated communes of the reference. */
export const FORMER_COMMUNE = 'ancienne-commune';

/** @param day of the build: what takes effect later is not yet so */
export function readMovements(bytes: Uint8Array | undefined, reference: ReferenceData, day: string): { reference: ReferenceData; issues: readonly Issue[] } {
  if (!bytes) return { reference, issues: [] };
  const movements = movementsIn(decode(bytes).text)?.filter(({ date }) => date <= day);
  if (!movements) return { reference, issues: [{ code: 'mouvements.illisibles', severity: 'warning', file: MOVEMENTS_FILE }] };
  const names = new CommuneNames(reference.communes, []);
  const lives = new CommuneLives(movements);
  const former = formerCommunes(movements, lives, names);
  return { reference: { ...reference, communes: [...reference.communes, ...former] }, issues: newerThan(names, lives, movements) };
}

/** `undefined` when the columns are not those of the file. */
function movementsIn(text: string): readonly CommuneMovement[] | undefined {
  const [header, ...rows] = readCsv(text).sheets[0]?.rows ?? [];
  const heads = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  if (COLUMNS.some((column) => !heads.includes(column))) return undefined;
  return rows.flatMap(({ cells }): CommuneMovement[] => {
    const cell = (column: (typeof COLUMNS)[number]) => plainText(cells[heads.indexOf(column)]) ?? '';
    const [from, to, date] = [cell('com_av'), cell('com_ap'), cell('date_eff')];
    const whole = cell('typecom_av') === 'COM' && cell('typecom_ap') === 'COM' && isCommuneCode(from) && isCommuneCode(to);
    return whole && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [{ date, from, to, nom: cell('libelle_av') }] : [];
  });
}

/** Every former code and name, once, with the commune of today that it leads to. A name that another bears today means that other. */
function formerCommunes(movements: readonly CommuneMovement[], lives: CommuneLives, names: CommuneNames): readonly CommuneReference[] {
  const found = new Map<string, CommuneReference>();
  for (const { from: code, nom } of movements) {
    const today = names.today(code) ?? names.today(lives.endOf(code) ?? '');
    if (!today || (today.code === code && today.nom === nom)) continue;
    const free = !('commune' in names.find({ nom }));
    found.set(`${code} ${nom}`, { code, nom: free ? nom : today.nom, type: FORMER_COMMUNE, chefLieu: today.code });
  }
  return [...found.values()];
}

/** Communes of the reference that the file says merged since: the reference is older than the file. */
function newerThan(names: CommuneNames, lives: CommuneLives, movements: readonly CommuneMovement[]): readonly Issue[] {
  const gone = new Set(movements.map(({ from }) => from).filter((code) => names.today(code)?.code === code && lives.endOf(code) !== code));
  return gone.size === 0 ? [] : [{ code: 'mouvements.recents', severity: 'warning', file: MOVEMENTS_FILE, count: gone.size }];
}
