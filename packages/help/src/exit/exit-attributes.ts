import { oneOf, type Reading, textThat } from '@reperes/theme';
import { givenExitUrl } from './exit-url.js';
import type { ExitMode } from './exit-views.js';

/** Whoever wrote anything at all in `exit` thought of an exit: it is there (SEC-23). */
export function exitMode(absent: ExitMode): Reading<ExitMode> {
  return oneOf(['show', 'link', 'none'], absent, 'show');
}

/** Without a right one, the exit goes where it goes by itself. */
export const exitAddress: Reading<string> = textThat((url) => givenExitUrl(url) !== undefined, 'an https: address of another site');
