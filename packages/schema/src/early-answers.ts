/**
 * What the loader (`embed`) asked for while the code of a widget was on its
 * way. Each answer is taken once: a second try asks the server again.
 */

interface EarlyAnswer {
  readonly response: Promise<Response>;
  readonly run: AbortController;
}

/** By URL, then by the part that was asked for; only where a loader is in the page. */
const ANSWERS: unique symbol = Symbol.for('reperes.early-answers');

/**
 * As `fetch`, or the answer to the very same request when it was made already.
 *
 * @param part of the file, as in the header `range`
 */
export function fetchOrTake(url: string, request: RequestInit & { readonly signal: AbortSignal }, part = ''): Promise<Response> {
  const answers = (globalThis as { [ANSWERS]?: Map<string, EarlyAnswer> })[ANSWERS];
  const early = answers?.get(url + part);
  if (!early) return fetch(url, part ? { ...request, headers: { range: part } } : request);
  answers?.delete(url + part);
  const stop = () => early.run.abort();
  if (request.signal.aborted) stop();
  else request.signal.addEventListener('abort', stop, { once: true });
  return early.response;
}
