/** The words of an answer, in Dari. */

import { dariHours, dariLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

/** With the calendar and the digits of French signs. */
const { date } = wordsOfLanguage('fa-AF-u-ca-gregory-nu-latn');
const { categories } = dariLabels;

export const answer: AnswerStrings = {
  lang: 'fa-AF',
  virgule: '، ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: dariHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'پولیس، ژاندارمری: شما یا کسی دیگر همین حالا در خطر هستید.',
    '112': 'عاجل: همان کمک، از هر تلیفون و در هر جای اروپا.',
    '15': 'حالت عاجل طبی: زخمی شدن، از هوش رفتن، فشردن گلو.',
    '115': 'سرپناه عاجل: نداشتن جایی برای خوابیدن، یا ترک کردن خانه.',
    '3919': 'صحبت با کسی، و دانستن این که به کجا مراجعه کنید. این شمارهٔ عاجل نیست.',
    '119': 'یک طفل یا نوجوان در خطر است.',
  },
  resultat: (nom) => `مراجع کمک برای ساکنان ${nom}`,
  // A word before the number: it comes after a French name, with which it would change places.
  contacts: (nombre) => `تعداد مراجع کمک: ${nombre}${nombre > 1 ? '، از نزدیک‌ترین تا عمومی‌ترین' : ''}`,
  papier: {
    fiche: 'چاپ ورق',
    carte: 'چاپ کارت جیبی',
    conseil:
      'کارت به اندازهٔ یک کارت بانکی قات می‌شود: از بیرون یک لیست خرید، و در داخل شماره‌ها. اگر کسی وسایل شما را می‌پالد، بهتر است آن را نزد شخصی که به او اعتماد دارید بگذارید.',
    echec: 'چاپ آماده نیست: شاید شبکه ضعیف باشد. شماره‌ها همین‌جا نشان داده می‌شود.',
  },
  effacer: 'پاک کردن این نتیجه و جستجوی شهر یا قریهٔ دیگر',
  suite: (nombre) => `خدمات دیگر برای شهر یا قریهٔ شما (${nombre})`,
  sansReferent: 'در شهر یا قریهٔ شما کسی را نمی‌شناسیم که مسئول این کمک باشد.',
  niveauSuivant: (titre) => `از این‌جا شروع کنید: ${titre}.`,
  aucun: 'برای این شهر یا قریه هیچ مرجع کمک محلی نمی‌شناسیم. شمارهٔ 3919 گوش می‌دهد و رهنمایی می‌کند، در هر جای فرانسه.',
  partiel: 'بخشی از مراجع کمک بار نشد: این لیست کامل نیست.',
  illisibles: (nombre) => `تعداد مراجع کمک که خوانده نشد: ${nombre}.`,
  rangs: {
    commune: 'شهر یا قریهٔ شما',
    unite: 'پولیس، ژاندارمری',
    iscg: 'کارمند اجتماعی نزد پولیس یا ژاندارمری',
    hopital: 'شفاخانه، تداوی',
    reseau: 'شبکهٔ محلی',
    epci: 'اتحادیهٔ شهرها و قریه‌های شما',
    accueil: 'پذیرش و گوش دادن',
    passage: 'خدمتی که به شهر یا قریهٔ شما می‌آید',
    departement: 'منطقه (département)',
    service: 'خدمت',
    national: 'در هر جای فرانسه',
  },
  raisons: {
    commune: 'برای ساکنان شهر یا قریهٔ شما',
    unite: 'در واحدی کار می‌کند که مسئول شهر یا قریهٔ شما است',
    passage: 'در شهر یا قریهٔ شما توقف می‌کند',
    secteur: 'برای ساکنان ساحهٔ شما',
    groupe: (nom, type) => `${type === 'epci' ? 'برای ساکنان اتحادیهٔ شهرها و قریه‌های شما' : 'برای ساکنان ساحهٔ شما'}: ${nom}`,
    departement: 'برای ساکنان تمام منطقه',
    proche: (distance) => `نزدیک‌ترین، ${distance}`,
    kilometres: (km) => `در ${km}\u00a0کیلومتری به خط مستقیم`,
    moinsDUn: 'در کمتر از یک کیلومتری به خط مستقیم',
    national: 'به تماس از هر جای فرانسه جواب می‌دهد',
  },
  exemple: 'مثال ساختگی',
  aConfirmer: 'باید تأیید شود: این معلومات کهنه است.',
  sinon: (titre) => `اگر کسی جواب نداد: ${titre}،`,
  maintenant: 'در این وقت:',
  plusieurs: (nombre) => `${nombre} محل یا بست؛ منبع آدرس آن‌ها را نگفته است.`,
  appeler: 'زنگ زدن به',
  horaires: 'ساعات کار:',
  horsHoraires: 'بیرون از این ساعات:',
  adresse: 'آدرس:',
  ecrire: 'نوشتن به:',
  courrielTrace: 'پیام در پیام‌های فرستاده‌شدهٔ شما می‌ماند.',
  sansCoordonnees: 'شماره‌ای در این‌جا نمی‌شناسیم: بپرسید از شمارهٔ',
  site: 'سایت:',
  date: (day) => `تاریخ معلومات: ${date(day)}`,
};
