/** The mailbox of a service among those that a directory gives: never one that bears a person's name. */

import { looksPersonal, readEmails } from './links.js';

export function firstMailbox(written: readonly string[]): string {
  return written.flatMap(readEmails).find((mailbox) => !looksPersonal(mailbox)) ?? '';
}
