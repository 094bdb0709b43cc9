/**
 * Applies a change that may grow what stands above `element`, and leaves
 * `element` where the finger is. Browsers with scroll anchoring do it alone;
 * Safari has learnt it late, and the next touch would fall on another sentence.
 *
 * @param change resolves once the page has its new layout
 */
export async function stayInPlace(element: Element, change: () => Promise<unknown>): Promise<void> {
  if (CSS.supports('overflow-anchor', 'auto')) {
    await change();
    return;
  }
  const before = element.getBoundingClientRect().top;
  await change();
  window.scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
}
