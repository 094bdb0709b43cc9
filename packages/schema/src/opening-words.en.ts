/** Opening hours in English. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const PHRASES: OpeningPhrases = {
  appointment: 'By appointment',
  unknown: 'Hours not given for this public holiday',
  open: (passes, until) => [passes ? 'There now' : 'Open', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'Next visit not given' : 'Closed'),
  holiday: (passes, day) => `${passes ? 'Next visit' : 'Closed'}: hours not given for ${day}, a public holiday`,
  opens: (day, hours) => `Closed, opens ${day} ${hours}`,
  passes: (day, hours) => `Next visit: ${day}, ${hours}`,
  today: 'today',
  tomorrow: 'tomorrow',
  at: (clock) => `at ${clock}`,
  until: (clock, tomorrow) => `until ${tomorrow ? 'tomorrow ' : ''}${clock}`,
  span: (start, end) => `${start} to ${end}`,
  midnight: 'midnight',
  closedDay: 'closed',
  dayAndNight: '24 hours',
  everyDay: 'every day',
  days: (first, last) => `${first} to ${last}`,
  ranked: (ranks, day) => `${ranks} ${day} of the month`,
  ranks: ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
  holidays: 'Public holidays',
};

export const englishHours = () => openingWordsOf('en-GB', PHRASES);
