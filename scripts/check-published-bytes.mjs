/**
 * The forms under which a value may hide in a published file: spelt
 * otherwise, spaced otherwise, inside JSON escapes, HTML entities,
 * percent-encoding or base64.
 */

import { gunzipSync } from 'node:zlib';

/** RFC 1952, deflate. */
const GZIP = Buffer.of(0x1f, 0x8b, 8);

/** Long enough to be data, short of hashes' hexadecimal (which decodes to noise anyway). */
const BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;

/** No accent, case, punctuation or double space: "12, Rue de l’Été" → "12 rue de l ete". @param {string} text */
export function words(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param {string} text */
export function compact(text) {
  return words(text).replaceAll(' ', '');
}

/** @typedef {{ words: string, compact: string, raw: string }} Searchable */

/** What is in the compressed parts of an archive, one after the other. @param {Uint8Array} bytes */
export function inflated(bytes) {
  const start = Buffer.from(bytes).indexOf(GZIP);
  return start < 0 ? new Uint8Array(0) : gunzipSync(bytes.subarray(start));
}

/** @param {Uint8Array} bytes @returns {Searchable} */
export function searchable(bytes) {
  const text = new TextDecoder().decode(bytes);
  const decoded = [text, jsonUnescaped(text), htmlUnescaped(text), percentDecoded(text), ...base64Decoded(text)].join('\n');
  return { words: ` ${words(decoded)} `, compact: compact(decoded), raw: decoded.toLowerCase() };
}

/** @param {string} text */
function jsonUnescaped(text) {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))).replace(/\\[nrt"\\/]/g, ' ');
}

/** @param {string} text */
function htmlUnescaped(text) {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code) => String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)))
    .replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(?:amp|quot|lt|gt|nbsp);/g, ' ');
}

/** @param {string} text */
function percentDecoded(text) {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return ' ';
    }
  });
}

/** @param {string} text */
function base64Decoded(text) {
  return (text.match(BASE64) ?? []).map((run) => Buffer.from(run, 'base64').toString('utf8'));
}
