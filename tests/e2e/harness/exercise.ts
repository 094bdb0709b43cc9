/**
 * Uses every control of every widget of a page, as a visitor who tries all of
 * it: types a commune and takes the first proposal, ticks, opens, presses,
 * until no control of a new kind appears. Links are given the focus but not
 * followed, since they leave the page. Runs in the page, all inside.
 *
 * @param plan.typed tried in turn until a commune is proposed
 * @param plan.leaveOpen what erases an answer or starts again is left alone
 * @returns the kinds of control that were used
 */
export async function exercise({ typed, leaveOpen }: { typed: readonly string[]; leaveOpen: boolean }): Promise<string[]> {
  /** Cards are many and alike: a few of each kind. */
  const EACH = 3;
  const ROUNDS = 8;
  const counts = new Map<string, number>();
  const done = new WeakSet<Element>();
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const widgets = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('reperes-'));
  const controlsIn = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches('a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]') ? [element] : []),
      // Its control leaves the page, and has its own tests.
      ...(element.shadowRoot && element.localName !== 'reperes-exit' ? controlsIn(element.shadowRoot) : []),
    ]);
  const erases = ({ textContent }: HTMLElement) => /effacer|réessayer|tout afficher/i.test(textContent);
  const kindOf = (element: HTMLElement) =>
    `${(element.getRootNode() as ShadowRoot).host?.localName} ${element.localName}${element.getAttribute('role') ?? ''}.${element.className || element.id}`;

  const search = async (field: HTMLInputElement) => {
    const root = field.getRootNode() as ShadowRoot;
    for (const text of typed) {
      field.focus();
      await pause(50);
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (let waited = 0; waited < 1500 && !root.querySelector('[role="option"]'); waited += 50) await pause(50);
      if (!root.querySelector('[role="option"]')) continue;
      for (const key of ['ArrowDown', 'Enter']) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
        await pause(50);
      }
      return;
    }
  };
  const use = async (element: HTMLElement) => {
    element.scrollIntoView({ block: 'nearest' });
    element.focus();
    if (element.matches('[role="combobox"]')) await search(element as HTMLInputElement);
    else if (element instanceof HTMLSelectElement) {
      for (const option of element.options) {
        element.value = option.value;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }
    } else if (!(element instanceof HTMLAnchorElement)) element.click();
    await pause(5);
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = widgets()
      .filter(({ localName }) => localName !== 'reperes-exit')
      .flatMap((widget) => (widget.shadowRoot ? controlsIn(widget.shadowRoot) : []))
      .filter((element) => !(leaveOpen && erases(element)) && !done.has(element) && element.checkVisibility() && (counts.get(kindOf(element)) ?? 0) < EACH);
    if (fresh.length === 0) break;
    // What empties an answer comes last, or nobody would see the answer.
    fresh.sort((a, b) => Number(erases(a)) - Number(erases(b)));
    for (const element of fresh) {
      const kind = kindOf(element);
      const count = counts.get(kind) ?? 0;
      if (done.has(element) || count >= EACH || !element.isConnected) continue;
      done.add(element);
      counts.set(kind, count + 1);
      await use(element);
    }
    await pause(100);
  }
  return [...counts.keys()];
}
