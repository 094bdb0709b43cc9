import type Axe from 'axe-core';

/** axe leaves the WCAG 2.2 rules off by default: the requirement (ACC-11) wants them on. */
export const AXE_TAGS: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that judge a whole page: neither a fixture of one element nor a frame is one. */
export const PAGE_RULES: readonly string[] = ['region', 'landmark-one-main', 'page-has-heading-one'];

export interface AxeOptions {
  /** Tags of axe, or names of rules. */
  readonly rules: readonly string[];
  readonly without?: readonly string[];
}

/** What axe says of one element. */
export interface AxeFinding {
  readonly rule: string;
  /** Path through the shadow roots. */
  readonly target: string;
  readonly html: string;
  readonly summary: string;
  /** Why axe cannot tell: its own key, such as `imgNode`, or its error. Empty for a violation. */
  readonly reason: string;
  readonly forcedColours: boolean;
}

export interface AxeFindings {
  readonly violations: readonly AxeFinding[];
  readonly incomplete: readonly AxeFinding[];
}

/**
 * Runs in the page, alone: nothing of this module may be used inside. A text
 * that something covers, such as a bar that stays in sight or an open list, is
 * judged again with what floats above it taken away: its own colours are the same.
 */
export async function runAxe({ rules, without = [] }: AxeOptions, root: Element | Document = document): Promise<AxeFindings> {
  const { axe } = window as unknown as { readonly axe: typeof Axe };
  const overlaps = /^(?:bgOverlap|elmPartiallyObscured|elmPartiallyObscuring)$/;
  const forcedColours = matchMedia('(forced-colors: active)').matches;

  const findings = (results: readonly Axe.Result[]) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html, element, failureSummary = '', any, all, none }) => {
        const data = [...any, ...all, ...none].map((check) => check.data as { messageKey?: string; message?: string } | null);
        const reason = data.map((each) => each?.messageKey ?? each?.message ?? '').join(' ').trim();
        return { rule: id, target: target.flat().join(' '), html, summary: failureSummary, reason, forcedColours, element };
      }),
    );

  const run = async (options: Axe.RunOptions) => {
    const { violations, incomplete } = await axe.run(root, { ...options, elementRef: true });
    return { violations: findings(violations), incomplete: findings(incomplete) };
  };

  const everyElement = (start: ParentNode): HTMLElement[] =>
    [...start.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? everyElement(element.shadowRoot) : [])]);

  const withAncestors = (element: Element | undefined): Element[] => {
    const found: Element[] = [];
    for (let node: Node | null = element ?? null; node; node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode)) {
      if (node instanceof Element) found.push(node);
    }
    return found;
  };

  /** An element does not leave the page. */
  const plain = (found: readonly (AxeFinding & { element?: unknown })[]): AxeFinding[] => found.map((finding) => ({ ...finding, element: undefined }));

  const first = await run({ runOnly: [...rules], rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });
  const covered = first.incomplete.filter(({ reason }) => overlaps.test(reason));
  if (covered.length === 0) return { violations: plain(first.violations), incomplete: plain(first.incomplete) };

  const holders = new Set(covered.flatMap(({ element }) => withAncestors(element as Element | undefined)));
  const floating = everyElement(document).filter((element) => /^(?:fixed|sticky|absolute)$/.test(getComputedStyle(element).position));
  const styles = floating.map((element) => (element.hasAttribute('style') ? element.style.cssText : undefined));
  for (const element of floating) {
    if (!holders.has(element)) element.style.setProperty('visibility', 'hidden', 'important');
    else if (getComputedStyle(element).position !== 'absolute') element.style.setProperty('position', 'static', 'important');
  }
  const again = await run({ runOnly: { type: 'rule', values: [...new Set(covered.map(({ rule }) => rule))] } });
  floating.forEach((element, at) => {
    const style = styles[at];
    // Not as an attribute, which the policy of a page may refuse.
    if (style === undefined) element.removeAttribute('style');
    else element.style.cssText = style;
  });
  const isCovered = ({ rule, target }: AxeFinding) => covered.some((one) => one.rule === rule && one.target === target);
  return {
    violations: plain([...first.violations, ...again.violations.filter(isCovered)]),
    incomplete: plain([...first.incomplete.filter(({ reason }) => !overlaps.test(reason)), ...again.incomplete.filter(isCovered)]),
  };
}
