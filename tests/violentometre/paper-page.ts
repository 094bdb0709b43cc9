import { waitUntil } from '@open-wc/testing';
import type { Format, ReperesViolentometre } from '@reperes/violentometre';
import { textOf } from './scale-page.js';

const LABELS: Readonly<Record<Format | 'mes-reponses', string>> = {
  'marque-page': 'Marque-pages',
  'affiche-a4': 'Affiche A4',
  'affiche-a3': 'Affiche A3',
  'mes-reponses': 'Imprimer ce qui est coché',
};

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

export function frameOf(scale: ReperesViolentometre): HTMLIFrameElement | null {
  return scale.renderRoot.querySelector('iframe.print-frame');
}

export function buttonOf(scale: ReperesViolentometre, what: keyof typeof LABELS): HTMLButtonElement | undefined {
  return [...scale.renderRoot.querySelectorAll<HTMLButtonElement>('.printing button')].find((button) => textOf(button) === LABELS[what]);
}

/** As a person does: opens the choices, presses one. @returns what the sheets hold */
export async function printFrom(scale: ReperesViolentometre, what: keyof typeof LABELS): Promise<ShadowRoot> {
  const before = printed.length;
  for (const details of scale.renderRoot.querySelectorAll<HTMLDetailsElement>('.printing, .printing details')) details.open = true;
  buttonOf(scale, what)!.click();
  await waitUntil(() => printed.length > before, 'the sheet is sent to the printer');
  return sheetsOf(printed.at(-1)!);
}

export function sheetsOf({ body }: Document): ShadowRoot {
  return (body.firstElementChild as HTMLElement).shadowRoot!;
}
