/** Opening hours in Turkish, where a day and an hour take an ending as they are pronounced. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

/** "Pazartesi’den". */
function from(day: string): string {
  return `${day}’${isFront(day) ? 'den' : 'dan'}`;
}

/** "Cuma’ya"; only Sunday, "Pazar", ends in a consonant. */
function to(day: string): string {
  return `${day}’${day.endsWith('r') ? 'a' : isFront(day) ? 'ye' : 'ya'}`;
}

/** Of its last vowel. */
function isFront(day: string): boolean {
  return /[ei]r?$/.test(day);
}

/** Of the numbers from 0 to 9, then of 0, 10, 20, 30, 40 and 50: "dokuz’a", "on’a". */
const ENDINGS = ['a', 'e', 'ye', 'e', 'e', 'e', 'ya', 'ye', 'e', 'a'] as const;
const ENDINGS_OF_TENS = ['a', 'a', 'ye', 'a', 'a', 'ye'] as const;

const MIDNIGHT = 'gece yarısı';

/** "17:30’a kadar", "18:00’e kadar": the last number that is read is that of the minutes, if there are any. */
function until(clock: string): string {
  if (clock === MIDNIGHT) return 'gece yarısına kadar';
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const last = minutes || hours;
  const ending = last % 10 === 0 ? ENDINGS_OF_TENS[last / 10] : ENDINGS[last % 10];
  return `${clock}’${ending} kadar`;
}

const PHRASES: OpeningPhrases = {
  appointment: 'Randevuyla',
  unknown: 'Bu resmî tatil günü için saatler belirtilmemiş',
  open: (passes, end) => [passes ? 'Şu anda yerinde' : 'Açık', end].filter(Boolean).join(', '),
  closed: (passes) => (passes ? 'Sonraki geliş günü belirtilmemiş' : 'Kapalı'),
  holiday: (passes, day) => `${passes ? 'Sonraki geliş' : 'Kapalı'}: resmî tatil olan ${day} için saatler belirtilmemiş`,
  opens: (day, hours) => `Kapalı, açılış: ${day}, ${hours}`,
  passes: (day, hours) => `Sonraki geliş: ${day}, ${hours}`,
  today: 'bugün',
  tomorrow: 'yarın',
  at: (clock) => `saat ${clock}`,
  until: (clock, tomorrow) => `${tomorrow ? 'yarın ' : ''}${until(clock)}`,
  span: (start, end) => `${start} ile ${end} arası`,
  midnight: MIDNIGHT,
  closedDay: 'kapalı',
  dayAndNight: '24 saat',
  everyDay: 'her gün',
  days: (first, last) => `${from(first)} ${to(last)}`,
  ranked: (ranks, day) => `ayın ${ranks} ${day} günü`,
  ranks: ['birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'son'],
  holidays: 'Resmî tatiller',
};

export const turkishHours = () => openingWordsOf('tr-TR', PHRASES);
