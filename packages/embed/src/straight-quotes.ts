/**
 * What a word processor makes of `data="…"`: the typographic quotes become
 * part of the value. In the attributes of a widget and in the links to the
 * numbers they are taken off; anywhere else a host's text is its own.
 */

/** A value with straight quotes around it may hold a space, and is its own: only what has none is caught. */
const QUOTED = /^["'“”„«»‘’‹›″]+\u00a0?(\S*?)\u00a0?["'“”„«»‘’‹›″]+$/;

export function straightenQuotes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const inner = QUOTED.exec(value)?.[1];
    // What was harmless text in a handler would run.
    if (inner === undefined || /^on|^style$/.test(name)) continue;
    element.setAttribute(name, inner);
    console.warn(`Repères: expected ${name}="${inner}", received typographic quotes.`);
  }
  for (const link of element.querySelectorAll('a[href]')) {
    const href = QUOTED.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    if (/^(tel:\d+|sms:114)$/.test(href)) link.setAttribute('href', href);
  }
}
