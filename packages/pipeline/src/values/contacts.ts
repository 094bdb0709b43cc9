/** Every way to reach someone that cells hold: what a protected row keeps from all others. */

import { looksPersonal, readEmails } from './links.js';
import { allPhones, isMobile } from './phone.js';

/** Phones (E.164) and e-mails, without repeats; short numbers are everyone's. */
export function contactsIn(...cells: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(cells.flatMap((cell) => (cell === undefined ? [] : [...allPhones(cell), ...readEmails(cell)])))];
}

/** A mobile, or the mailbox of someone: shown only when somebody signed for it (CONF-16). */
export function isPersonal(contact: string): boolean {
  return contact.includes('@') ? looksPersonal(contact) : isMobile(contact);
}
