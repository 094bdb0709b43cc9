import 'axe-core';
import type Axe from 'axe-core';

/** The package is a script: it leaves its functions on the window. */
const { axe } = window as unknown as { readonly axe: typeof Axe };

/** axe leaves the WCAG 2.2 rules off by default: the requirement (ACC-11) wants them on. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rules that judge a whole page; a fixture of one element is not a page. The
 * end-to-end tests run axe on pages, with every rule.
 */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** Every violation below `root`, one line each: rule, element, why. Empty when all is well. */
export async function axeViolations(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    runOnly: TAGS,
    rules: Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary ?? ''}`),
  );
}
