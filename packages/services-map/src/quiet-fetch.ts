import { fetchOrTake } from '@reperes/schema';

/** Long enough for a phone on the move; after it, the ground of our own serves better. */
export const ANSWER_MS = 10_000;

export interface QuietRequest extends Pick<RequestInit, 'cache'> {
  /** Of the file, as in the header `range`; without it, the whole. */
  readonly part?: string;
}

/** SAF-15: neither who asks nor from which page. A redirection could lead anywhere, so none is followed. */
export function quietFetch(url: string, signal: AbortSignal, { part = '', ...asked }: QuietRequest = {}): Promise<Response> {
  const either = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
  return fetchOrTake(url, { ...asked, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', signal: either }, part);
}
