/** E-mail and web cells → what may become a link. */

import { httpsHref, mailtoHref } from '@reperes/schema';

export function readEmails(cell: string): readonly string[] {
  return cell
    .slice(0, 1000)
    .replace(/mailto:/gi, '')
    .replace(/ ?@ ?/g, '@')
    .split(/[\s;,|/]+/)
    .map((part) => part.replace(/^<|>$/g, '').toLowerCase())
    .filter((part) => mailtoHref(part) !== undefined);
}

/** "prenom.nom@": a person's own mailbox, most likely. */
export function looksPersonal(courriel: string): boolean {
  const local = courriel.split('@')[0] ?? '';
  return /^[a-z]{2,}\.[a-z]{2,}(?:-[a-z]+)?$/.test(local) && !FUNCTION_WORDS.test(local);
}

const FUNCTION_WORDS =
  /\b(?:accueil|contact|secretariat|mairie|ccas|referent|direction|service|brigade|cob|adj|laeo|hu|alt|iscg|ecoute|aide|victimes|police|gendarmerie|vif|association)\b/;

/** Only `https:`; "www.…" is completed, "http:" is not: the site may not answer otherwise. */
export function readUrl(cell: string): string | undefined {
  return httpsHref(/^www\./i.test(cell) ? `https://${cell}` : cell);
}
