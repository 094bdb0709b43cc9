/**
 * The numbers, wherever the page would be without them: in an element that its
 * host left empty and whose code is late or does not come, and in a widget
 * that came but fails to show anything.
 */

import { LINK, PARAGRAPH } from './kept-numbers.styles.js';
import { NUMBERS } from './strings.fr.js';

/** Long enough that a good network never shows them for a blink. */
const LATE_MS = 500;

/** No widget has a slot of this name: what bears it shows until the widget is there, and no longer. */
const UNTIL_THERE = 'secours';

/** A title, or what goes into a finished widget, tells nobody whom to call; nor does what no one sees. */
const NOT_TO_READ = 'script,style,template,noscript,[hidden],[slot]:not([slot=fallback],[slot=secours])';

const known = new WeakSet<Element>();

/** @param arrival rejects when the code of the element does not come */
export function keepNumbers(element: Element, arrival: Promise<unknown>): void {
  if (known.has(element)) return;
  known.add(element);
  const numbers = numbersParagraph();
  const show = () => {
    if (element.matches(':not(:defined)') && !saysSomething(element)) element.append(numbers);
  };
  const late = setTimeout(show, LATE_MS);
  arrival.catch(show);
  void customElements.whenDefined(element.localName).then(() => {
    clearTimeout(late);
    // By the next frame every element inside has rendered once.
    requestAnimationFrame(() => {
      numbers.remove();
      if (!showsNumbers(element)) restore(element, numbers);
    });
  });
}

function numbersParagraph(): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.lang = 'fr';
  paragraph.slot = UNTIL_THERE;
  paragraph.style.cssText = PARAGRAPH;
  for (const [before, href, shown] of NUMBERS) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = shown;
    link.style.cssText = LINK;
    paragraph.append(before, link);
  }
  return paragraph;
}

function saysSomething({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => (node instanceof Element ? !node.matches(NOT_TO_READ) : node instanceof Text) && node.textContent?.trim());
}

/** The exit and the field of the commune have no numbers of their own. */
function showsNumbers({ localName, shadowRoot }: Element): boolean | null {
  return shadowRoot && (/exit|search/.test(localName) || holdsCall(shadowRoot));
}

function holdsCall(root: ParentNode): boolean {
  return [...root.querySelectorAll('*')].some((element) => element.matches('[href="tel:17"]') || (element.shadowRoot && holdsCall(element.shadowRoot)));
}

/** A shadow root hides the children: they are brought back, or the numbers put in their place. */
function restore(element: Element, numbers: HTMLElement): void {
  console.error(`Repères: <${element.localName}> does not show.`);
  const { shadowRoot } = element;
  if (!saysSomething(element)) (shadowRoot ?? element).prepend(numbers);
  else for (const name of ['', UNTIL_THERE]) shadowRoot?.prepend(Object.assign(document.createElement('slot'), { name }));
}
