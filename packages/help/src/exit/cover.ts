import type { Strings } from '../strings.fr.js';

/** What the page wore before it was covered, to give it back if it returns from the back/forward cache. */
let undo: (() => void)[] = [];

/**
 * Leaves one box on the page, opaque: the words of the next page. Inline and
 * important, so that no style sheet of the host shows the rest, in the top
 * layer or out of it; a content security policy allows it.
 *
 * A page that comes back from the back/forward cache is whole again, and its
 * fields are empty.
 */
export function cover(text: string, { lang, dir }: Strings): void {
  uncover();
  window.addEventListener('pageshow', handlePageShow);
  const { documentElement: root, head } = document;
  for (const child of root.children) if (child instanceof HTMLElement) hide(child);
  const overlay = document.createElement('div');
  overlay.setAttribute('role', 'alert');
  overlay.lang = lang;
  overlay.dir = dir;
  overlay.style.cssText =
    'all:initial;position:fixed;inset:0;z-index:2147483647;display:grid;place-content:center;padding:1em;background:#fff;color:#333;font:18px/1.5 sans-serif;text-align:center';
  overlay.textContent = text;
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  root.append(overlay);
  head.append(referrer);
  undo.push(() => overlay.remove(), () => referrer.remove());
}

function uncover(): void {
  for (const step of undo) step();
  undo = [];
}

function handlePageShow({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  window.removeEventListener('pageshow', handlePageShow);
  uncover();
  emptyFields();
}

function hide({ style }: HTMLElement): void {
  const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
  style.setProperty('display', 'none', 'important');
  undo.push(() => style.setProperty('display', value, priority));
}

/** Every field of the page, in shadow roots too: text is emptied, choices go back to those of the page. */
export function emptyFields(root: ParentNode = document): void {
  for (const node of root.querySelectorAll('*')) {
    if (node.shadowRoot) emptyFields(node.shadowRoot);
    if (node instanceof HTMLTextAreaElement) node.value = '';
    else if (node instanceof HTMLSelectElement) node.selectedIndex = Math.max(0, [...node.options].findIndex((option) => option.defaultSelected));
    else if (node instanceof HTMLInputElement) emptyInput(node);
  }
}

function emptyInput(input: HTMLInputElement): void {
  input.checked = input.defaultChecked;
  if (!/^(?:hidden|submit|button|image|reset|checkbox|radio)$/.test(input.type)) input.value = '';
}
