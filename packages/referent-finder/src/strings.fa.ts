/** Every word of `<reperes-referent-finder>`, in Dari. One file: it comes whole, when someone reads Dari. */

import { dariSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.fa.js';
import { paper } from './paper.strings.fa.js';
import { professional } from './professional.strings.fa.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'fa-AF',
  dir: 'rtl',
  langues: 'زبان',
  langueAbsente: 'این زبان نشان داده نشد. برای درخواست دوباره، باز آن را لمس کنید.',
  relecture: 'پیش‌نویس ترجمه، هنوز بازخوانی نشده است. معلومات هر خدمت به زبان فرانسوی است، همان‌طور که خودشان نوشته‌اند.',
  region: 'با چه کسی تماس بگیرم',
  titre: 'نزدیک محل زندگی شما چه کسی می‌تواند به شما کمک کند؟',
  recherche: 'شهر یا قریهٔ شما، یا کد پستی',
  professionnel: { titre: 'در هر شهر یا قریه با چه کسی تماس گرفته شود', recherche: 'شهر یا قریهٔ شخص، یا کد پستی' },
  annonce: (nom, nombre) => `${nom}، ${nombre}`,
  erreur: {
    titre: 'جستجو بر اساس شهر یا قریه کار نمی‌کند',
    reseau: 'لیست مراجع کمک نرسید: شاید شبکه ضعیف باشد.',
    statut: 'سایت نتوانست لیست مراجع کمک را بفرستد.',
    type: 'سایت چیزی غیر از لیست مراجع کمک فرستاد.',
    taille: 'لیست رسیده بزرگ‌تر از آن است که درست باشد.',
    forme: 'لیست رسیده خوانده نمی‌شود.',
    'hors-ligne': 'دستگاه شما به انترنت وصل نیست.',
    adresse: 'این صفحه نمی‌گوید که لیست مراجع کمک در کجا است.',
    issue: 'شماره‌های بالا به این صفحه وابسته نیست: می‌توانید همین حالا به آن‌ها زنگ بزنید.',
    reessayer: 'کوشش دوباره',
  },
  prudence:
    'این صفحه در تاریخچهٔ مرورگر می‌ماند و نرم‌افزار جاسوسی می‌تواند هر چیزی را که نشان داده می‌شود ببیند. اگر می‌ترسید که کسی شما را زیر نظر داشته باشد، از یک دستگاه امن استفاده کنید.',
  champ: dariSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
