import { shadow } from './natives.js';

/** The element that has the focus, inside shadow roots too. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  // Natively: what an element of the page gives for its root may lead round in circles.
  for (let inner = focused; inner; inner = shadow.get(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** Whether `control`, where it is now, hides most of what has the focus. */
export function coversFocus(control: Element): boolean {
  const focused = focusedElement();
  if (!focused || control.contains(focused)) return false;
  const [over, under] = [control.getBoundingClientRect(), focused.getBoundingClientRect()];
  const width = Math.min(over.right, under.right) - Math.max(over.left, under.left);
  const height = Math.min(over.bottom, under.bottom) - Math.max(over.top, under.top);
  return width > 0 && height > 0 && 2 * width * height > under.width * under.height;
}
