import { loadCode } from '@reperes/schema';

/** What a visitor who searches nothing does without. After a failure, the next call asks again. */
export function searchCode(): Promise<typeof import('./read-communes.js')> {
  return loadCode(() => import('./read-communes.js'), 'read-communes.js');
}
