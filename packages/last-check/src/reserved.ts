/** Phones and e-mails that a remark keeps for professionals, in a list of referents: all that the remark does not plainly leave open. */

import { mailsIn, phonesIn, phonesInCell } from './contacts.js';
import { saysProtected } from './marks.js';
import { plainWords } from './plain-words.js';
import type { MarkedRow } from './rows.js';
import type { Withheld } from './withheld.js';
import { mailValue, phoneValue, whereOf } from './withheld.js';

const OF_PHONES = /\b(?:numero|tel|telephone|portable|ligne)s?\b/;
const OF_MAILS = /\b(?:courriel|e mail|mail|mel)s?\b/;

export function reservedOf(row: MarkedRow): readonly Withheld[] {
  const remark = plainWords(row.cells.remarks ?? '');
  if (!saysProtected(remark) && !/\breserve aux/.test(remark)) return [];
  const phoneOnly = OF_PHONES.test(remark) && !OF_MAILS.test(remark);
  const mailOnly = !OF_PHONES.test(remark) && OF_MAILS.test(remark);
  return row.texts.flatMap(({ kind, column, text }) => {
    const where = whereOf(row, column);
    if (kind === 'phone' && !mailOnly) return [...phonesInCell(text), ...phonesIn(text)].map((phone) => phoneValue(phone, where));
    return kind === 'mail' && !phoneOnly ? mailsIn(text).map((mail) => mailValue(mail, where)) : [];
  });
}
