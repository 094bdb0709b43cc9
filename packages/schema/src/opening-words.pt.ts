/** Opening hours in Portuguese. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const MIDNIGHT = 'meia-noite';

const isSingular = (clock: string) => clock === MIDNIGHT || clock.startsWith('1:');

/** "à 1:00", and "às" for every other hour. */
const at = (clock: string) => `${isSingular(clock) ? 'à' : 'às'} ${clock}`;

const PHRASES: OpeningPhrases = {
  appointment: 'Por marcação',
  unknown: 'Horário não indicado neste feriado',
  open: (passes, until) => [passes ? 'No local' : 'Aberto', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'Próxima passagem não indicada' : 'Fechado'),
  holiday: (passes, day) => `${passes ? 'Próxima passagem' : 'Fechado'}: horário não indicado para ${day}, feriado`,
  opens: (day, hours) => `Fechado, abre ${day}${day.includes(',') ? ',' : ''} ${hours}`,
  passes: (day, hours) => `Próxima passagem: ${day}, ${hours}`,
  today: 'hoje',
  tomorrow: 'amanhã',
  at,
  until: (clock, tomorrow) => `até ${tomorrow ? 'amanhã ' : ''}${at(clock)}`,
  span: (start, end) => `${isSingular(start) ? 'da' : 'das'} ${start} ${at(end)}`,
  midnight: MIDNIGHT,
  closedDay: 'fechado',
  dayAndNight: '24 horas',
  everyDay: 'todos os dias',
  days: (first, last) => `de ${first} a ${last}`,
  // Saturday and Sunday are masculine, the other days feminine.
  ranked: (ranks, day) => `${day.endsWith('-feira') ? ranks.replace(/o\b/g, 'a') : ranks} ${day} do mês`,
  ranks: ['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'último'],
  holidays: 'Feriados',
};

export const portugueseHours = () => openingWordsOf('pt-PT', PHRASES);
