import type { ListStrings } from './strings.fr.js';

const ALWAYS = '24 ساعة في اليوم، 7 أيام في الأسبوع';

/** As `strings.en.ts`, in Arabic; a man who fears his own violence is addressed as a man. */
export const listStrings: ListStrings = {
  lang: 'ar',
  dir: 'rtl',
  tchat: 'دردشة',
  titre: 'تحتاجين إلى مساعدة الآن',
  territoireTitre: 'في منطقتكِ (département)',
  situations: {
    danger: 'في خطر الآن',
    silence: 'لا يمكنكِ الكلام',
    parler: 'التحدث إلى شخص',
    enfant: 'طفل في خطر',
    abri: 'مكان للنوم',
    numerique: 'العنف على الإنترنت',
    auteur: 'تخشى أن تكون عنيفًا',
    professionnel: 'تساعدين شخصًا، بحكم عملكِ أو لأنه قريب منكِ',
  },
  professionnels: 'هذه الخطوط تجيب المقرّبين والمهنيين أيضًا:',
  ouvert: 'مفتوح الآن',
  ferme: 'مغلق حاليًا',
  gratuit: 'مجاني',
  coutInconnu: 'تكلفة المكالمة بحاجة إلى تأكيد',
  horairesInconnus: 'أوقات العمل بحاجة إلى تأكيد',
  aVerifier: (horaires) => `${horaires} (بحاجة إلى تأكيد)`,
  langues: (langues) => `اللغات: ${langues}`,
  source: (date) => `المصدر: ${date}`,
  sansDate: 'مصدر بلا تاريخ',
  heureDeParis: 'الأوقات بتوقيت باريس.',
  relecture: 'مسودة ترجمة، لم تُراجَع بعد.',
  numeros: {
    '17': {
      nom: 'الشرطة، الدرك',
      pour: 'أنتِ أو شخص آخر في خطر الآن.',
      horaires: ALWAYS,
    },
    '112': {
      nom: 'الطوارئ، الرقم الأوروبي',
      pour: 'المساعدة نفسها، من أي هاتف وفي كل أنحاء أوروبا.',
      horaires: ALWAYS,
    },
    '114': {
      nom: 'الطوارئ برسالة SMS',
      pour: 'لا يمكنكِ الكلام، أو لا تسمعين: اكتبي رسالة SMS. هذا الرقم لا يجيب على المكالمات.',
      horaires: ALWAYS,
      langues: ['الفرنسية المكتوبة', 'لغة الإشارة الفرنسية'],
      accessibilite: 'فيديو بلغة الإشارة الفرنسية ودردشة على urgence114.fr',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'التحدث إلى شخص، ومعرفة إلى أين تتوجهين. هذا ليس رقم طوارئ.',
      horaires: ALWAYS,
      accessibilite: 'لغة الإشارة الفرنسية نهارًا في أيام العمل، وترجمة نصية، على solidaritefemmes.org',
    },
    pnav: {
      nom: 'دردشة مع الشرطة والدرك',
      pour: 'الكتابة إلى شخص مدرَّب، من دون تقديم شكوى. إن كنتِ في خطر، فاتصلي بالرقم 17 بدلًا من ذلك.',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'الإسعاف (Samu)',
      pour: 'حالة طبية طارئة: إصابة، إغماء، خنق.',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'دردشة MaSécurité، متاحة بـ 130 لغة',
      pour: 'طرح سؤال على الشرطة أو الدرك بلغتكِ. إن كنتِ في خطر، فاتصلي بالرقم 17 أو 112 بدلًا من ذلك.',
      horaires: ALWAYS,
      langues: ['130'],
    },
    '115': {
      nom: 'سكن طارئ',
      pour: 'ليس لديكِ مكان للنوم، أو أنكِ تغادرين منزلكِ.',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'طفل أو طفلة، مراهق أو مراهقة، في خطر.',
      horaires: ALWAYS,
    },
    '3018': {
      nom: 'العنف على الإنترنت',
      pour: 'مضايقات، صور منشورة، مراقبة: للشباب والشابات وأهلهم.',
      horaires: '7 أيام في الأسبوع، من الساعة 9 إلى الساعة 23',
    },
    '116006': {
      nom: 'مساعدة الضحايا',
      pour: 'كل ضحية جريمة، والمقرّبون منها، والشهود.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'الاغتصاب والاعتداء الجنسي: للضحايا والمقرّبين والمهنيين.',
      horaires: 'من الاثنين إلى الجمعة، من الساعة 10 إلى الساعة 19',
    },
    fdfa: {
      nom: 'خط استماع للنساء ذوات الإعاقة',
      pour: 'نساء ذوات إعاقة تعرّضن للعنف.',
      horaires: 'الاثنين من الساعة 10 إلى الساعة 13 ومن الساعة 14:30 إلى الساعة 17:30، والخميس من الساعة 10 إلى الساعة 13',
      accessibilite: 'بريد إلكتروني للنساء الصمّاوات: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'خط استماع لمن يمارسون العنف',
      pour: 'تخشى أن تؤذي أحدًا، أو تريد أن تتوقف.',
    },
  },
};
