/**
 * Which rows may go on. A refused row is not published and not counted, but it
 * stays among the records until redaction: if it is about a protected place,
 * it still protects the rows that are linked to it.
 */

import { isLodging, searchKey } from '@reperes/schema';
import type { IssueCode, Severity } from '../issues.js';
import { placeOf } from '../issues.js';
import type { PrivateRecord, RawService } from '../records.js';
import { namesLodging } from '../sources/lodging-names.js';
import { isKeptBack } from '../values/kept-back.js';
import { plainText } from '../values/text.js';
import { readConfidentiality } from './clean.js';
import type { StageContext } from './stage-context.js';

interface Judgement {
  readonly code: IssueCode;
  readonly column: 'nom' | 'adresse' | 'categorie' | 'confidentialite';
  readonly severity: Severity;
  readonly refuses: boolean;
}

export function validate(record: PrivateRecord, raw: RawService, { report }: StageContext): PrivateRecord {
  const judgements = [...judgeNames(record), ...judgeConfidentiality(record, raw), ...judgeCells(record, raw)];
  for (const { code, column, severity } of judgements) {
    report({ ...placeOf(raw.place), code, severity, column: raw.headers[column] ?? column });
  }
  const has = (code: IssueCode) => judgements.some((judgement) => judgement.code === code);
  const mark = has('confidentialite.contredite') ? 'contact' : record.confidentialite;
  return {
    ...record,
    refused: record.refused || judgements.some(({ refuses }) => refuses),
    confidentialite: (record.refused && raw.struck !== true) || has('confidentialite.sans-accord') || isUnknownLodging(record, raw) ? 'secret' : mark,
  };
}

/** A cell that says that the address is not to be told, in a row that says that it is: the place is not shown (a signature says that the cell was read). */
function judgeCells({ confidentialite, approuve }: PrivateRecord, { values }: RawService): readonly Judgement[] {
  if (confidentialite !== 'public' || approuve) return [];
  const column = isKeptBack(values.adresse) ? 'adresse' : saysKeptAddress(values.nom) ? 'nom' : undefined;
  return column === undefined ? [] : [{ code: 'confidentialite.contredite', column, severity: 'error', refuses: false }];
}

/** "(adresse confidentielle)"; an "écoute confidentielle" is no place. */
function saysKeptAddress(nom: string | undefined): boolean {
  return isKeptBack(nom) && /\b(?:adresse|lieu|diffus|communiqu|publi|npd)/.test(searchKey(nom ?? ''));
}

/** A kind of the officer's own that says lodging: the row is refused, and protects what is linked to it. */
function isUnknownLodging({ categorie, approuve }: PrivateRecord, { lodges, values }: RawService): boolean {
  return categorie === undefined && !approuve && (lodges === true || namesLodging(values.categorie ?? ''));
}

function judgeNames(record: PrivateRecord): readonly Judgement[] {
  const judgements: Judgement[] = [];
  if (record.nom === '') judgements.push({ code: 'nom.absent', column: 'nom', severity: 'error', refuses: true });
  if (!record.categorie) judgements.push({ code: 'categorie.inconnue', column: 'categorie', severity: 'error', refuses: true });
  return judgements;
}

function judgeConfidentiality(record: PrivateRecord, raw: RawService): readonly Judgement[] {
  const written = plainText(raw.values.confidentialite);
  const column = 'confidentialite';
  if (written === undefined) return [{ code: 'confidentialite.absente', column, severity: 'error', refuses: true }];
  // "inconnue" is the word of `sources/siao.ts` for a row without any mark.
  if (written === 'inconnue') return [{ code: 'confidentialite.inconnue', column, severity: 'warning', refuses: false }];
  if (readConfidentiality(written) === undefined) return [{ code: 'confidentialite.illisible', column, severity: 'error', refuses: true }];
  const opens = record.confidentialite === 'public' && record.categorie !== undefined && (isLodging(record.categorie) || raw.lodges === true);
  return opens && !record.approuve ? [{ code: 'confidentialite.sans-accord', column, severity: 'error', refuses: false }] : [];
}
