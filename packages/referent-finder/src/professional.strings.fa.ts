/** The words of the view for professionals, in Dari. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.fa.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { number } = wordsOfLanguage('fa-AF-u-ca-gregory-nu-latn');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `برای ساکنان ${nom} با چه کسی تماس گرفته شود`,
  sansReferent: 'در این شهر یا قریه کسی را نمی‌شناسیم که مسئول این کمک باشد: سطح بعدی در پایین است.',
  colonnes: { situation: 'وضعیت', nature: 'نوع', qui: 'چه کسی', joindre: 'تماس', maintenant: 'ساعات کار', hors: 'بیرون از ساعات کار' },
  situations: {
    danger: 'خطر فوری',
    abri: 'رسیدن به جای امن',
    plainte: 'شکایت، خبر دادن',
    social: 'کارمند اجتماعی نزد پولیس یا ژاندارمری',
    soins: 'تداوی، معاینهٔ طب عدلی',
    ecoute: 'گوش دادن، همراهی',
    droits: 'حقوق، کمک به قربانیان',
    enfants: 'اطفال، جوانان',
    quotidien: 'مسکن، عاید، کارهای اداری',
    coordination: 'ارجاع و هماهنگی',
  },
  raisons: {
    ...answer.raisons,
    commune: 'برای ساکنان این شهر یا قریه',
    unite: 'در واحدی کار می‌کند که مسئول این شهر یا قریه است',
    passage: 'در این شهر یا قریه توقف می‌کند',
    secteur: 'برای ساکنان این ساحه',
    groupe: (nom, type) => `${type === 'epci' ? 'برای ساکنان اتحادیهٔ شهرها و قریه‌ها' : 'برای ساکنان ساحه'}: ${nom}`,
  },
  sansHoraires: 'معلوم نیست',
  sansRelais: '–',
  unites: {
    titre: 'از یک واحد یا شبکه به شهرها و قریه‌های آن',
    champ: 'واحد، شفاخانه، شبکه یا ساحه',
    choisir: 'انتخاب',
    groupes: {
      unite: 'پولیس و ژاندارمری',
      iscg: 'کارمندان اجتماعی نزد پولیس یا ژاندارمری',
      hopital: 'شفاخانه‌ها',
      reseau: 'شبکه‌ها',
      epci: 'اتحادیه‌های شهرها و قریه‌ها',
      secteur: 'ساحه‌ها',
    },
    resultat: (nom, nombre) => `${nom}، تعداد شهرها و قریه‌ها: ${number(nombre)}`,
    aucun: 'برای این ساحه هیچ مرجع کمک نمی‌شناسیم: یکی از شهرها یا قریه‌های آن را جستجو کنید.',
  },
};
