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

/** "prenom.nom@", "p.nom@", "jean-marie.nom2@": a person's own mailbox, most likely. */
export function looksPersonal(courriel: string): boolean {
  const local = courriel.split('@')[0] ?? '';
  return /^[a-z]+(?:-[a-z]+)?[._][a-z]{2,}(?:-[a-z]+){0,2}\d{0,2}$/.test(local) && !FUNCTION_WORDS.test(local.replaceAll('_', '.'));
}

/** Words of mailboxes that belong to a service: what is done there, its sign, its floor. */
const FUNCTION_WORDS =
  /\b(?:accueil|contacts?|infos?|secretariat|mairie|ccas|cias|referente?s?|direction|services?|brigade|bta|btp|bp|cob|csp|psig|adj|laeo|hu|alt|iscg|ecoute|aides?|victimes?|police|gendarmerie|commissariat|vif|violences?|associations?|asso|maisons?|femmes|familles?|familial|planning|point|permanences?|juridique|hopital|ch|chu|urgences|standard|bureau|centre|social|sociale|sociaux|solidarites?|antenne|siege|prefecture|departement|delegation|droits?|egalite|cidff|mjd|tribunal|barreau|avocats?|sante|csapa|pmi|cpef|coordination|administration|communication|plateforme|cabinet|courrier|pole|unite|uaped|umj|insertion|logement|habitat|espace|relais|reseau|nord|sud|est|ouest)\b/;

/** Only `https:`; "www.…" is completed, "http:" is not: the site may not answer otherwise. */
export function readUrl(cell: string): string | undefined {
  return httpsHref(/^www\./i.test(cell) ? `https://${cell}` : cell);
}
