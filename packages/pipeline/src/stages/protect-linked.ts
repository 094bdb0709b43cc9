/**
 * The strictest mark of all linked rows holds for each of them, before
 * anything is removed or located (CONF-18, 26 to 29). Walls and names first:
 * they tell which rows are one place, and so which contacts are switchboards.
 */

import { strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import type { Issue } from '../issues.js';
import { placeOf } from '../issues.js';
import type { PrivateRecord } from '../records.js';
import { linksOf } from './links.js';
import { issueOn } from './merge.js';
import { isLooser } from './openings.js';
import type { Counting } from './place-count.js';
import { countPlaces } from './place-count.js';
import type { ContactRows, SharedContacts } from './shared-contacts.js';

/** All by the index of a record. */
export interface LinkedRows extends Omit<Counting, 'isProtected'> {
  /** As the rows say: what each ends with is written here. */
  readonly marks: Confidentialite[];
  readonly own: readonly Confidentialite[];
  readonly contacts: SharedContacts;
  readonly refused: ReadonlySet<number>;
  readonly signed: ReadonlySet<number>;
}

type Report = (issue: Issue) => void;

/** In so large a group, which column links whom would take more memory than it is worth. */
const MOST_EXPLAINED = 10_000;

export function protectLinked(rows: LinkedRows, report: Report): void {
  spread(rows);
  const held = joinByContacts(rows, report);
  spread(rows);
  tellHidden(rows, held, report);
}

function spread({ marks, links }: LinkedRows): void {
  for (const group of links.groups()) {
    const strict = group.reduce<Confidentialite>((mark, index) => strictest(mark, marks[index] ?? 'secret'), 'public');
    for (const index of group) marks[index] = strict;
  }
}

/** Rows that are protected because the former publication protected their contact. */
function joinByContacts(rows: LinkedRows, report: Report): ReadonlySet<number> {
  const { marks, links, contacts, signed } = rows;
  const isProtected = (index: number) => marks[index] !== 'public';
  const counting = { ...rows, isProtected };
  const held = new Set<number>();
  // Counted before any is joined: a join would make one place of two.
  for (const { rows: found, former } of [...contacts.count((found, former) => countPlaces(found, former, counting))]) {
    const unsigned = found.filter((index) => !signed.has(index));
    // Beside a row that is as protected today, the others are linked to that one.
    const isForgotten = former && !found.some((index) => !isLooser(marks[index] ?? 'secret', former));
    const known = isForgotten ? unsigned.filter((index) => hold(rows, { index, former }, report)) : [];
    for (const index of known) held.add(index);
    for (const index of unsigned.slice(1)) links.join(index, unsigned[0] ?? index);
  }
  return held;
}

function hold({ marks, records, refused }: LinkedRows, { index, former }: { readonly index: number; readonly former: NonNullable<ContactRows['former']> }, report: Report): boolean {
  if (refused.has(index) || !isLooser(marks[index] ?? 'secret', former)) return false;
  marks[index] = former;
  const place = records.at(index)?.places[0];
  if (place) report({ ...placeOf(place), code: 'confidentialite.ouverture', severity: 'error', column: 'confidentialite' });
  return true;
}

interface SourceLoss {
  readonly file: string;
  hidden: number;
  readonly columns: Set<string>;
}

/** One line for each source that loses more than half of its open rows, then one for each row. */
function tellHidden(rows: LinkedRows, held: ReadonlySet<number>, report: Report): void {
  const { marks, own, links, records, refused } = rows;
  const issues: Issue[] = [];
  const losses = new Map<string, SourceLoss>();
  for (const group of links.groups()) {
    const hidden = group.filter((index) => marks[index] !== own[index] && !refused.has(index) && !held.has(index));
    if (hidden.length === 0) continue;
    const because = group.find((index) => own[index] === marks[index] || held.has(index)) ?? group[0] ?? 0;
    const columnOf = group.length > MOST_EXPLAINED ? () => undefined : linkingColumns(rows, group);
    for (const index of hidden) {
      const record = records.at(index);
      if (!record) continue;
      const isGone = marks[index] === 'secret';
      const column = columnOf(record, index);
      issues.push({ ...issueOn('lien.confidentiel', record, records.at(because)), ...(column === undefined ? {} : { column }) });
      if (isGone) note(losses, record, column);
    }
  }
  if (losses.size > 0) for (const issue of lossIssues(losses, openRows(rows))) report(issue);
  for (const issue of issues) report(issue);
}

/** Of a row of the group, the first of its columns that another row shares. */
function linkingColumns({ records, signed, contacts }: LinkedRows, group: readonly number[]): (record: PrivateRecord, index: number) => string | undefined {
  const linking = (record: PrivateRecord, index: number) =>
    linksOf(record).filter(({ key, column }) => {
      if (column !== 'telephone' && column !== 'courriel') return column !== 'nom' || !signed.has(index);
      return !signed.has(index) && !contacts.isSwitchboard(key.slice(key.indexOf(' ') + 1));
    });
  const bearers = new Map<string, Set<number>>();
  for (const index of group) {
    const record = records.at(index);
    for (const { key } of record ? linking(record, index) : []) bearers.set(key, (bearers.get(key) ?? new Set()).add(index));
  }
  return (record, index) => linking(record, index).find(({ key }) => (bearers.get(key)?.size ?? 0) > 1)?.column;
}

function note(losses: Map<string, SourceLoss>, { places: [place] }: PrivateRecord, column: string | undefined): void {
  if (!place) return;
  const loss = losses.get(place.source) ?? { file: place.file, hidden: 0, columns: new Set() };
  loss.hidden += 1;
  if (column !== undefined) loss.columns.add(column);
  losses.set(place.source, loss);
}

/** Rows that say themselves that they may be shown, by source. */
function openRows({ own, refused, records }: LinkedRows): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [index, mark] of own.entries()) {
    if (mark === 'secret' || refused.has(index)) continue;
    const source = records.at(index)?.places[0]?.source ?? '';
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

function lossIssues(losses: ReadonlyMap<string, SourceLoss>, open: ReadonlyMap<string, number>): readonly Issue[] {
  return [...losses].flatMap(([source, { file, hidden, columns }]): readonly Issue[] => {
    const total = open.get(source) ?? hidden;
    if (hidden * 2 <= total) return [];
    return [{ code: 'lien.source', severity: 'warning', source, file, count: hidden, total, ...(columns.size > 0 ? { column: [...columns].join(', ') } : {}) }];
  });
}
