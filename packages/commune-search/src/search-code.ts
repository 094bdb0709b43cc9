import { loadCode } from '@reperes/schema';

/** What a visitor who searches nothing does without. After a failure, the next call asks again. */
export function searchCode(): Promise<typeof import('./search-on-demand.js')> {
  return loadCode(() => import('./search-on-demand.js'), 'search-on-demand.js');
}
