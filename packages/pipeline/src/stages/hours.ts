/** The hours of a row: shown as written, computed only when they leave no doubt. */

import type { OpeningHours } from '@reperes/schema';
import type { ReadHours } from '../hours/read-hours.js';
import { readHours } from '../hours/read-hours.js';
import type { IssueCode, Severity } from '../issues.js';
import { openingText } from '../values/opening-text.js';
import { plainText } from '../values/text.js';
import type { Cells } from './cells.js';

const LONGEST = 300;

const CODES: Readonly<Record<NonNullable<ReadHours['fault']>, readonly [IssueCode, Severity]>> = {
  impossible: ['horaires.impossibles', 'warning'],
  ambigu: ['horaires.ambigus', 'warning'],
  'sans-jours': ['horaires.sans-jours', 'warning'],
  'non-calcule': ['horaires.non-calcules', 'info'],
};

/**
 * One value, so that merging two rows never shows the text of one beside the
 * intervals of the other.
 *
 * @param written the whole cell: a text that is cut to be shown is read before
 */
export function hoursOf(cells: Cells<'horaires'>, written: string | undefined): OpeningHours | undefined {
  const texte = cells.text('horaires', LONGEST);
  if (texte === undefined) return undefined;
  const plain = plainText(written) ?? '';
  const { osm, intervalles, fault } = readHours(plain);
  const french = osm === plain && intervalles ? openingText(intervalles) : undefined;
  if (fault) cells.fault('horaires', ...CODES[fault]);
  return {
    ...(osm === undefined ? {} : { horaires_accueil: osm }),
    ...(intervalles === undefined ? {} : { horaires_intervalles: intervalles }),
    horaires_texte: french ?? texte,
  };
}
