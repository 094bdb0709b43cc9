/**
 * Asks for the published files that a widget reads at once while its code is
 * on its way: a slow network is spared two round trips. The widget takes the
 * answers (`schema`, `early-answers.ts`); what nobody takes is dropped.
 */

/** Element → files of its folder. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'reperes-services-map': ['territory.json', 'services.geojson'],
  'reperes-ensemble': ['ensemble.json'],
};

/** Of the map of an ensemble: what `started-archive.ts` begins with, under the name that publishing gives it. */
const TILES = 'services.pmtiles';
const TILES_START = 'bytes=0-32767';

/** As long as a widget itself would wait for an answer. */
const KEPT_MS = 20_000;

interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly run: AbortController;
}

/** By URL, then by the part that was asked for. Shared by a name that every copy of our files knows: the loader imports none of them. */
const ANSWERS: unique symbol = Symbol.for('reperes.early-answers');

export function askEarly(element: Element): void {
  const folder = element.getAttribute('data');
  if (!folder) return;
  for (const name of FILES[element.localName] ?? []) {
    const url = urlIn(folder, name);
    if (url) ask(url);
  }
  const tiles = element.localName === 'reperes-ensemble' && element.getAttribute('map') !== 'none' && urlIn(folder, TILES);
  // After the choice of territories, which is there first; in no cache, as the map itself.
  if (tiles) ask(tiles, TILES_START, { headers: { range: TILES_START }, cache: 'no-store', priority: 'low' });
}

/** As `publishedUrl` of `schema`; an address that is none is for the widget to say. */
function urlIn(folder: string, name: string): string | undefined {
  const base = folder.replace(/\/?$/, '/');
  try {
    return new URL(name, new URL(base, document.baseURI)).href;
  } catch {
    return undefined;
  }
}

function ask(url: string, part = '', asked: RequestInit = {}): void {
  const answers = sharedAnswers();
  const key = url + part;
  if (answers.has(key)) return;
  const run = new AbortController();
  const response = fetch(url, { ...asked, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: run.signal });
  // Whoever reads it says what went wrong.
  response.catch(() => undefined);
  const answer = { response, run };
  answers.set(key, answer);
  setTimeout(() => {
    if (answers.get(key) !== answer) return;
    answers.delete(key);
    run.abort();
  }, KEPT_MS);
}

function sharedAnswers(): Map<string, EarlyAnswer> {
  const scope = globalThis as { [ANSWERS]?: Map<string, EarlyAnswer> };
  return (scope[ANSWERS] ??= new Map());
}
