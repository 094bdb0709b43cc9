import 'axe-core';
import { notReviewed } from './axe-reviewed.js';
import { AXE_TAGS, PAGE_RULES, runAxe } from './axe-run.js';

/**
 * Every violation below `root`, one line each: rule, element, why; then what
 * axe cannot tell and nobody reviewed. Empty when all is well. The end-to-end
 * tests run axe on whole pages, with the rules that judge those.
 */
export async function axeViolations(root: Element): Promise<string[]> {
  const { violations, incomplete } = await runAxe({ rules: AXE_TAGS, without: PAGE_RULES }, root);
  return [...violations.map(({ rule, target, summary }) => `${rule}: ${target} ${summary}`), ...notReviewed(incomplete)];
}
