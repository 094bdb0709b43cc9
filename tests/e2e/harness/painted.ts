/** The colours that a text has on a page, and what is painted behind it. */

import type { Page } from 'playwright';
import type { Rgb } from '../../contrast.js';

export interface PaintedText {
  /** Where, and the words: `reperes-services-map p.hint "…"`. */
  readonly who: string;
  readonly colour: Rgb;
  readonly ground: Rgb;
  /** As WCAG 2.2 takes it: 24 px, or 18.66 px in bold. */
  readonly large: boolean;
}

/** Of every element of ours that writes something in sight, and of what the page wrote in it. */
export function paintedTexts(page: Page): Promise<PaintedText[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Colour>();
    const rgbaOf = (css: string): Colour => {
      const found = known.get(css);
      if (found) return found;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      known.set(css, colour);
      return colour;
    };
    const over = (front: Colour, back: Colour, share = front[3]): Colour =>
      [0, 1, 2].map((part) => Math.round(front[part]! * share + back[part]! * (1 - share))).concat(1) as unknown as Colour;
    const parentOf = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? ((node.getRootNode() as Partial<ShadowRoot>).host as Element | undefined) ?? null;

    /** From the page's own ground up to the element. In the top layer what is behind is not what is around. */
    const groundOf = (element: Element): Colour => {
      const layers: Colour[] = [];
      let [node, isRoot] = [element as Element | null, false];
      while (node && !isRoot) {
        layers.push(rgbaOf(getComputedStyle(node).backgroundColor));
        isRoot = layers.at(-1)![3] === 1;
        node = parentOf(node);
      }
      return layers.reverse().reduce((back, front) => over(front, back), rgbaOf('Canvas'));
    };
    const opacityOf = (element: Element): number => {
      let share = 1;
      for (let node: Element | null = element; node; node = parentOf(node)) share *= Number(getComputedStyle(node).opacity);
      return share;
    };

    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const hidden = element.closest('.visually-hidden, [hidden], :disabled');
      return width > 1 && height > 1 && !hidden && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const writes = (element: Element) =>
      (element instanceof HTMLInputElement && element.value !== '' && element.type !== 'checkbox') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const measured = (element: Element, tag: string): PaintedText => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = groundOf(element);
      const front = rgbaOf(color);
      const colour = over(front, ground, front[3] * opacityOf(element));
      const size = Number.parseFloat(fontSize);
      const words = element.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40);
      return {
        who: `${tag} ${element.localName}.${element.getAttribute('class') ?? ''} "${words}"`,
        colour: [colour[0], colour[1], colour[2]],
        ground: [ground[0], ground[1], ground[2]],
        large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
      };
    };
    const visit = (root: ParentNode, tag: string): PaintedText[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName !== 'style' && writes(element) && isSeen(element) ? [measured(element, tag)] : []),
        ...(element.shadowRoot ? visit(element.shadowRoot, tag) : []),
      ]);
    return [...document.querySelectorAll('main > *')]
      .filter(({ localName }) => localName.startsWith('reperes-'))
      .flatMap((element) => [...visit(element, element.localName), ...(element.shadowRoot ? visit(element.shadowRoot, element.localName) : [])]);
  });
}
