/** The tries of `tries.json` as folders of sources, built by the command as an officer would. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '@reperes/pipeline/cli.js';
import { hiddenSheet } from './hidden-sheet.js';
import { TRIES } from './tries.js';

type Row = Readonly<Record<string, string>>;

interface Step {
  readonly shelters?: readonly Row[];
  readonly open?: readonly Row[];
  readonly referents?: readonly Row[];
  readonly rounds?: readonly Row[];
  /** Written into every file of `.reperes` before the build. */
  readonly memory?: string;
}

export interface Try extends Step {
  readonly id: string;
  readonly rule: string;
  /**
   * `refused`: status 1, nothing written, the terminal has all `names`.
   * `withheld`: published, nothing of `never`, an error or warning on the row.
   * `warned`: published with `shown`, and a warning that the same folder
   * without its protected rows does not give. `kept`: published with `shown`.
   */
  readonly want: 'refused' | 'withheld' | 'warned' | 'kept';
  readonly territory?: Readonly<Record<string, unknown>>;
  /** Changes to the declaration of a source, by its id. */
  readonly source?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly sources?: readonly Readonly<Record<string, unknown>>[];
  readonly files?: Readonly<Record<string, string>>;
  /** Names under which the workbook of `hidden-sheet.ts` is written. */
  readonly copies?: readonly string[];
  readonly steps?: readonly Step[];
  /** Expressions over published files; `never` is not in the report nor on the terminal either, unless `echo`. */
  readonly never?: readonly string[];
  readonly shown?: readonly string[];
  readonly names?: readonly string[];
  readonly says?: readonly string[];
  readonly silent?: string;
  readonly counts?: readonly string[];
  readonly orSaid?: string;
  readonly echo?: boolean;
  readonly file?: string;
  readonly row?: number;
}

export interface Tries {
  readonly shelter: Row;
  readonly open: Row;
  readonly referent: Row;
  readonly numero: Readonly<Record<string, unknown>>;
  readonly tries: readonly Try[];
}

export interface ToldIssue {
  readonly code: string;
  readonly severity: string;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

export interface Outcome {
  readonly status: number;
  /** Name → text of each published file. */
  readonly files: ReadonlyMap<string, string>;
  readonly terminal: string;
  /** All files of the report, one after the other. */
  readonly report: string;
  readonly issues: readonly ToldIssue[];
}

/** @param without its protected rows: what the folder says all the same */
export async function build(one: Try, { without = false } = {}): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'reperes-try-'));
  try {
    let outcome: Outcome | undefined;
    for (const step of one.steps ?? [{}]) {
      const whole = { ...one, ...step };
      writeSources(join(root, 'sources'), without ? { ...whole, shelters: [] } : whole);
      if (step.memory !== undefined) damage(join(root, 'sources/.reperes'), step.memory);
      outcome = await buildOnce(root);
    }
    if (!outcome) throw new RangeError(`No step in ${one.id}.`);
    return outcome;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function buildOnce(root: string): Promise<Outcome> {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const [out, report] = [join(root, 'public'), join(root, 'rapport')];
  const status = await main(['build', join(root, 'sources'), '--out', out, '--report', report, '--offline'], { out: say, err: say });
  const told: { readonly issues: readonly ToldIssue[] } = JSON.parse(readFileSync(join(report, 'rapport.json'), 'utf8'));
  return { status, files: filesIn(out), terminal: said.join('\n'), report: [...filesIn(report).values()].join('\n'), issues: told.issues };
}

function writeSources(folder: string, one: Try): void {
  mkdirSync(folder, { recursive: true });
  const declared = (id: string, source: string, file: string) => ({ ...base(source, file, id), ...one.source?.[id] });
  const sources = [];
  const tables: readonly (readonly [id: string, source: string, file: string, rows: readonly Row[] | undefined, base: Row])[] = [
    ['prive', 'services', 'prive.csv', one.shelters ?? [{}], TRIES.shelter],
    ['ouvert', 'services', 'ouvert.csv', one.open, TRIES.open],
    ['referents', 'referents', 'referents.csv', one.referents, TRIES.referent],
    ['tournees', 'rounds', 'tournees.csv', one.rounds, { confidentialite: 'public' }],
  ];
  for (const [id, source, file, rows = [], own] of tables) {
    rmSync(join(folder, file), { force: true });
    if (rows.length === 0) continue;
    writeFileSync(join(folder, file), csv(rows.map((row) => ({ ...own, ...row }))));
    sources.push(declared(id, source, file));
  }
  for (const [name, text] of Object.entries(one.files ?? {})) writeFileSync(join(folder, name), text);
  for (const name of one.copies ?? []) writeFileSync(join(folder, name), hiddenSheet());
  for (const more of one.sources ?? []) sources.push({ ...base(String(more['source']), String(more['file']), String(more['id'])), ...more });
  const { numeros, ...territory } = one.territory ?? {};
  const lines = (Array.isArray(numeros) ? numeros : []).map((line: object) => ({ ...TRIES.numero, ...line }));
  writeFileSync(join(folder, 'territory.json'), JSON.stringify({ id: 't', nom: 'Essai', departements: ['62'], ...territory, numeros: lines, sources }));
}

function base(source: string, file: string, id: string) {
  return { id, source, file, title: `Titre ${id}`, publisher: 'Préfecture', licence: 'LO-2.0', date: '2026' };
}

function csv(rows: readonly Row[]): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))].map((cells) => cells.map(quoted).join(';')).join('\n') + '\n';
}

function quoted(cell: string): string {
  return /[";\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function damage(folder: string, text: string): void {
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), text);
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  try {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } catch {
    return new Map();
  }
}
