/** The words of an answer, in Arabic. */

import { arabicHours, arabicLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

/** With the digits of French signs, which are those of the numbers to call. */
const { date, plural } = wordsOfLanguage('ar-u-nu-latn');
const { categories } = arabicLabels;

export const answer: AnswerStrings = {
  lang: 'ar',
  virgule: '، ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: arabicHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'الشرطة، الدرك: أنت أو شخص آخر في خطر الآن.',
    '112': 'الطوارئ: المساعدة نفسها، من أي هاتف وفي كل أنحاء أوروبا.',
    '15': 'حالة طبية طارئة: إصابة، إغماء، خنق.',
    '115': 'إيواء طارئ: لا مكان للنوم، أو مغادرة المنزل.',
    '3919': 'التحدث إلى شخص، ومعرفة إلى أين تتوجهين. هذا ليس رقم طوارئ.',
    '119': 'طفل أو طفلة، مراهق أو مراهقة، في خطر.',
  },
  resultat: (nom) => `جهات الاتصال لسكان ${nom}`,
  contacts: (nombre) =>
    `${plural(nombre, { one: 'جهة اتصال واحدة', two: 'جهتا اتصال', few: '# جهات اتصال', other: '# جهة اتصال' })}${nombre > 1 ? '، من الأقرب إلى الأوسع' : ''}`,
  papier: {
    fiche: 'طباعة الورقة',
    carte: 'طباعة بطاقة للجيب',
    conseil:
      'تُطوى البطاقة إلى حجم بطاقة مصرفية: من الخارج قائمة مشتريات، ومن الداخل الأرقام. إذا كان أحد يفتش أغراضك، فالأفضل تركها عند شخص تثقين به.',
    echec: 'الطباعة غير جاهزة: ربما كانت الشبكة ضعيفة. تبقى الأرقام معروضة هنا.',
  },
  effacer: 'إزالة هذه النتيجة والبحث عن بلدية أخرى',
  suite: (nombre) => `خدمات أخرى لسكان بلديتك (${nombre})`,
  sansReferent: 'لا نعرف في بلديتك شخصًا مكلفًا بهذه المساعدة.',
  niveauSuivant: (titre) => `ابدئي من هنا: ${titre}.`,
  aucun: 'لا نعرف جهة اتصال محلية لهذه البلدية. الرقم 3919 يصغي ويوجّه، في كل فرنسا.',
  partiel: 'تعذر تحميل بعض جهات الاتصال: هذه القائمة غير كاملة.',
  illisibles: (nombre) => plural(nombre, { one: 'تعذرت قراءة جهة اتصال واحدة.', two: 'تعذرت قراءة جهتي اتصال.', few: 'تعذرت قراءة # جهات اتصال.', other: 'تعذرت قراءة # جهة اتصال.' }),
  rangs: {
    commune: 'بلديتك',
    unite: 'الشرطة، الدرك',
    iscg: 'خدمة اجتماعية لدى الشرطة أو الدرك',
    hopital: 'مستشفى، علاج',
    reseau: 'شبكة محلية',
    epci: 'تجمع البلديات الذي تسكنين فيه',
    accueil: 'استقبال وإصغاء',
    passage: 'خدمة تمر ببلديتك',
    departement: 'المقاطعة',
    service: 'خدمة',
    national: 'في كل فرنسا',
  },
  raisons: {
    commune: 'لسكان بلديتك',
    unite: 'في الوحدة المسؤولة عن بلديتك',
    passage: 'تتوقف في بلديتك',
    secteur: 'لسكان منطقتك',
    groupe: (nom, type) => `${type === 'epci' ? 'لسكان تجمع بلدياتك' : 'لسكان منطقتك'}: ${nom}`,
    departement: 'لسكان كل المقاطعة',
    proche: (distance) => `الأقرب، ${distance}`,
    kilometres: (km) => `على بعد ${km}\u00a0كم بخط مستقيم`,
    moinsDUn: 'على بعد أقل من كيلومتر واحد بخط مستقيم',
    national: 'يجيب في كل فرنسا',
  },
  exemple: 'مثال غير حقيقي',
  aConfirmer: 'بحاجة إلى تأكيد: هذه المعلومة قديمة.',
  sinon: (titre) => `إن لم يجب أحد: ${titre}،`,
  maintenant: 'في هذا الوقت:',
  plusieurs: (nombre) => `عدد الأماكن أو المناصب: ${nombre}. لا يذكر المصدر عناوينها.`,
  appeler: 'اتصال بالرقم',
  horaires: 'المواعيد:',
  horsHoraires: 'خارج هذه المواعيد:',
  adresse: 'العنوان:',
  ecrire: 'الكتابة إلى:',
  courrielTrace: 'تبقى الرسالة بين رسائلك المرسلة.',
  sansCoordonnees: 'لا نعرف رقمًا هنا: اسألي الرقم',
  site: 'الموقع:',
  date: (day) => `تاريخ المعلومة: ${date(day)}`,
};
