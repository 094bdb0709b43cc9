import { attempt } from './attempt.js';
import * as native from './natives.js';

/**
 * Empties all that was written in a page, in its open shadow roots and in the
 * frames that may be read from here: text goes, choices are again those of the
 * page. What cannot be emptied is taken out.
 *
 * @returns the windows that were met, this one first
 */
export function clear(page: Window): Window[] {
  const pages = [page];
  for (const one of pages) attempt(() => clearBelow(one.document, pages));
  return pages;
}

function clearBelow(root: Node, pages: Window[]): void {
  for (const element of elementsBelow(root)) {
    const inside = attempt(() => native.shadow.get(element));
    if (inside) attempt(() => clearBelow(inside, pages));
    try {
      const frame = clearElement(element as HTMLElement);
      if (frame) pages.push(frame);
    } catch {
      attempt(() => element.remove());
    }
  }
}

/** All of them before the first is touched, since what is emptied changes the tree. */
function elementsBelow(root: Node): Element[] {
  const found: Element[] = [];
  const walker = native.walk.call(document, root, 1) as object;
  for (let node; (node = native.next.call(walker)); ) found[found.length] = node as Element;
  return found;
}

/** @returns the window of a frame */
function clearElement(element: HTMLElement): Window | null | undefined {
  if (/^(?:true|plaintext-only|)$/i.test(element.getAttribute('contenteditable') ?? 'false')) native.text.set(element, '');
  switch (element.localName) {
    case 'input':
      clearInput(element as HTMLInputElement);
      break;
    case 'textarea':
      (element as HTMLTextAreaElement).value = '';
      break;
    case 'option': {
      const option = element as HTMLOptionElement;
      option.selected = option.defaultSelected;
      break;
    }
    case 'iframe':
    case 'object':
      return (element as HTMLIFrameElement).contentWindow;
  }
  return undefined;
}

function clearInput(input: HTMLInputElement): void {
  input.checked = input.defaultChecked;
  if (!/^(?:hidden|submit|button|image|reset|checkbox|radio)$/.test(input.type)) input.value = '';
}
