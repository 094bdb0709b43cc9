/** On paper, one card alone, under the numbers to call, whatever else the page holds. */

/** On the widget and on the card, while that card alone is to be printed. */
const PRINTED = 'data-printed';

/** The page of the host, but for what leads to the widget. */
const ALONE = `@media print { :not(:has([${PRINTED}]), [${PRINTED}], [${PRINTED}] *) { display: none !important } }`;

/** Prints the card of a button. No window is opened and nothing is kept. */
export function printCard({ currentTarget }: Event): void {
  const card = currentTarget instanceof Element ? currentTarget.closest('article') : null;
  const root = card?.getRootNode();
  if (!card || !(root instanceof ShadowRoot)) return;
  const marked = [card, root.host];
  for (const element of marked) element.toggleAttribute(PRINTED, true);
  const showPage = hidePage(root.host);
  const after = new AbortController();
  const end = () => {
    after.abort();
    showPage();
    for (const element of marked) element.removeAttribute(PRINTED);
  };
  // Where printing is not allowed, nothing follows: the next gesture ends it.
  for (const name of ['afterprint', 'keydown', 'pointerdown']) addEventListener(name, end, { signal: after.signal });
  print();
}

/** @returns what undoes it; does nothing for a widget inside another component, which the sheet would not find */
function hidePage(host: Element): () => void {
  const { adoptedStyleSheets } = document;
  if (!adoptedStyleSheets || host.getRootNode() !== document) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
