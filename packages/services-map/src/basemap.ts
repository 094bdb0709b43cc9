/**
 * What the host may write in the attribute `basemap`. Without it nothing is
 * asked of anyone (SAF-17).
 */

export type Basemap = { readonly kind: 'style' | 'pmtiles'; readonly url: URL };

/**
 * Plan IGN in vector tiles, the grey style: our markers stay what stands out.
 * Open, without a key (https://geoservices.ign.fr/documentation/services/services-geoplateforme/diffusion).
 */
const PLAN_IGN = 'https://data.geopf.fr/annexes/ressources/vectorTiles/styles/PLAN.IGN/gris.json';

/** What the Géoplateforme asks to be written; its style says it nowhere. */
const PLAN_IGN_CREDIT = 'Plan IGN, © IGN, Licence Ouverte 2.0';

/**
 * @param value as the host wrote it
 * @param page URL of the page, that relative addresses start from
 * @returns `undefined` for anything else than a known name or an address that can be trusted on the way
 */
export function readBasemap(value: string, page: string): Basemap | undefined {
  const written = value.trim();
  const url = parsed(written === 'plan-ign' ? PLAN_IGN : written, page);
  if (!url || !isSafe(url, page)) return undefined;
  if (url.pathname.endsWith('.pmtiles')) return { kind: 'pmtiles', url };
  return /\.json$|\/style\/?$/.test(url.pathname) || written.startsWith('https:') ? { kind: 'style', url } : undefined;
}

/** What to write when a basemap names nobody. */
export function creditOf({ url }: Basemap): string {
  return url.href === PLAN_IGN ? PLAN_IGN_CREDIT : url.host;
}

/** Nobody on the way reads or changes it: encrypted, on the server of the page, or on this very machine. */
function isSafe(url: URL, page: string): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && (url.origin === new URL(page).origin || isLoopback(url)));
}

/** https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

function parsed(value: string, page: string): URL | undefined {
  try {
    return value === '' ? undefined : new URL(value, page);
  } catch {
    return undefined;
  }
}
