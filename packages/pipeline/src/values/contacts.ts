/** Every way to reach someone that cells hold: what a protected row keeps from all others. */

import { looksPersonal, readEmails } from './links.js';
import { allPhones, isMobile } from './phone.js';

/** Phones (E.164) and e-mails, without repeats; short numbers are everyone's. */
export function contactsIn(...cells: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(cells.flatMap((cell) => (cell === undefined ? [] : [...allPhones(cell), ...readEmails(cell)])))];
}

/** Nine digits however spaced, or an at sign: most sentences have neither, and need not be read for contacts. */
const LIKELY = /@|\d(?:[ .\-/]?\d){8}/;

/** Around a contact, or at the end of the sentence. */
const PUNCTUATION = /[()«»"“”:]|[.!?](?=\s|$)/g;

/** The same in sentences: a presentation may say "appelez Nadia au 06 …". */
export function contactsInText(...texts: readonly (string | undefined)[]): readonly string[] {
  return contactsIn(...texts.map((text) => (text !== undefined && LIKELY.test(text) ? text.replace(PUNCTUATION, ' ') : undefined)));
}

/** A mobile, or the mailbox of someone: shown only when somebody signed for it (CONF-16). */
export function isPersonal(contact: string): boolean {
  return contact.includes('@') ? looksPersonal(contact) : isMobile(contact);
}
