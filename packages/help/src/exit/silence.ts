import { attempt } from './attempt.js';

type Page = Window & Partial<typeof globalThis> & { navigation?: { onnavigate: unknown } };

const nothing = (): undefined => undefined;

/**
 * Nothing that the page has set up may ask whether she really wants to leave,
 * nor call the departure off: no dialog, no handler of what comes before the
 * end, no event refused (`preventDefault`, `returnValue`), whoever listened
 * first. For good: a page that comes back is loaded anew.
 */
export function silence(page: Page): void {
  attempt(() => {
    for (const name in page) if (/^onbefore[a-z]+$/.test(name)) Reflect.set(page, name, null);
  });
  attempt(() => page.navigation && (page.navigation.onnavigate = null));
  for (const name of ['alert', 'confirm', 'prompt', 'print']) replace(() => page, name, { value: nothing });
  replace(() => page.Event?.prototype, 'preventDefault', { value: nothing });
  replace(() => page.Event?.prototype, 'returnValue', { set: nothing });
  replace(() => page.BeforeUnloadEvent?.prototype, 'returnValue', { set: nothing });
}

function replace(find: () => object | undefined, name: string, by: PropertyDescriptor): void {
  attempt(() => Reflect.defineProperty(find() as object, name, by));
}
