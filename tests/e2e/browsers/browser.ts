/** The little that a test of the exit asks of any browser. */

export interface OtherBrowser {
  /** Leaves the tab for another one, without a past. */
  readonly renew: () => Promise<void>;
  readonly goto: (url: string) => Promise<void>;
  /** Runs a function in the page: it sees nothing of the test around it. */
  readonly evaluate: <T>(source: () => T) => Promise<T>;
  /** A real click, at CSS pixels of the window, `held` being down all the while. */
  readonly click: (x: number, y: number, how?: { readonly button?: 'middle'; readonly held?: 'Control' }) => Promise<void>;
  /** Pressed and let go, `held` keys being down all the while. */
  readonly press: (key: string, held?: 'Shift') => Promise<void>;
  readonly back: () => Promise<void>;
  readonly url: () => Promise<string>;
  readonly tabs: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const PATIENCE_MS = 15_000;

/** Asks again until the answer is the one that is waited for. */
export async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
