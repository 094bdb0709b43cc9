/** The words on paper, in Arabic. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('ar-u-nu-latn');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'الشرطة، الدرك. أنت أو شخص آخر في خطر الآن.',
  '112': 'الطوارئ، الرقم الأوروبي. المساعدة نفسها، من أي هاتف وفي كل أنحاء أوروبا.',
  '114': 'الطوارئ برسالة قصيرة (SMS). لا يمكنك الكلام، أو لا تسمعين: اكتبي رسالة قصيرة. هذا الرقم لا يجيب على المكالمات.',
  '3919': 'Violences Femmes Info. التحدث إلى شخص، ومعرفة إلى أين تتوجهين. هذا ليس رقم طوارئ.',
};

export const paper: PaperStrings = {
  lang: 'ar',
  dir: 'rtl',
  relecture: 'ترجمة أولية لم تُراجَع بعد.',
  document: 'جهات اتصال',
  fiche: {
    titre: 'جهات اتصال مفيدة',
    numeros: 'في أي وقت',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'بالقرب من مسكنك',
    autres: 'خدمات أخرى',
    date: (day) => `تاريخ المعلومة: ${date(day)}`,
    prudence: 'قد يجد أحد هذه الورقة. إذا كان في ذلك خطر، فاتركيها عند شخص تثقين به، أو احفظي رقمًا عن ظهر قلب.',
  },
  carte: {
    etapes: ['قصي على الخط المتصل.', 'اطوي إلى الخلف على الخط الأفقي.', 'أغلقيها مثل كتاب، والأرقام في الداخل.'],
    dehors: 'مشتريات',
    aToute: 'في أي وقت',
    ici: 'بالقرب من هنا',
    numeros: {
      '17': 'الشرطة',
      '112': 'الطوارئ',
      '114': 'برسالة SMS، من دون كلام',
      '3919': 'حديث وتوجيه',
      '115': 'مكان للنوم هذه الليلة',
    },
    rangs: {
      commune: 'دار البلدية',
      unite: 'الشرطة، الدرك',
      iscg: 'خدمة اجتماعية',
      hopital: 'مستشفى',
      reseau: 'شبكة محلية',
      epci: 'تجمع البلديات',
      accueil: 'استقبال',
      passage: 'حافلة، بالقرب من هنا',
      departement: 'المقاطعة',
      service: 'خدمة',
      national: 'خط هاتفي',
    },
  },
};
