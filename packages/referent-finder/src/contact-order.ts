/** In which order contacts are given. */

import { CATEGORIES } from '@reperes/schema';
import { type Contact, CONTACT_RANKS, type Reason } from './contact.js';

/** A contact and what orders it among those of its rank. */
export interface Candidate {
  readonly contact: Contact;
  /** Kilometres to a public place; infinite for any other, which is never ordered by distance. */
  readonly km: number;
}

/** From the most to the least precise. The nearest place is of more use than one that covers the département from anywhere. */
const REACHES: readonly Reason['kind'][] = ['commune', 'passage', 'unite', 'groupe', 'proche', 'departement', 'national'];

/** Rank, then the best reason, then the unit before those who work there, category, distance, name and id: the order never wavers. */
export function inOrderOfCloseness(a: Candidate, b: Candidate): number {
  return (
    CONTACT_RANKS.indexOf(a.contact.rang) - CONTACT_RANKS.indexOf(b.contact.rang) ||
    reachOf(a.contact) - reachOf(b.contact) ||
    Number(isUnit(b.contact)) - Number(isUnit(a.contact)) ||
    categoryRank(a.contact) - categoryRank(b.contact) ||
    (a.km === b.km ? 0 : a.km - b.km) ||
    a.contact.titre.localeCompare(b.contact.titre, 'fr') ||
    byText(a.contact.id, b.contact.id)
  );
}

/** The brigade or commissariat itself, as the file of competence names it. */
export function isUnit({ id, unite }: Pick<Contact, 'id' | 'unite'>): boolean {
  return unite === id;
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reachOf({ raisons }: Contact): number {
  return Math.min(...raisons.map(({ kind }) => REACHES.indexOf(kind)));
}

/** Referents, who have no category, come before the services of their rank. */
function categoryRank({ categorie }: Contact): number {
  return CATEGORIES.findIndex(({ id }) => id === categorie);
}
