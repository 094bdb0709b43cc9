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

/** As long as a widget itself would wait for an answer. */
const KEPT_MS = 20_000;

interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly run: AbortController;
}

/** By URL. Shared by a name that every copy of our files knows: the loader imports none of them. */
const ANSWERS: unique symbol = Symbol.for('reperes.early-answers');

export function askEarly(element: Element): void {
  const folder = element.getAttribute('data');
  if (!folder) return;
  for (const name of FILES[element.localName] ?? []) {
    const url = urlIn(folder, name);
    if (url) ask(url);
  }
}

/** As `publishedUrl` of `schema`; an address that is none is for the widget to say. */
function urlIn(folder: string, name: string): string | undefined {
  const base = folder.replace(/\/?$/, '/');
  return URL.canParse(base, document.baseURI) ? new URL(name, new URL(base, document.baseURI)).href : undefined;
}

function ask(url: string): void {
  const answers = sharedAnswers();
  if (answers.has(url)) return;
  const run = new AbortController();
  const response = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: run.signal });
  // Whoever reads it says what went wrong.
  response.catch(() => undefined);
  const answer = { response, run };
  answers.set(url, answer);
  setTimeout(() => {
    if (answers.get(url) !== answer) return;
    answers.delete(url);
    run.abort();
  }, KEPT_MS);
}

function sharedAnswers(): Map<string, EarlyAnswer> {
  const scope = globalThis as { [ANSWERS]?: Map<string, EarlyAnswer> };
  return (scope[ANSWERS] ??= new Map());
}
