/** The words on paper, in Dari. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('fa-AF-u-ca-gregory-nu-latn');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'پولیس، ژاندارمری. شما یا کسی دیگر همین حالا در خطر هستید.',
  '112': 'عاجل، شمارهٔ اروپایی. همان کمک، از هر تلیفون و در هر جای اروپا.',
  '114': 'عاجل با پیام SMS. نمی‌توانید صحبت کنید، یا نمی‌شنوید: یک پیام SMS بنویسید. این شماره به تماس تلیفونی جواب نمی‌دهد.',
  '3919': 'Violences Femmes Info. صحبت با کسی، و دانستن این که به کجا مراجعه کنید. این شمارهٔ عاجل نیست.',
};

export const paper: PaperStrings = {
  lang: 'fa-AF',
  dir: 'rtl',
  relecture: 'پیش‌نویس ترجمه، هنوز بازخوانی نشده است.',
  document: 'شماره‌های تماس',
  fiche: {
    titre: 'شماره‌های مفید',
    numeros: 'در هر وقت',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'نزدیک محل زندگی شما',
    autres: 'خدمات دیگر',
    date: (day) => `تاریخ معلومات: ${date(day)}`,
    prudence: 'شاید کسی این ورق را پیدا کند. اگر این کار خطر دارد، آن را نزد شخصی که به او اعتماد دارید بگذارید، یا یک شماره را حفظ کنید.',
  },
  carte: {
    etapes: ['روی خط پُر قیچی کنید.', 'روی خط افقی به عقب قات کنید.', 'آن را مانند کتاب ببندید، شماره‌ها در داخل.'],
    dehors: 'خرید',
    aToute: 'در هر وقت',
    ici: 'نزدیک این‌جا',
    numeros: {
      '17': 'پولیس',
      '112': 'عاجل',
      '114': 'با پیام SMS، بدون صحبت',
      '3919': 'صحبت و رهنمایی',
      '115': 'جایی برای خواب امشب',
    },
    rangs: {
      commune: 'شاروالی',
      unite: 'پولیس، ژاندارمری',
      iscg: 'کارمند اجتماعی',
      hopital: 'شفاخانه',
      reseau: 'شبکهٔ محلی',
      epci: 'اتحادیهٔ شهرها',
      accueil: 'پذیرش',
      passage: 'بس، نزدیک این‌جا',
      departement: 'منطقه',
      service: 'خدمت',
      national: 'خط تلیفونی',
    },
  },
};
