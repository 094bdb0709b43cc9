/**
 * Counts the widgets that are opened, for a host that asks for it with
 * `data-compte` on the loader's line: one message for each kind of widget of a
 * page, to the host's own site, with two words and nothing of the visitor. No
 * gesture is counted, least of all in the violentomètre.
 */

/** Element → its word. What is not here is not counted. */
const EVENTS: Readonly<Record<string, string>> = {
  'reperes-services-map': 'carte',
  'reperes-referent-finder': 'annuaire',
  'reperes-violentometre': 'violentometre',
};

/** Ids of published folders: "62", "reseau-sud"; never the code of a commune (SAF-16). */
const FOLDER_ID = /^(?!\d[\dAB]\d{3}$)[\w-]{1,40}$/;

const counted = new Set<string>();

/** @param loader URL of the loader, to know its line in the page */
export function countOpening(element: Element, loader: string): void {
  const e = EVENTS[element.localName];
  const url = e !== undefined && !counted.has(e) ? countUrl(loader) : undefined;
  if (e === undefined || !url || refusesToBeCounted()) return;
  counted.add(e);
  fetch(url, {
    method: 'POST',
    body: JSON.stringify({ e, d: folderOf(element) }),
    headers: { 'Content-Type': 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    keepalive: true,
  }).catch(() => undefined);
}

/** Of the host's own site only; anything else counts nothing. */
function countUrl(loader: string): string | undefined {
  const line = [...document.querySelectorAll<HTMLScriptElement>('script[src][data-compte]')].find(({ src }) => src === loader);
  try {
    const url = new URL(line?.dataset['compte'] ?? '', location.href);
    return line && url.origin === location.origin && url.search === '' && url.hash === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The last part of the folder's address, when it is an id; never more of it. */
function folderOf(element: Element): string {
  const id = (element.getAttribute('data') ?? '').replace(/\/$/, '').split('/').at(-1) ?? '';
  return FOLDER_ID.test(id) ? id : '';
}

function refusesToBeCounted(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return globalPrivacyControl === true || doNotTrack === '1';
}
