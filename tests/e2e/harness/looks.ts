/** What can be seen of the widgets of a page, their inner roots included. */

import type { Page } from 'playwright';

export const NUMBERS = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];

/** What is written, ticked or marked in the fields of the widgets: what a person who comes Back could read. */
export function leftIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLInputElement && (element.checked || element.indeterminate) ? [`ticked ${element.id || element.type}`] : []),
        ...(element instanceof HTMLInputElement && element.type !== 'checkbox' && element.value ? [`written ${element.id}`] : []),
        ...(element.id === 'result' ? ['an answer'] : []),
        ...(element.matches('article.selected, article[data-selected], [aria-current="true"]') ? [`marked ${element.localName}`] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document);
  });
}

/** Fields that a browser could fill in, keep or send by itself. */
export function keepingFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('form, [name]:not(slot):not(meta), input:not([autocomplete="off"])') ? [element.outerHTML.slice(0, 80)] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document.body);
  });
}

/** Which of the numbers to call a widget shows by itself, now. */
export function numbersOf(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const links = (root: ShadowRoot | null): HTMLAnchorElement[] =>
      [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((element) => [
        ...(element instanceof HTMLAnchorElement ? [element] : []),
        ...links(element.shadowRoot),
      ]);
    const seen = links(document.querySelector(name)!.shadowRoot)
      .filter((link) => {
        const { width, height } = link.getBoundingClientRect();
        const readable = Number.parseFloat(getComputedStyle(link).fontSize) >= 12;
        return link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 20 && height > 12 && readable;
      })
      .map((link) => link.getAttribute('href') ?? '');
    return ['tel:17', 'tel:112', 'sms:114', 'tel:3919'].filter((href) => seen.includes(href));
  }, tag);
}

/** Words of the widgets in the colour of the plate that forced colours put behind them: nobody can read those. */
export function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const plate = getComputedStyle(probe).color;
    probe.remove();
    const isLost = (element: Element): boolean => {
      const { color, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & { readonly forcedColorAdjust: string };
      const writes = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      return writes && forcedColorAdjust === 'auto' && color === plate && element.checkVisibility();
    };
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(isLost(element) ? [`${element.localName}.${element.className}: ${element.textContent}`] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document.body);
  });
}

/** All that a widget says, its inner elements included. */
export function textOf(page: Page, tag: string): Promise<string> {
  return page.evaluate((name) => {
    const said = (root: ShadowRoot | null): string =>
      [...(root?.querySelectorAll('*') ?? [])]
        .map((element) => {
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue);
          return `${element.localName === 'style' ? '' : own.join('')} ${said(element.shadowRoot)}`;
        })
        .join('');
    return said(document.querySelector(name)!.shadowRoot);
  }, tag);
}
