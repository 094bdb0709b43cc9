import { plural } from './plural.js';
import type { Strings } from './strings.fr.js';

/**
 * As `strings.en.ts`, in Arabic. A number never follows Latin letters: the two
 * would stand together, left to right, and the sentence would be out of order.
 */
export const strings: Strings = {
  lang: 'ar',
  dir: 'rtl',
  essentielTitre: 'أرقام المساعدة',
  essentiel: {
    '17': 'في خطر',
    '112': 'في خطر، في أوروبا',
    '114': 'من دون كلام، برسالة SMS',
    '3919': 'شخص يصغي إليكِ',
    pnav: 'الكتابة إلى الشرطة',
    '15': 'حالة طبية طارئة',
    '115': 'مكان للنوم هذه الليلة',
    '116006': 'مساعدة الضحايا',
    '119': 'طفل أو مراهق في خطر',
    '3018': 'العنف على الإنترنت',
    cfcv: 'الاغتصاب والاعتداء الجنسي',
    fdfa: 'نساء ذوات إعاقة',
    fnacav: 'الخوف من ارتكاب العنف',
    masecurite: 'دردشة مع الشرطة، 130 لغة',
  },
  tchat: 'دردشة',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'من دون كلام' },
  signes: (numero) => `${numero} بلغة الإشارة الفرنسية`,
  trace: 'المكالمة تبقى في سجل المكالمات، ورسالة SMS تبقى في الرسائل: احذفيهما بعد ذلك، إن كان ذلك آمنًا لكِ.',
  facture: (numeros) => `لا تظهر في فاتورة الهاتف: ${numeros}.`,
  exit: {
    quitter: 'مغادرة هذا الموقع',
    clavier: 'أو 3 مرات على Shift',
    suite: 'جارٍ تحميل الصفحة التالية.',
    echec: 'تعذّر إغلاق هذه الصفحة من هنا. أغلقي علامة التبويب.',
    cadre:
      'هذا الجزء داخل إطار لا يمكن مغادرته من هنا: للمغادرة بسرعة، أغلقي علامة التبويب. إلى مسؤول الموقع: أضف «reperes-cadre.js» إلى الصفحة.',
    prudence: 'المغادرة لا تمحو سجل التصفح، وقد يرى برنامج تجسس كل شيء. إن أمكنكِ، استخدمي جهازًا آمنًا.',
    encore: (left) => {
      if (!left) return left === null ? 'فات الوقت: للمغادرة، اضغطي 3 مرات على Shift' : '';
      const times = plural('ar', left, { one: 'مرة أخرى', two: 'مرتين أخريين', few: `${left} مرات أخرى`, other: `${left} مرة أخرى` });
      return `للمغادرة، اضغطي ${times} على Shift`;
    },
  },
};
