import type { Strings } from '../strings.fr.js';
import { attempt } from './attempt.js';
import * as native from './natives.js';

/** What the page wore before it was covered, to give it back if it returns from the back/forward cache. */
let undo: (() => void)[] = [];

/**
 * Leaves one box on the page, opaque: the words of the next page. Inline and
 * important, so that no style sheet of the host shows the rest, in the top
 * layer or out of it; a content security policy allows it.
 *
 * @param page without any element, or as it is
 */
export function cover(page: Document, { lang, dir, exit }: Strings): HTMLElement {
  const root = native.root.get(page) ?? add(page, 'html');
  for (const child of root.children) hide(child as HTMLElement);
  const box = add(root, 'div', { role: 'alert', lang, dir });
  native.text.set(box, exit.suite);
  attempt(
    () =>
      (box.style.cssText =
        'all:initial;position:fixed;inset:0;z-index:2147483647;display:grid;place-content:center;padding:1em;background:#fff;color:#333;font:18px/1.5 sans-serif;text-align:center'),
  );
  return box;
}

/** The words become a link for who still sees them after a while. */
export function offer(box: HTMLElement, url: string): void {
  const words = native.text.get(box);
  native.text.set(box, '');
  const link = add(box, 'a', { href: url, rel: 'nofollow noreferrer' });
  native.text.set(link, words);
  link.style.color = 'inherit';
}

export function uncover(): void {
  for (const step of undo) attempt(step);
  undo = [];
}

/** An element at the end of `parent`, for as long as the page is covered. */
export function add(parent: Node, name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = native.create.call(document, name) as HTMLElement;
  for (const key in attributes) native.setAttribute.call(element, key, attributes[key]);
  native.insert.call(parent, element, null);
  attempt(() => undo.push(() => element.remove()));
  return element;
}

/** What will not hide goes, and does not come back. */
function hide(element: HTMLElement): void {
  try {
    const { style } = element;
    const [value, priority] = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    style.setProperty('display', 'none', 'important');
    undo.push(() => style.setProperty('display', value, priority));
  } catch {
    attempt(() => element.remove());
  }
}
