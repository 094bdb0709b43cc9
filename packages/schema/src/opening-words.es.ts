/** Opening hours in Spanish. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const [TODAY, TOMORROW, MIDNIGHT] = ['hoy', 'mañana', 'medianoche'];

/** "la 1:00", and "las" for every other hour. */
const hour = (clock: string) => `${clock === MIDNIGHT || clock.startsWith('1:') ? 'la' : 'las'} ${clock}`;

/** "martes 1 de diciembre": `Intl` puts a comma after the day. */
const plainDay = (day: string) => day.replace(',', '');

const PHRASES: OpeningPhrases = {
  appointment: 'Con cita previa',
  unknown: 'Horario no indicado este día festivo',
  open: (passes, until) => [passes ? 'En el lugar' : 'Abierto', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'Próxima parada no indicada' : 'Cerrado'),
  holiday: (passes, day) => `${passes ? 'Próxima parada' : 'Cerrado'}: horario no indicado para el ${plainDay(day)}, día festivo`,
  opens: (day, hours) => `Cerrado, abre ${[TODAY, TOMORROW].includes(day) ? `${day} ${hours}` : `el ${plainDay(day)}, ${hours}`}`,
  passes: (day, hours) => `Próxima parada: ${plainDay(day)}, ${hours}`,
  today: TODAY,
  tomorrow: TOMORROW,
  at: (clock) => `a ${hour(clock)}`,
  until: (clock, tomorrow) => `hasta ${tomorrow ? 'mañana a ' : ''}${hour(clock)}`,
  span: (start, end) => `de ${start} a ${end}`,
  midnight: MIDNIGHT,
  closedDay: 'cerrado',
  dayAndNight: 'las 24 horas',
  everyDay: 'todos los días',
  days: (first, last) => `de ${first} a ${last}`,
  ranked: (ranks, day) => `${ranks} ${day} del mes`,
  ranks: ['primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'último'],
  holidays: 'Días festivos',
};

export const spanishHours = () => openingWordsOf('es-ES', PHRASES);
