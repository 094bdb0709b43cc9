/**
 * On paper, one card alone under the numbers to call. Only what is in the
 * widget is put aside: the page around it is its host's, on paper too (SEC-17).
 */

/** On the widget's own section and on the card, while that card alone is to be printed. */
export const PRINTED = 'data-printed';

/** Prints the card of a button. No window is opened and nothing is kept. */
export function printCard({ currentTarget }: Event): void {
  const card = currentTarget instanceof Element ? currentTarget.closest('article') : null;
  const section = card?.closest('.widget');
  if (!card || !section) return;
  const marked = [card, section];
  for (const element of marked) element.toggleAttribute(PRINTED, true);
  const after = new AbortController();
  const end = () => {
    after.abort();
    for (const element of marked) element.removeAttribute(PRINTED);
  };
  // Where printing is not allowed, nothing follows: the next gesture ends it.
  for (const name of ['afterprint', 'keydown', 'pointerdown']) addEventListener(name, end, { signal: after.signal });
  print();
}
