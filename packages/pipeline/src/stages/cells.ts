/** The cells of a row, read one field at a time; what cannot be read is reported by its column, never by its value. */

import type { Issue, IssueCode, RowPlace, Severity } from '../issues.js';
import { placeOf } from '../issues.js';
import { readDate } from '../values/dates.js';
import { looksPersonal, readEmails } from '../values/links.js';
import { allPhones, isMobile, readPhone } from '../values/phone.js';
import { cutAt, listOf, plainText } from '../values/text.js';

export interface Row<Field extends string> {
  readonly place: RowPlace;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly headers: Readonly<Partial<Record<Field, string>>>;
}

export interface Cells<Field extends string> {
  /** Cut when longer, which is told of a file that someone keeps: not of a directory, whose fields have no header. */
  text(field: Field, longest: number): string | undefined;
  /** The reader's value, or `undefined` and an issue. Without a code, another stage reports. */
  read<Value>(field: Field, reader: (text: string) => Value | undefined, code?: IssueCode): Value | undefined;
  readList<Value>(field: Field, reader: (text: string) => Value | undefined, code: IssueCode): readonly Value[];
  date(field: Field): string | undefined;
  /** The first number; one that may be a person's is left out unless `mayBePersonal` (CONF-16). */
  phone(field: Field, mayBePersonal: boolean): string | undefined;
  /** As `phone`. */
  email(field: Field, mayBePersonal: boolean): string | undefined;
  fault(field: Field, code: IssueCode, severity?: Severity): void;
}

export function cellsOf<Field extends string>(row: Row<Field>, report: (issue: Issue) => void): Cells<Field> {
  const fault = (field: Field, code: IssueCode, severity: Severity = 'warning') =>
    report({ ...placeOf(row.place), code, severity, column: row.headers[field] ?? field });
  const hasHeaders = Object.keys(row.headers).length > 0;
  const read: Cells<Field>['read'] = (field, reader, code) => {
    const text = plainText(row.values[field]);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined && code !== undefined) fault(field, code);
    return value;
  };
  return {
    fault,
    read,
    text: (field, longest) =>
      read(field, (text) => {
        if (text.length > longest && hasHeaders) fault(field, 'texte.trop-long');
        return cutAt(text, longest);
      }),
    readList: (field, reader, code) =>
      listOf(row.values[field]).flatMap((part) => {
        const value = reader(part);
        if (value === undefined) fault(field, code);
        return value === undefined ? [] : [value];
      }),
    date: (field) => read(field, readDate, 'date.illisible'),
    phone: (field, mayBePersonal) =>
      read(field, (text) => {
        const { telephone, several, fault: code } = readPhone(text);
        if (code) fault(field, code);
        if (several) fault(field, 'telephone.plusieurs');
        if (mayBePersonal || telephone === undefined || !isMobile(telephone)) return telephone;
        fault(field, 'telephone.portable', 'error');
        return allPhones(text).find((one) => !isMobile(one));
      }),
    email: (field, mayBePersonal) =>
      read(field, (text) => {
        const [first, ...others] = readEmails(text);
        if (first === undefined) fault(field, 'courriel.illisible');
        if (others.length > 0) fault(field, 'courriel.plusieurs');
        if (mayBePersonal || first === undefined || !looksPersonal(first)) return first;
        fault(field, 'courriel.personnel', 'error');
        return others.find((one) => !looksPersonal(one));
      }),
  };
}
