/** Long enough for a phone on the move; after it, the ground of our own serves better. */
export const ANSWER_MS = 10_000;

/** SAF-15: neither who asks nor from which page. A redirection could lead anywhere, so none is followed. */
export function quietFetch(url: string, signal: AbortSignal, asked: Pick<RequestInit, 'headers' | 'cache'> = {}): Promise<Response> {
  return fetch(url, {
    ...asked,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
  });
}
