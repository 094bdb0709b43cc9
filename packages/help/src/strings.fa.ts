import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in Dari, the Persian of Afghanistan. A number never follows Latin letters: see `strings.ar.ts`. */
export const strings: Strings = {
  lang: 'fa-AF',
  dir: 'rtl',
  essentielTitre: 'شماره‌های کمک',
  essentiel: {
    '17': 'در خطر',
    '112': 'در خطر، در اروپا',
    '114': 'بدون صحبت، با پیام SMS',
    '3919': 'کسی که به شما گوش می‌دهد',
    pnav: 'نوشتن به پولیس',
    '15': 'حالت عاجل طبی',
    '115': 'جایی برای خواب امشب',
    '116006': 'کمک به قربانیان',
    '119': 'طفل یا نوجوان در خطر',
    '3018': 'خشونت در انترنت',
    cfcv: 'تجاوز و تعرض جنسی',
    fdfa: 'زنان دارای معلولیت',
    fnacav: 'ترس از خشونت کردن',
    masecurite: 'چت با پولیس، 130 زبان',
  },
  tchat: 'چت',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'بدون صحبت' },
  signes: (numero) => `${numero} به زبان اشارهٔ فرانسوی`,
  trace: 'تماس در فهرست تماس‌ها می‌ماند و SMS در پیام‌ها: اگر برای شما خطر ندارد، بعد از آن پاکشان کنید.',
  facture: (numeros) => `در بل تلیفون نمی‌آید: ${numeros}.`,
  exit: {
    quitter: 'خروج از این سایت',
    clavier: 'یا 3 بار Shift',
    suite: 'صفحهٔ بعدی باز می‌شود.',
    echec: 'این صفحه از این‌جا بسته نشد. تب را ببندید.',
    cadre:
      'این بخش داخل یک چوکات است که از این‌جا نمی‌توان آن را ترک کرد: برای خروج سریع، تب را ببندید. مسئول سایت: «reperes-cadre.js» را به صفحه اضافه کنید.',
    prudence:
      'خروج، تاریخچهٔ مرورگر را پاک نمی‌کند و نرم‌افزار جاسوسی ممکن است همه چیز را ببیند. اگر می‌توانید، از یک دستگاه امن استفاده کنید.',
    encore: (left) => (left ? `برای خروج، ${left} بار دیگر Shift` : left === null ? 'دیر شد: برای خروج، 3 بار Shift' : ''),
  },
};
