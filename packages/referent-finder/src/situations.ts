/** What a professional calls for, and which contacts answer it. */

import { type BesoinId, categoryOf, HELP_NUMBERS } from '@reperes/schema';
import type { Contact, ContactRank } from './contact.js';
import { contactOfHelp } from './contacts-of.js';

export const SITUATIONS = ['danger', 'abri', 'plainte', 'social', 'soins', 'ecoute', 'droits', 'enfants', 'quotidien', 'coordination'] as const;

export type Situation = (typeof SITUATIONS)[number];

const BY_RANK: Partial<Record<ContactRank, Situation>> = {
  commune: 'coordination',
  unite: 'plainte',
  iscg: 'social',
  hopital: 'soins',
  reseau: 'coordination',
  epci: 'coordination',
  departement: 'coordination',
  national: 'ecoute',
};

const BY_NEED: Readonly<Record<BesoinId, Situation>> = {
  abri: 'abri',
  parler: 'ecoute',
  plainte: 'plainte',
  droits: 'droits',
  sante: 'soins',
  enfants: 'enfants',
  quotidien: 'quotidien',
  auteurs: 'coordination',
};

/** National lines that answer professionals too, wherever they are. */
const LINES: Partial<Record<Situation, readonly string[]>> = {
  danger: ['17', '112', '15'],
  abri: ['115'],
  ecoute: ['3919'],
  enfants: ['119'],
};

export interface SituationRows {
  readonly situation: Situation;
  readonly contacts: readonly Contact[];
}

/** Every contact once, in the order of the answer, under what it is called for; local contacts before national lines. */
export function bySituation(contacts: readonly Contact[]): readonly SituationRows[] {
  return SITUATIONS.map((situation) => {
    const own = contacts.filter((contact) => situationOf(contact) === situation);
    const lines = linesFor(situation).filter(({ id }) => !own.some((contact) => contact.id === id));
    return { situation, contacts: [...own, ...lines] };
  }).filter((rows) => rows.contacts.length > 0);
}

function situationOf({ rang, categorie }: Contact): Situation {
  const byNeed = categorie && BY_NEED[categoryOf(categorie).besoin];
  return BY_RANK[rang] ?? byNeed ?? 'coordination';
}

function linesFor(situation: Situation): readonly Contact[] {
  const ids = LINES[situation] ?? [];
  return HELP_NUMBERS.filter(({ id }) => ids.includes(id)).map((entry) => contactOfHelp(entry, 'national'));
}
