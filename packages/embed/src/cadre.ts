/**
 * The script of the iframe pages (`cadre/*.html`): gives the widget the
 * attributes that the webmaster wrote in the address of the iframe, then, if
 * the page around has `reperes-cadre.js`, tells it the height and hands it the
 * exit. Nothing that a visitor does is in any message.
 */

/** What an address may set. */
const ATTRIBUTES = [
  'map',
  'categories',
  'territoire',
  'departement',
  'commune',
  'jeu',
  'pour',
  'empreinte',
  'lang',
  'vue',
  'heading-level',
  'exit',
  'exit-url',
] as const;

/** Addresses of data: only from where this page comes, or anyone could put false numbers under its name. */
const SAME_ORIGIN = ['data', 'src'] as const;

/** What `packages/help` calls to leave when the page around can do it. */
const ASK_HOST = Symbol.for('reperes.exit.host');

const element = document.querySelector<HTMLElement & { readonly exit?: string }>('[data-cadre]');

/** Origin of the page around; unknown until it greets. */
let host: string | undefined;

function readAddress(widget: HTMLElement): void {
  const given = new URL(location.href).searchParams;
  for (const name of ATTRIBUTES) {
    const value = given.get(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  for (const name of SAME_ORIGIN) {
    const url = sameOriginUrl(given.get(name));
    if (url) widget.setAttribute(name, url);
  }
}

function sameOriginUrl(value: string | null): string | undefined {
  try {
    const { href, origin } = new URL(value ?? '', location.href);
    return value && origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Only to the window around, and only if it still is the page that greeted. */
function tell(message: { readonly reperes: 'hauteur' | 'bouton' | 'lien' | 'sortie'; readonly px?: number }): void {
  if (host) window.parent.postMessage(message, host);
}

const sizes = new ResizeObserver(() => tell({ reperes: 'hauteur', px: Math.ceil(document.documentElement.offsetHeight) }));

function askHost(): void {
  sizes.disconnect();
  tell({ reperes: 'sortie' });
}

async function handleMessage({ source, origin, data }: MessageEvent): Promise<void> {
  if (source !== window.parent || data !== 'reperes-hote' || host || !element || !/^https?:/.test(origin)) return;
  host = origin;
  sizes.observe(document.documentElement);
  await customElements.whenDefined(element.localName);
  const { exit = 'none' } = element;
  if (exit === 'none') return;
  Object.assign(window, { [ASK_HOST]: askHost });
  tell({ reperes: exit === 'link' ? 'lien' : 'bouton' });
  element.setAttribute('exit', 'link');
}

/** Room for the outline of what has the focus, and no more. */
document.body.style.margin = '5px';
if (element) readAddress(element);
if (window.parent !== window) window.addEventListener('message', (event) => void handleMessage(event));
