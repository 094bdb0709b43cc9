import { httpsHref } from '@reperes/schema';

/**
 * An encyclopedia raises no question when someone looks over a shoulder, comes
 * fast on a slow phone, shows no consent banner and calls no advertiser. A
 * host may prefer the weather or its own search page.
 */
export const DEFAULT_EXIT_URL = 'https://fr.wikipedia.org/';

/** The address that a host gave, if it may be an exit: absolute, `https:`, and of another origin than this page. */
export function givenExitUrl(given: string): string | undefined {
  const href = httpsHref(given);
  return href && new URL(href).origin !== location.origin ? href : undefined;
}
