/** Every word of a service's card, in Dari. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

/** With the calendar and the digits of French signs. After a number, a noun does not change. */
const { list, plural } = wordsOfLanguage('fa-AF-u-ca-gregory-nu-latn');

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'البانیایی', allemand: 'آلمانی', anglais: 'انگلیسی', arabe: 'عربی', arménien: 'ارمنی', bengali: 'بنگالی', berbère: 'بربری',
  bulgare: 'بلغاریایی', chinois: 'چینایی', comorien: 'کوموری', créole: 'کریول', dari: 'دری', espagnol: 'هسپانوی', farsi: 'فارسی',
  français: 'فرانسوی', géorgien: 'گرجی', hindi: 'هندی', italien: 'ایتالوی', kabyle: 'قبایلی', kurde: 'کردی', lingala: 'لینگالا',
  'langue des signes': 'زبان اشاره', 'langue des signes française': 'زبان اشارهٔ فرانسوی (LSF)', lsf: 'زبان اشارهٔ فرانسوی (LSF)', mandarin: 'چینایی (ماندارین)', néerlandais: 'هالندی', ourdou: 'اردو', pachto: 'پشتو', persan: 'فارسی',
  polonais: 'پولندی', portugais: 'پرتگالی', roumain: 'رومانیایی', russe: 'روسی', serbe: 'صربی', somali: 'سومالیایی', soninké: 'سونینکه',
  swahili: 'سواحلی', tamoul: 'تامیلی', tchétchène: 'چچنی', tigrigna: 'تیگرینیا', turc: 'ترکی', ukrainien: 'اوکراینی',
  vietnamien: 'ویتنامی', wolof: 'ولوف',
};

export const fiche: Strings['fiche'] = {
  exemple: 'مثال ساختگی',
  appeler: 'زنگ زدن به',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'ایمیل',
  courrielTrace: 'پیام فرستاده‌شده در ایمیل شما می‌ماند',
  site: 'سایت',
  horaires: 'ساعات کار',
  adresse: 'آدرس',
  adresseInconnue: 'منبع آدرس را نگفته است',
  adresseSurDemande: 'با پرسیدن از طریق تلیفون',
  adresseSurContact: 'با پرسیدن',
  zone: 'برای ساکنان',
  liste: list,
  departement: (nom) => `تمام منطقه (${nom})`,
  communes: (count) => plural(count, { other: '# شهر یا قریه' }),
  publics: 'برای چه کسانی',
  langues: (langues) => `${langues.length > 1 ? 'زبان‌ها' : 'زبان'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `پذیرش: ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'در محل', 'a-distance': 'از راه دور' },
  fauteuil: 'ورود با چوکی چرخ‌دار ممکن است',
  sansFauteuil: 'ورود با چوکی چرخ‌دار ممکن نیست',
  frais: { gratuit: 'رایگان', payant: 'پولی' },
  places: 'ظرفیت',
  acces: 'دسترسی',
  accesLien: 'دسترسی محل برای افراد دارای معلولیت',
  venir: 'رفتن به محل',
  itineraire: (site) => (site ? `راه در ${site}` : 'باز کردن در برنامهٔ نقشهٔ شما'),
  itineraireSite: 'این سایت آدرس پرسیده‌شده را می‌بیند',
  itineraireAppareil: 'این برنامه شاید آدرس را نگه دارد',
  plus: (horaires) => (horaires ? 'ساعات کار و معلومات دیگر' : 'معلومات دیگر'),
  imprimer: 'چاپ این معلومات',
  signaler: 'خبر دادن از یک اشتباه',
  precision: {
    adresse: '',
    voie: 'نقشه سرک را نشان می‌دهد، نه شماره را.',
    commune: 'نقشه شهر یا قریه را نشان می‌دهد، نه آدرس را.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = plural(count, { other: postes ? '# بست' : '# محل' });
    return `${what} در ${commune ?? 'منطقه'}؛ منبع ${postes ? 'جای دقیق را نگفته است' : 'آدرس‌ها را نگفته است'}.`;
  },
  voirCarte: 'دیدن در نقشه',
  voirCarteNom: (nom) => `دیدن در نقشه: ${nom}`,
  retourCarte: 'برگشت به نقشه',
  // A word before the date: its number would change places with a French name before it.
  source: (publisher, reference, written, licence) => `منبع: ${[publisher, reference, `به تاریخ ${written}`, licence].filter(Boolean).join('، ')}`,
  fraicheur: {
    verifieLe: (written) => `بررسی شده در ${written}`,
    verifieEn: (written) => `بررسی شده در ${written}`,
    verifieIlYa: (months) => `${months < 24 ? `${months}\u00a0ماه` : `${Math.floor(months / 12)}\u00a0سال`} پیش بررسی شده`,
    informationDu: (written) => `تاریخ معلومات: ${written}`,
    informationDe: (written) => `تاریخ معلومات: ${written}`,
    appelez: '، پیش از رفتن زنگ بزنید',
    verifiez: '، پیش از رفتن بررسی کنید',
  },
};
