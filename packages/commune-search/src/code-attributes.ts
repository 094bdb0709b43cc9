import { isCommuneCode, isDepartementCode } from '@reperes/schema';
import { type Reading, textThat } from '@reperes/theme';

/** Whether the folder knows it is seen later. */
export const communeCode: Reading<string> = textThat(isCommuneCode, 'the INSEE code of a commune: 62041');

/** Nothing could be found in a département that is none. */
export const departementCode: Reading<string> = textThat(isDepartementCode, 'a code: 62, 2A, 974');
