import { attempt } from './attempt.js';

const { apply, getOwnPropertyDescriptor } = Reflect;

/**
 * A member of the browser, as it is when this file loads: what the page
 * replaces later is not asked. Taken from the prototype, it is the browser's
 * own for every object, whatever the page has defined on that one or named
 * after the member (a form named "documentElement" hides the real one), and
 * for those of another window too.
 */
function native<T extends object, Name extends keyof T>(type: { readonly prototype: T }, name: Name) {
  const { get, set, value } = attempt(() => getOwnPropertyDescriptor(type.prototype, name)) ?? {};
  return {
    get: (from: object) => apply(get as () => unknown, from, []) as T[Name],
    set: (to: object, given: T[Name]) => apply(set as () => void, to, [given]),
    call: (on: object, ...given: readonly unknown[]) => apply(value as () => unknown, on, given) as unknown,
  };
}

// From the window: a script of the page may have a constant of the same name. A server that renders the page has none, and nobody to leave.
const { Document, Element, Event, EventTarget, Node, TreeWalker, setTimeout } = typeof window === 'undefined' ? ({} as Window & typeof globalThis) : window;

export const listen = native(EventTarget, 'addEventListener');
export const prevent = native(Event, 'preventDefault');
export const stop = native(Event, 'stopImmediatePropagation');
export const wait = (run: () => void, ms: number): unknown => apply(setTimeout, window, [run, ms]);

export const open = native(Document, 'open');
export const root = native(Document, 'documentElement');
export const create = native(Document, 'createElement');
export const walk = native(Document, 'createTreeWalker');
export const next = native(TreeWalker, 'nextNode');
export const shadow = native(Element, 'shadowRoot');
export const setAttribute = native(Element, 'setAttribute');
export const insert = native(Node, 'insertBefore');
export const text = native(Node, 'textContent');
