/**
 * Answers kept from one build to the next, in `geocodage.json` of the source
 * folder: a build without network places the same addresses. Only what the
 * run at hand asks stays in it, so that an address that became protected
 * leaves the file at the next build.
 */

import { isMatch } from './csv-exchange.js';
import type { AddressAnswer, Answers, Geocoder } from './geocoder.js';
import { questionKey } from './geocoder.js';

export const CACHE_FILE = 'geocodage.json';
export const EMPTY_CACHE = '[]\n';

/** @param ask absent when there is no network: the cache answers alone */
export function withCache(text: string | undefined, ask?: Geocoder): { readonly geocoder: Geocoder; readonly kept: () => string } {
  const known = readCache(text);
  const used = new Map<string, AddressAnswer>();
  const geocoder: Geocoder = async (questions) => {
    const missing = new Map(questions.map((question) => [questionKey(question), question]));
    for (const key of missing.keys()) {
      const answer = known.get(key);
      if (answer) used.set(key, answer);
    }
    for (const key of used.keys()) missing.delete(key);
    const asked: Answers = ask && missing.size > 0 ? await ask([...missing.values()]) : { answers: new Map(), incomplete: missing.size > 0 };
    for (const [key, answer] of asked.answers) used.set(key, answer);
    return { answers: used, incomplete: asked.incomplete };
  };
  return { geocoder, kept: () => cacheText(used) };
}

/** One address a line, in order: a new one shows as one changed line. */
function cacheText(answers: ReadonlyMap<string, AddressAnswer>): string {
  const lines = [...answers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { point, score, match, codeInsee }]) => JSON.stringify([key, point[0], point[1], score, match, codeInsee]));
  return lines.length === 0 ? EMPTY_CACHE : `[\n${lines.join(',\n')}\n]\n`;
}

/** Whether the text may be ours: a list. */
export function isCache(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

/** A file that cannot be read is an empty one: it is only a memory. */
function readCache(text: string | undefined): ReadonlyMap<string, AddressAnswer> {
  const answers = new Map<string, AddressAnswer>();
  for (const line of parseList(text)) {
    if (!Array.isArray(line)) continue;
    const [key, longitude, latitude, score, match, codeInsee] = line as readonly unknown[];
    const named = typeof key === 'string' && typeof codeInsee === 'string' && typeof match === 'string' && isMatch(match);
    if (!named || typeof longitude !== 'number' || typeof latitude !== 'number' || typeof score !== 'number') continue;
    answers.set(key, { point: [longitude, latitude], score, match, codeInsee });
  }
  return answers;
}

function parseList(text: string | undefined): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
