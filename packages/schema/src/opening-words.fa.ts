/** Opening hours in Dari, with the calendar and the digits of French signs. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const MIDNIGHT = 'نیمه‌شب';

/** Nobody says "the hour of midnight". */
const hour = (clock: string) => (clock === MIDNIGHT ? clock : `ساعت ${clock}`);

const PHRASES: OpeningPhrases = {
  appointment: 'با گرفتن وقت قبلی',
  unknown: 'امروز رخصتی عمومی است، ساعات کار معلوم نیست',
  open: (passes, until) => [passes ? 'حالا در محل است' : 'حالا باز است', until].filter(Boolean).join('، '),
  closed: (passes) => (passes ? 'وقت آمدن بعدی معلوم نیست' : 'فعلاً بسته است'),
  holiday: (passes, day) => `${passes ? 'آمدن بعدی' : 'فعلاً بسته است'}: ${day} رخصتی عمومی است، ساعت‌ها معلوم نیست`,
  opens: (day, hours) => `فعلاً بسته است، ${day} ${hours} باز می‌شود`,
  passes: (day, hours) => `آمدن بعدی: ${day}، ${hours}`,
  today: 'امروز',
  tomorrow: 'فردا',
  at: hour,
  until: (clock, tomorrow) => `تا ${tomorrow ? 'فردا ' : ''}${hour(clock)}`,
  span: (start, end) => `از ${hour(start)} تا ${end}`,
  midnight: MIDNIGHT,
  closedDay: 'بسته',
  dayAndNight: '24 ساعت',
  everyDay: 'هر روز',
  days: (first, last) => `از ${first} تا ${last}`,
  // Each day of the week ends with the letter that bears this sign.
  ranked: (ranks, day) => `${ranks} ${day}ٔ هر ماه`,
  ranks: ['اولین', 'دومین', 'سومین', 'چهارمین', 'پنجمین', 'آخرین'],
  holidays: 'رخصتی‌های عمومی',
};

export const dariHours = () => openingWordsOf('fa-AF-u-ca-gregory-nu-latn', PHRASES);
