/** Every way to reach someone that cells hold: what a protected row keeps from all others. */

import { readEmails } from './links.js';
import { allPhones } from './phone.js';

/** Phones (E.164) and e-mails, without repeats; short numbers are everyone's. */
export function contactsIn(...cells: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(cells.flatMap((cell) => (cell === undefined ? [] : [...allPhones(cell), ...readEmails(cell)])))];
}
