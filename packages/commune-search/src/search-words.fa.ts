import type { SearchWords } from './search-words.js';

/** The examples stay as they are written in France: so are the names that are searched. A commune is a town or a village. */
export const dariSearch: SearchWords = {
  lang: 'fa-AF',
  dir: 'rtl',
  label: 'شهر یا قریهٔ شما، یا کد پستی',
  indication: 'با حروف لاتین. آغاز نام یا کد کافی است.',
  chargement: 'لیست شهرها و قریه‌ها بار می‌شود…',
  indisponible: 'لیست شهرها و قریه‌ها فعلاً در دسترس نیست.',
  options: 'شهرها و قریه‌های پیشنهادی',
  aucune: 'هیچ شهر یا قریه‌ای پیدا نشد. املا را با حروف لاتین ببینید، یا کد پستی را امتحان کنید. اگر نه، به شمارهٔ 3919 زنگ بزنید.',
  nombre: (count) => `${count} شهر یا قریه پیدا شد`,
  illisibles: (count) => `${count} شهر یا قریه خوانده نشد.`,
  davantage: (shown) => `${shown} مورد اول. برای دقیق‌تر شدن، بقیهٔ نام را بنویسید.`,
  choisir: 'یک شهر یا قریه را از لیست انتخاب کنید.',
  choisie: (nom) => `انتخاب شد: ${nom}`,
  anciennement: (ancienNom) => `همراه با ${ancienNom}`,
  codes: (first, last) => `از ${first} تا ${last}`,
  deuxCodes: (first, second) => `${first} یا ${second}`,
};
