/** Opening hours in Romanian. A day has its date between commas: "marți, 1 decembrie". */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const PHRASES: OpeningPhrases = {
  appointment: 'Cu programare',
  unknown: 'Program neprecizat în această zi de sărbătoare legală',
  open: (passes, until) => [passes ? 'Prezent acum' : 'Deschis', until].filter(Boolean).join(', '),
  closed: (passes) => (passes ? 'Următoarea oprire nu este precizată' : 'Închis'),
  holiday: (passes, day) => `${passes ? 'Următoarea oprire' : 'Închis'}: program neprecizat pentru ${day}, sărbătoare legală`,
  opens: (day, hours) => `Închis, se deschide ${day}, ${hours}`,
  passes: (day, hours) => `Următoarea oprire: ${day}, ${hours}`,
  today: 'astăzi',
  tomorrow: 'mâine',
  at: (clock) => `la ${clock}`,
  until: (clock, tomorrow) => (tomorrow ? `până mâine la ${clock}` : `până la ${clock}`),
  span: (start, end) => `de la ${start} la ${end}`,
  midnight: 'miezul nopții',
  closedDay: 'închis',
  dayAndNight: '24 de ore',
  everyDay: 'în fiecare zi',
  days: (first, last) => `de ${first} până ${last}`,
  ranked: (ranks, day) => `${ranks} ${day} din lună`,
  // Of a day, which is feminine.
  ranks: ['prima', 'a doua', 'a treia', 'a patra', 'a cincea', 'ultima'],
  holidays: 'Sărbători legale',
};

export const romanianHours = () => openingWordsOf('ro-RO', PHRASES);
