import { waitUntil } from '@open-wc/testing';
import { type Format, type ReperesViolentometre, WORDS } from '@reperes/violentometre';
import { textOf } from './scale-page.js';

type What = Format | 'mes-reponses';

function labelOf(what: What, language: string): string {
  const { formats, mesReponsesBouton } = WORDS.in(language).impression;
  return what === 'mes-reponses' ? mesReponsesBouton : formats[what];
}

/** Printers asked for since the last call of `stubPrinter`: one entry a sheet sent. */
export let printed: Document[] = [];

/** In place of the dialog of the system, which would stop the page. @returns what puts the real one back */
export function stubPrinter(): () => void {
  printed = [];
  const { prototype } = HTMLIFrameElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = real.get!.call(this) as Window | null;
      if (view) view.print = () => void printed.push(view.document);
      return view;
    },
  });
  return () => Object.defineProperty(prototype, 'contentWindow', real);
}

/** For each test of a `describe`. @returns what puts the real printer back before its end */
export function usePrinterStub(): () => void {
  let restore: () => void;
  beforeEach(() => {
    restore = stubPrinter();
  });
  afterEach(() => restore());
  return () => restore();
}

export function frameOf(scale: ReperesViolentometre): HTMLIFrameElement | null {
  return scale.renderRoot.querySelector('iframe.print-frame');
}

export function buttonOf(scale: ReperesViolentometre, what: What, language = 'fr'): HTMLButtonElement | undefined {
  return [...scale.renderRoot.querySelectorAll<HTMLButtonElement>('.printing button')].find((button) => textOf(button) === labelOf(what, language));
}

/** As a person does: opens the choices, presses one. @returns what the sheets hold */
export async function printFrom(scale: ReperesViolentometre, what: What, language = 'fr'): Promise<ShadowRoot> {
  const before = printed.length;
  for (const details of scale.renderRoot.querySelectorAll<HTMLDetailsElement>('.printing, .printing details')) details.open = true;
  buttonOf(scale, what, language)!.click();
  await waitUntil(() => printed.length > before, 'the sheet is sent to the printer');
  return sheetsOf(printed.at(-1)!);
}

export function sheetsOf({ body }: Document): ShadowRoot {
  return (body.firstElementChild as HTMLElement).shadowRoot!;
}
