/**
 * The removal list (CONF-17): an entry, a phone or an e-mail that must not be
 * shown, whatever the sources say (opposition, threatened staff). Works on
 * what is public already and is the last to choose: nothing after it adds a
 * word.
 */

import type { HelpNumber, Referent, ServiceProperties } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { PublicRecord, PublicReferent } from '../records.js';

export interface Removal {
  /** Line of `removals.csv`. */
  readonly row: number;
  readonly kind: 'id' | 'telephone' | 'courriel';
  /** A published id, a phone in E.164 or a short number, an e-mail in lower case. */
  readonly value: string;
}

/** The id of a row without a key of its own ends with a number. */
const BY_ROW = /-l\d+(?:-\d+)?$|--\d+$/;

export class Removals {
  /** Lines that removed something. */
  private readonly effective = new Set<number>();
  private readonly removals: readonly Removal[];

  constructor(removals: readonly Removal[]) {
    this.removals = removals;
  }

  service(record: PublicRecord): PublicRecord | undefined {
    const properties = this.without(record.properties, ['nom']);
    return properties && { ...record, properties };
  }

  referent(record: PublicReferent): PublicReferent | undefined {
    const referent = this.without(record.referent, ['fonction', 'structure']);
    return referent && { ...record, referent };
  }

  numbers(numeros: readonly HelpNumber[]): readonly HelpNumber[] {
    return numeros.filter((number) => !this.isIn(Object.values(number)));
  }

  /** A removal that finds nothing may be a slip, or may wait for a return; a row number moves with the spreadsheet. */
  report(report: (issue: Issue) => void): void {
    for (const row of new Set(this.removals.map((removal) => removal.row))) {
      const at = { severity: 'warning', file: 'removals.csv', row } as const;
      if (!this.effective.has(row)) report({ ...at, code: 'retraits.sans-effet' });
      if (this.removals.some((one) => one.row === row && one.kind === 'id' && BY_ROW.test(one.value))) report({ ...at, code: 'retraits.numero-de-ligne' });
    }
  }

  /** The entry without any field that repeats a removed value; nothing when it is removed itself, or when its name goes. */
  private without<Entry extends ServiceProperties | Referent>(entry: Entry, names: readonly (keyof Entry)[]): Entry | undefined {
    if (this.removals.length === 0) return entry;
    if (this.removes('id', (id) => id === entry.id)) return undefined;
    const kept = Object.entries(entry).flatMap(([field, value]: [string, unknown]) => {
      if (!this.isIn([value])) return [[field, value] as const];
      const rest = Array.isArray(value) ? value.filter((item) => !this.isIn([item])) : [];
      return rest.length > 0 ? [[field, rest] as const] : [];
    });
    const result = Object.fromEntries(kept) as unknown as Entry;
    return names.every((name) => result[name] !== undefined) ? result : undefined;
  }

  private isIn(values: readonly unknown[]): boolean {
    return textsOf(values).some((text) => {
      const digits = text.replace(/\D/g, '');
      const lower = text.toLowerCase();
      const byPhone = this.removes('telephone', (telephone) => (telephone.startsWith('+') ? digits.includes(telephone.slice(-9)) : text === telephone));
      return this.removes('courriel', (courriel) => lower.includes(courriel)) || byPhone;
    });
  }

  private removes(kind: Removal['kind'], matches: (value: string) => boolean): boolean {
    const found = this.removals.filter((removal) => removal.kind === kind && matches(removal.value));
    for (const { row } of found) this.effective.add(row);
    return found.length > 0;
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [decoded(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** A link may carry a phone or an e-mail: "mailto%3A". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
