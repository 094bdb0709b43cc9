/**
 * The only addresses that a widget may turn into a link. Everything else is
 * shown as plain text: data comes from spreadsheets, and a spreadsheet may
 * hold anything.
 */

import type { Position } from './territory.js';

/** Short numbers that a person dials as they are; 114 is absent on purpose: it answers messages, never calls. */
const SHORT_NUMBERS: readonly string[] = ['15', '17', '18', '112', '115', '116006', '119', '3018', '3919'];

const E164 = /^\+[1-9]\d{6,14}$/;

const EMAIL = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}$/;

/** `tel:` link of a published number (E.164 or a known short number). */
export function telHref(telephone: string): string | undefined {
  const number = telephone.replace(/[\s.\u00a0\u202f]/g, '');
  return E164.test(number) || SHORT_NUMBERS.includes(number) ? `tel:${number}` : undefined;
}

/** Only 114 takes messages. */
export function smsHref(telephone: string): string | undefined {
  return telephone === '114' ? 'sms:114' : undefined;
}

/** @param subject the only header that a link of ours may set */
export function mailtoHref(courriel: string, subject = ''): string | undefined {
  if (!EMAIL.test(courriel)) return undefined;
  return `mailto:${courriel}${subject && `?subject=${encodeURIComponent(subject)}`}`;
}

/** `geo:` URI of a point (RFC 5870): the device opens its own map. Longitude comes first in our files, last here. */
export function geoHref([longitude, latitude]: Position): string | undefined {
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? `geo:${latitude},${longitude}` : undefined;
}

/** An absolute `https:` URL without user name or password, normalised; `undefined` for anything else. */
export function httpsHref(url: string): string | undefined {
  if (!/^https:\/\/[^\s\\]+$/i.test(url)) return undefined;
  try {
    const parsed = new URL(url);
    return parsed.username || parsed.password ? undefined : parsed.href;
  } catch {
    return undefined;
  }
}

/** How a number is written in France: "+33353010001" → "03 53 01 00 01", "+33800059595" → "0 800 05 95 95". Others come back as they are. */
export function displayTelephone(telephone: string): string {
  const national = /^\+33([1-9]\d{8})$/.exec(telephone)?.[1];
  // Free and service numbers go by the three figures that say what they cost.
  if (national?.startsWith('8')) return `0\u00a0${national.replace(/^(\d{3})(..)(..)/, '$1\u00a0$2\u00a0$3\u00a0')}`;
  if (national) return `0${national}`.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
  return telephone === '116006' ? '116\u00a0006' : telephone;
}
