/** Names of languages: one spelling for what people look for under several. */

import { slug } from '../geography/groups.js';

/** "langue des signes française (LSF)" → "LSF"; others come back as they are. */
export function languageName(text: string): string {
  return /^(?:l-s-f|lsf|(?:lsf-)?langues?-des-signes(?:-francaise)?(?:-lsf)?)$/.test(slug(text)) ? 'LSF' : text;
}
