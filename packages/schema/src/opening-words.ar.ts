/** Opening hours in Arabic, with the digits of French signs. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const PHRASES: OpeningPhrases = {
  appointment: 'بموعد مسبق',
  unknown: 'مواعيد هذا اليوم، وهو عطلة رسمية، غير محددة',
  open: (passes, until) => [passes ? 'موجودة الآن في المكان' : 'مفتوح الآن', until].filter(Boolean).join(' '),
  closed: (passes) => (passes ? 'موعد المرور القادم غير محدد' : 'مغلق'),
  holiday: (passes, day) => `${passes ? 'المرور القادم' : 'مغلق'}: المواعيد غير محددة يوم ${day}، عطلة رسمية`,
  opens: (day, hours) => `مغلق، يفتح ${day} ${hours}`,
  passes: (day, hours) => `المرور القادم: ${day}، ${hours}`,
  today: 'اليوم',
  tomorrow: 'غدًا',
  at: (clock) => `الساعة ${clock}`,
  until: (clock, tomorrow) => (tomorrow ? `حتى الغد الساعة ${clock}` : `حتى الساعة ${clock}`),
  span: (start, end) => `من ${start} إلى ${end}`,
  midnight: 'منتصف الليل',
  closedDay: 'مغلق',
  dayAndNight: '24 ساعة',
  everyDay: 'كل يوم',
  days: (first, last) => `من ${first} إلى ${last}`,
  ranked: (ranks, day) => `${day} ${ranks} من الشهر`,
  ranks: ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'الأخير'],
  holidays: 'أيام العطل الرسمية',
};

export const arabicHours = () => openingWordsOf('ar-u-nu-latn', PHRASES);
