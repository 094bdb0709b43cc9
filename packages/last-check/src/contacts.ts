/** Phones, mailboxes and sites that a cell or a text tells. */

import { fold } from './fold.js';

const NATIONAL_DIGITS = 9;

/** What one hears: 03 53…, +33 3 53…, 0033… */
const PHONE = /(?:(?:\+|\b00) ?(?:33|262|590|594|596) ?(?:\(0\) ?)?|\b0)[1-9](?:[ .\-/]{0,2}\d){8}(?!\d)/g;
const MAIL = /[a-z0-9._%+'-]+ ?@ ?[a-z0-9-]+(?: ?\. ?[a-z0-9-]+)*\.[a-z]{2,}/gi;
const SPELT_AT = / ?[[(<{] ?(?:at|arr?obase?|@) ?[\])>}] ?| (?:arr?obase) /gi;
const SPELT_DOT = / ?[[(<{] ?(?:dot|point) ?[\])>}] ?/gi;
const SITE = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(\/[^\s?#]*)?/iu;

/** National, without the zero: nine digits. */
export function phonesInCell(cell: string): readonly string[] {
  return fold(cell)
    // "03 53 01 00 05 ou 06": the second is told by its end.
    .replace(/((?:\+33 ?|0)[\d .]{8,14}?)(\d{2}) ?(?:ou|et|\/|,|-) ?(\d{2})(?![ .]?\d)/g, '$1$2\n$1$3')
    .replace(/(\d{2}) ?[/;,] ?(?=0|\+)|\bou\b/g, '$1\n')
    .split('\n')
    .map(national)
    .filter((phone) => phone.length === NATIONAL_DIGITS);
}

export function phonesIn(text: string): readonly string[] {
  return (fold(text).match(PHONE) ?? []).map(national).filter((phone) => phone.length === NATIONAL_DIGITS);
}

function national(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(?:00)?(?:33|262|590|594|596)(?=0?\d{9}$)|^0/, '').replace(/^0/, '');
}

/** As it is dialled, from here and from abroad. */
export function phoneWays(phone: string): readonly string[] {
  const codes = /^(?:26|59|69)/.test(phone) ? ['262', '590', '594', '596'] : [];
  return [`0${phone}`, `33${phone}`, `330${phone}`, `0033${phone}`, `00330${phone}`, phone, ...codes.flatMap((code) => [`${code}${phone}`, `00${code}${phone}`])];
}

export function mailsIn(text: string): readonly string[] {
  const plain = fold(text).replace(SPELT_AT, '@').replace(SPELT_DOT, '.');
  return (plain.match(MAIL) ?? []).map((mail) => mail.replaceAll(' ', '').replace(/^mailto:|^[.'-]+/gi, '').toLowerCase());
}

export function domainOf(mail: string): string {
  return mail.slice(mail.lastIndexOf('@') + 1);
}

/** Under these, a name is bought one level further down. */
const SECOND_LEVEL = /\.(?:asso|com|nom|prd|presse|tm|gouv|co|org|ac)\.[a-z]{2}$/;

/** "www.refuge.asso.fr" → "refuge.asso.fr": whoever has the domain has all that is below it. */
export function boughtDomain(host: string): string {
  return host.split('.').slice(SECOND_LEVEL.test(`.${host}`) ? -3 : -2).join('.');
}

export interface Site {
  readonly host: string;
  /** Without its last slash; empty for the whole site. */
  readonly path: string;
}

export function siteOf(cell: string): Site | undefined {
  const [, host, path = ''] = SITE.exec(cell.trim()) ?? [];
  return host === undefined ? undefined : { host: host.toLowerCase(), path: path.replace(/\/+$/, '') };
}

/** Everybody's: mailboxes for all, pages for all, the State, and the names kept for examples (RFC 2606). */
const SHARED =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|orange|wanadoo|free|sfr|neuf|cegetel|laposte|bbox|numericable|icloud|me|mac|aol|gmx|protonmail|proton|tutanota|mailo|zoho|nordnet|aliceadsl|club-internet|google|facebook|fb|instagram|linkedin|twitter|x|youtube|tiktok|helloasso|wordpress|wixsite|wix|blogspot|canalblog|over-blog|jimdofree|jimdo|weebly|assoconnect|linktr|service-public|ameli|caf|france-travail)\.[a-z]{2,4}$|(?:^|\.)gouv\.fr$|(?:^|\.)(?:pm|linktr|bit)\.(?:me|ee|ly)$|(?:^|\.)example\.(?:org|com|net)$/;

/** Of a site: a page, when the site is everybody's. */
export function pageOf({ host, path }: Site): string | undefined {
  return path === '' || !isShared(host) ? undefined : `${host}${path}`;
}

export function isShared(host: string): boolean {
  return SHARED.test(host);
}
