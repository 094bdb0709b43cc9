/** What an officer is told about a run: numbers, places of faults, changes. Made of issues and of public facts, so that nothing withheld can enter. */

import { ISSUE_LABELS } from '../issue-labels.js';
import type { Issue, IssueCode, Severity } from '../issues.js';
import { isBlocking } from '../issues.js';
import type { Publication, Refusal } from '../run.js';
import type { CommuneName } from '../stages/cover.js';
import type { QualityReport } from './completeness.js';
import { completenessOf } from './completeness.js';
import type { Diff } from './diff.js';

export interface SourceReport {
  readonly titre: string;
  readonly fichier: string;
  readonly lues: number;
  /** Absent for referents and for a refused run, of which no row has a fate. */
  readonly devenir?: { readonly montrees: number; readonly retenues: number; readonly refusees: number; readonly fusionnees: number };
}

export interface FaultGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly bloquant: boolean;
  readonly phrase: string;
  readonly aFaire: string;
  readonly issues: readonly Issue[];
}

export interface Report {
  readonly status: 'published' | 'refused';
  readonly nom: string;
  readonly genereLe: string;
  readonly totaux?: { readonly services: number; readonly interlocuteurs: number; readonly proteges: number; readonly refusees: number };
  readonly sources: readonly SourceReport[];
  /** Places that were protected in the former publication: read first (CONF-14). */
  readonly ouvertures: readonly Issue[];
  /** Sources of which links hide more than half (CONF-29). */
  readonly pertes: readonly Issue[];
  readonly fautes: readonly FaultGroup[];
  /** Near misses of a protected address, the nearest first: read last (CONF-33). */
  readonly proches: readonly Issue[];
  readonly changements?: Diff;
  /** Of what is published: nothing is said of a withheld row. */
  readonly qualite?: QualityReport;
  /** Nobody nearer than the département answers for them; in the order of names. */
  readonly communesSansInterlocuteur?: readonly CommuneName[];
}

const OPENINGS: ReadonlySet<IssueCode> = new Set(['confidentialite.ouverte', 'confidentialite.ouverture']);

/** Told in sections of their own. */
const APART: ReadonlySet<IssueCode> = new Set([...OPENINGS, 'lien.source', 'adresse.proche']);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function reportOf(result: Publication | Refusal, genereLe: string, diff?: Diff): Report {
  const published = result.status === 'published' ? result : undefined;
  // A title or a name that holds a withheld value is not told here either.
  const isNamed = !result.issues.some(({ code }) => code === 'publication.retenue');
  return {
    status: result.status,
    nom: isNamed ? (result.territory?.nom ?? '') : '',
    genereLe,
    ...(published ? { totaux: totalsOf(published) } : {}),
    sources: result.read.map(({ source, title, file, rows }) => {
      const fate = published?.fates.get(source);
      const devenir = fate && { montrees: fate.shown, retenues: fate.withheld, refusees: fate.refused, fusionnees: fate.merged };
      return { titre: isNamed ? title : file, fichier: file, lues: rows, ...(devenir ? { devenir } : {}) };
    }),
    ouvertures: result.issues.filter(({ code }) => OPENINGS.has(code)),
    pertes: result.issues.filter(({ code }) => code === 'lien.source'),
    fautes: groupsOf(result.issues.filter(({ code }) => !APART.has(code))),
    proches: result.issues.filter(({ code }) => code === 'adresse.proche'),
    ...(diff && published ? { changements: diff } : {}),
    ...(published ? { qualite: completenessOf(published.quality), communesSansInterlocuteur: byName(published.communesWithoutReferent) } : {}),
  };
}

function totalsOf({ services, referents, hidden, refusedRows }: Publication): NonNullable<Report['totaux']> {
  return { services, interlocuteurs: referents, proteges: hidden, refusees: refusedRows };
}

function byName(communes: readonly CommuneName[]): readonly CommuneName[] {
  return [...communes].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

/** What blocks first, then errors, warnings and remarks; within these, as they were met. */
function groupsOf(issues: readonly Issue[]): readonly FaultGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups.values()].flatMap((own) => groupOf(own) ?? []).sort((a, b) => rankOf(a) - rankOf(b));
}

function groupOf(issues: readonly Issue[]): FaultGroup | undefined {
  const [first] = issues;
  if (!first) return undefined;
  const { code, severity } = first;
  const { sentence, wayOut } = ISSUE_LABELS[code];
  return { code, severity, bloquant: isBlocking(first), phrase: sentence, aFaire: wayOut, issues };
}

function rankOf({ bloquant, severity }: FaultGroup): number {
  return bloquant ? -1 : SEVERITIES.indexOf(severity);
}
