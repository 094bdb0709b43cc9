/**
 * The script of the iframe pages (`cadre/*.html`): gives the widget the
 * attributes that the webmaster wrote in the address of the iframe, then, if
 * the page around has `reperes-cadre.js`, tells it the height and hands it the
 * exit. Nothing that a visitor does is in any message.
 */

import { PLAIN_PAGE } from './cadre.strings.fr.js';
import { takeAttributes } from './frame-attributes.js';

/** What `packages/help` calls to leave when the page around can do it. */
const ASK_HOST = Symbol.for('reperes.exit.host');

const element = document.querySelector<HTMLElement & { readonly exit?: string }>('[data-cadre]');

const isFramed = window.parent !== window;

/** Origin of the page around; unknown until it greets. */
let host: string | undefined;

function readAddress(widget: HTMLElement): void {
  const { attributes, faults } = takeAttributes({ url: location.href, tag: widget.localName, isFramed });
  for (const [name, value] of attributes) widget.setAttribute(name, value);
  for (const fault of faults) console.warn(`Repères, ${location.pathname}: ${fault}.`);
  const data = attributes.get('data');
  if (data) widget.append(plainPageLink(data));
}

/** Beside the numbers, until the widget is there or when it cannot read its data. */
function plainPageLink(data: string): HTMLElement {
  const link = document.createElement('a');
  link.href = new URL('index.html', data.replace(/\/?$/, '/')).href;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.textContent = PLAIN_PAGE;
  const paragraph = document.createElement('p');
  paragraph.append(link);
  return paragraph;
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
if (isFramed) window.addEventListener('message', (event) => void handleMessage(event));
