import { fixture, html } from '@open-wc/testing';
import '@reperes/violentometre/define.js';
import { DEFAULT_SET, type ReperesViolentometre } from '@reperes/violentometre';

/** What may be ticked, by what the answer then is. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  respect: ['desaccord', 'non'],
  violence: ['non', 'telephone'],
  'serious violence': ['objets'],
  danger: ['non', 'telephone', 'etrangler'],
  everything: DEFAULT_SET.items.map(({ id }) => id),
};

export async function scaleInPage(template = html`<reperes-violentometre></reperes-violentometre>`) {
  return fixture<ReperesViolentometre>(template);
}

export function boxOf(scale: ReperesViolentometre, id: string): HTMLInputElement {
  return scale.renderRoot.querySelector(`input[data-item="${id}"]`)!;
}

/** As a finger does: the browser fires click, input and change. */
export async function tick(scale: ReperesViolentometre, ...ids: string[]): Promise<void> {
  for (const id of ids) boxOf(scale, id).click();
  await scale.updateComplete;
}

export function tickedIn(scale: ReperesViolentometre): string[] {
  return [...scale.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.dataset['item']!);
}

export function textOf(node: ParentNode | null): string {
  return (node as Node | null)?.textContent?.replace(/[ \n]+/g, ' ').trim() ?? '';
}

export function answerText(scale: ReperesViolentometre): string {
  return textOf(scale.renderRoot.querySelector('.answer'));
}

/** What is rendered and what is said: text of both roots, and every attribute value. */
export function everythingSaid(scale: ReperesViolentometre): string {
  const roots = [scale.renderRoot, scale.renderRoot.querySelector('reperes-help')!.shadowRoot!];
  return roots
    .flatMap((root) => [
      textOf(root),
      ...[...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => value)),
    ])
    .join('\n');
}

/** The rules inside the first media query that holds `condition`, as if it held. */
export function applyMedia(scale: ReperesViolentometre, condition: string): void {
  const root = scale.shadowRoot!;
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const inner = rules
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes(condition))
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inner.join('\n'));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
