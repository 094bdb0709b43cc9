/**
 * For a page that shows our widgets in iframes: gives each iframe its height,
 * and the page the exit that an iframe cannot have, always in sight and deaf
 * to no Shift. Messages count only from the window of such an iframe and from
 * the origin that serves this file.
 */

const FOLDER = new URL('cadre/', import.meta.url);

/** Its name changes with its content: filled in by the build. */
const EXIT = globalThis.REPERES_EXIT ?? 'exit.js';

declare global {
  var REPERES_EXIT: string | undefined;
}

/** A scale with its answers is under 8,000 px on the narrowest phone; below the least, the numbers would not be seen. */
const LEAST_PX = 150;
const MOST_PX = 20_000;

/** `<reperes-exit>`, as much of it as is used here. */
type Exit = HTMLElement & { leave(): void };

const exits = new WeakMap<HTMLIFrameElement, Exit>();

function ours(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(FOLDER.href));
}

/** An iframe that has not left `about:blank` gets its greeting when it has loaded. */
function greet(frame: HTMLIFrameElement): void {
  if (frame.contentDocument?.URL === 'about:blank') return;
  frame.contentWindow?.postMessage('reperes-hote', FOLDER.origin);
}

function setHeight(frame: HTMLIFrameElement, px: unknown): void {
  if (typeof px !== 'number' || !Number.isFinite(px)) return;
  frame.style.height = `${Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(px)))}px`;
}

/** The way out stands before its iframe, as at the start of a widget. */
function addExit(frame: HTMLIFrameElement, vue: 'bouton' | 'saut'): void {
  if (exits.has(frame)) return;
  const exit = document.createElement('reperes-exit') as Exit;
  exit.setAttribute('vue', vue);
  // As the page in the frame reads it (`frame-attributes.ts`).
  const { searchParams } = new URL(frame.src.replace(/([?&])(?:amp;|#0*38;|#x0*26;)+/gi, '$1'));
  exit.setAttribute('exit-url', searchParams.get('exit-url') ?? '');
  frame.before(exit);
  exits.set(frame, exit);
}

function handleMessage({ source, origin, data }: MessageEvent): void {
  if (origin !== FOLDER.origin || typeof data !== 'object' || data === null) return;
  const frame = ours().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  const { reperes, px } = data as { readonly reperes?: unknown; readonly px?: unknown };
  if (reperes === 'hauteur') setHeight(frame, px);
  else if (reperes === 'bouton') addExit(frame, 'bouton');
  else if (reperes === 'lien') addExit(frame, 'saut');
  else if (reperes === 'sortie') exits.get(frame)?.leave();
}

/** Without the exit nobody greets: the iframes then keep their own. */
import(new URL(EXIT, import.meta.url).href).then(
  () => {
    window.addEventListener('message', handleMessage);
    document.addEventListener('load', ({ target }) => {
      if (target instanceof HTMLIFrameElement && ours().includes(target)) greet(target);
    }, true);
    ours().forEach(greet);
  },
  (error: unknown) => console.error(`Repères: ${EXIT} could not be loaded.`, error),
);
