/** Every word of the services map and of the ensemble, in Arabic. One file: it comes whole, when someone reads Arabic. */

import { arabicSearch } from '@reperes/commune-search';
import { arabicHours, arabicLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.ar.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

/** With the digits of French signs, which are those of the numbers to call. */
const { date, list, number, plural } = wordsOfLanguage('ar-u-nu-latn');
const { categories, besoins } = arabicLabels;

const services = (count: number) => plural(count, { one: 'خدمة واحدة', two: 'خدمتان', few: '# خدمات', other: '# خدمة' });

export const strings: Strings = {
  lang: 'ar',
  dir: 'rtl',
  langues: 'اللغة',
  langueAbsente: 'لم يمكن عرض هذه اللغة. المسيها من جديد لطلبها مرة أخرى.',
  relecture: 'ترجمة أولية لم تُراجَع بعد. البطاقات نفسها بالفرنسية، كما كتبتها الخدمات.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: arabicHours(),
  titre: (nom) => (nom ? `أين أجد المساعدة: ${nom}` : 'أين أجد المساعدة'),
  region: (nom) => (nom ? `أماكن وخدمات للمساعدة، ${nom}` : 'أماكن وخدمات للمساعدة'),
  numerosTerritoire: 'في منطقتك (département)',
  chargement: 'جارٍ تحميل القائمة…',
  erreur: {
    titre: 'القائمة لا تظهر',
    reseau: 'لم يجب الخادم.',
    statut: 'لم يجد الخادم القائمة.',
    type: 'أرسل الخادم شيئًا غير القائمة المنتظرة.',
    taille: 'القائمة الواردة أكبر من أن تكون الصحيحة.',
    forme: 'القائمة الواردة ليست بالشكل المنتظر.',
    issue: 'الأرقام أعلاه تجيب. يمكنك المحاولة من جديد، أو طلب العناوين من 3919.',
    page: 'الأرقام أعلاه تجيب. يمكنك طلب العناوين من 3919.',
    reessayer: 'المحاولة من جديد',
    horsLigneTitre: 'لا اتصال بالإنترنت',
    horsLigne: 'المكالمات والرسالة القصيرة إلى 114 لا تحتاج إلى الإنترنت. ستأتي القائمة عند عودة الاتصال.',
  },
  carteAbsente: 'الخريطة لا تظهر الآن. كل الخدمات في القائمة.',
  filtres: {
    titre: 'ما الذي تحتاجين إليه؟',
    preciser: 'اختيار أنواع الخدمات',
    tout: 'عرض الكل',
    surAppel: 'بالهاتف',
    unite: (count) => plural(count, { two: 'خدمتان', few: 'خدمات', other: 'خدمة' }),
    territoire: (nom) => `الخدمات في: ${nom}`,
    affiner: 'تدقيق القائمة',
    plus: (titres, choisis) =>
      `تدقيق: ${titres.join('، ')}${choisis > 0 ? ` (${plural(choisis, { one: 'اختيار واحد', two: 'اختياران', few: '# اختيارات', other: '# اختيارًا' })})` : ''}`,
    horairesSurs: 'تظهر فقط الأماكن التي مواعيدها مؤكدة. قد تكون أماكن أخرى مفتوحة: اتصلي بها.',
    groupes: { publics: 'لمن', acces: 'الدخول', langues: 'اللغات' },
    drapeaux: { ouvert: 'مفتوح الآن', gratuit: 'مجاني', fauteuil: 'الدخول بالكرسي المتحرك', lsf: 'لغة الإشارة الفرنسية (LSF)' },
    publics: { victimes: 'الضحايا', enfants: 'الأطفال والشباب', auteurs: 'مرتكبو العنف', professionnels: 'المهنيات والمهنيون' },
    accueil: { 'en-presentiel': 'في المكان', 'a-distance': 'عن بعد أو بالهاتف' },
    types: 'أنواع الخدمات',
    retirer: (choix, count) => `إلغاء ${list(choix.map((nom) => `«${nom}»`))} (${services(count)})`,
  },
  recherche: arabicSearch,
  pres: {
    champ: 'بالقرب منك: البلدية أو الرمز البريدي',
    effacer: (nom) => `إيقاف البحث حول ${nom}`,
    couvre: (nom) => `لسكان ${nom}`,
    autres: 'في أماكن أخرى',
    autresMesures: 'في أماكن أخرى، من الأقرب إلى الأبعد',
    aucun: (nom) => `لا توجد خدمة مذكورة لسكان ${nom}.`,
    aucunProche: 'الأقرب في الأسفل: اتصلي قبل أن تذهبي.',
    aucunAppel: 'اتصلي بالرقم',
    volOiseau: 'المسافات بخط مستقيم: الطريق أطول.',
    distance: (km) => `حوالي ${number(Math.round(km))}\u00a0كم بخط مستقيم`,
    moinsDUn: 'أقل من 1\u00a0كم بخط مستقيم',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'لا توجد خدمة' : services(count)),
    illisibles: (count) => plural(count, { one: 'تعذرت قراءة مكان واحد.', two: 'تعذرت قراءة مكانين.', few: 'تعذرت قراءة # أماكن.', many: 'تعذرت قراءة # مكانًا.', other: 'تعذرت قراءة # مكان.' }),
    dont: (count, nom) => `، منها ${number(count)} لسكان ${nom}`,
    affiches: (shown) => `، معروض منها ${number(shown)}`,
    davantage: (more, shown, count) => `عرض المزيد: ${services(more)} (معروض ${number(shown)} من ${number(count)})`,
    imprimes: (count) => `تُطبع فقط أول ${number(count)}. لقائمة أقصر، اختاري حاجة قبل الطباعة.`,
    choisis: 'المختار على الخريطة',
    allerCarte: 'الذهاب إلى الخريطة',
    videTitre: 'لا توجد خدمة تناسب اختيارك',
    videSansChoix: 'لا توجد خدمة في هذه القائمة',
    surAppel: (numeros) => `الجواب بالهاتف: ${numeros}. العناوين غير معروضة.`,
    videIssue: 'ألغي اختيارًا، أو اتصلي بالرقم',
    videTerritoire: 'لا توجد خدمة معروفة في هذه المنطقة. اتصلي بالرقم',
    videSuite: ': سيقولون لك إلى أين تذهبين.',
  },
  secret: {
    demande: 'مكان آمن يُطلب بالهاتف.',
    victimes: (count) =>
      count === undefined
        ? 'توجد أماكن إيواء في المقاطعة. لا تُعرض عناوينها، حفاظًا على السلامة.'
        : `أماكن الإيواء في المقاطعة: ${number(count)}. لا تُعرض عناوينها، حفاظًا على السلامة.`,
    auteurs: (count) =>
      count === undefined
        ? 'توجد أماكن إيواء لمرتكبي العنف. لا تُعرض عناوينها.'
        : `أماكن إيواء مرتكبي العنف: ${number(count)}. لا تُعرض عناوينها.`,
  },
  pied: {
    sources: 'المصادر',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'تبقى هذه الصفحة في سجل الجهاز. إذا كان أحد يراقب هاتفك، فاستعملي هاتف شخص تثقين به.',
  },
};

export const carte: MapStrings = {
  lang: 'ar',
  dir: 'rtl',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `خريطة الخدمات، ${nom}`,
  lieux: 'أماكن على الخريطة',
  legende: 'رقم على الخريطة: عدة خدمات. اختاريه لرؤيتها.',
  aide: 'مفاتيح الأسهم: من مكان إلى آخر. مفتاح الإدخال (Enter): قراءة البطاقة.',
  passer: 'تجاوز الخريطة',
  fin: 'نهاية الخريطة',
  zoomPlus: 'تكبير',
  zoomMoins: 'تصغير',
  recadrer: 'رؤية الكل',
  nord: 'الذهاب شمالًا',
  sud: 'الذهاب جنوبًا',
  ouest: 'الذهاب غربًا',
  est: 'الذهاب شرقًا',
  commandes: 'تحريك الخريطة وتكبيرها',
  vide: 'لا يوجد مكان لعرضه هنا.',
  videListe: 'لا يوجد مكان لعرضه هنا: اقرئي القائمة.',
  interactif: 'عرض الخريطة التفاعلية',
  simple: 'الخريطة التفاعلية لا تظهر على هذا الجهاز. تُظهر هذه الخريطة البسيطة الأماكن نفسها.',
  mention: 'خريطة مرسومة في هذه الصفحة، دون أي خدمة خارجية.',
  centre: (nom) => `وسط ${nom}`,
  fond: {
    source: (credit) => `الخريطة الخلفية: ${credit}.`,
    serveur: (hote) => `تأتي صورها من خادم آخر، ${hote}، يرى أي جزء من الخريطة يُنظر إليه.`,
    echec: 'الخريطة الخلفية غير متاحة الآن. تُظهر الخريطة البسيطة الأماكن نفسها.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join('، '),
  // With the digits that the marker shows: its name holds what is seen on it.
  plusieurs: (count, noms, commune) => `عدد الخدمات ${number(count)} في المكان نفسه${commune ? `، ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `عدد الخدمات ${number(count)} في ${plural(where, { one: 'مكان واحد', two: 'مكانين قريبين', few: '# أماكن قريبة', other: '# مكانًا قريبًا' })}${commune ? `، حول ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: تكبير`,
  ici: {
    titre: (count, commune) => `${services(count)} هنا${commune ? `، ${commune}` : ''}`,
    toutes: (count) => `قراءة البطاقات (${number(count)})`,
    fermer: 'إغلاق',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'إظهار المصادر أو إخفاؤها',
  'AttributionControl.MapFeedback': 'الإبلاغ عن خطأ في الخريطة الخلفية',
  'FullscreenControl.Enter': 'ملء الشاشة',
  'FullscreenControl.Exit': 'الخروج من ملء الشاشة',
  'GeolocateControl.FindMyLocation': 'تحديد مكاني على الخريطة',
  'GeolocateControl.LocationNotAvailable': 'الموقع غير متاح',
  'LogoControl.Title': 'شعار MapLibre',
  'Map.Title': title,
  'Marker.Title': 'مكان على الخريطة',
  'NavigationControl.ResetBearing': 'إعادة الشمال إلى الأعلى',
  'NavigationControl.ZoomIn': 'تكبير',
  'NavigationControl.ZoomOut': 'تصغير',
  'Popup.Close': 'إغلاق',
  'ScaleControl.Feet': 'قدم',
  'ScaleControl.Meters': 'م',
  'ScaleControl.Kilometers': 'كم',
  'ScaleControl.Miles': 'ميل',
  'ScaleControl.NauticalMiles': 'ميل بحري',
  'GlobeControl.Enable': 'إظهار الكرة الأرضية',
  'GlobeControl.Disable': 'الخروج من الكرة الأرضية',
  'TerrainControl.Enable': 'إظهار التضاريس',
  'TerrainControl.Disable': 'الخروج من التضاريس',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl مع عجلة الفأرة لتكبير الخريطة',
  'CooperativeGesturesHandler.MacHelpText': '⌘ مع عجلة الفأرة لتكبير الخريطة',
  'CooperativeGesturesHandler.MobileHelpText': 'إصبعان لتحريك الخريطة',
});

export const positionStrings: PositionStrings = {
  lang: 'ar',
  dir: 'rtl',
  position: 'استعمال موقعي',
  cherche: 'جارٍ البحث عن موقعك…',
  trouve: (nom) => `أنت بالقرب من ${nom}. موقعك لا يخرج من هذه الصفحة.`,
  echec: {
    refus: 'جهازك لا يعطي الموقع. اكتبي اسم بلديتك أو رمزها البريدي.',
    indisponible: 'لم يُعثر على موقعك. اكتبي اسم بلديتك أو رمزها البريدي.',
    delai: 'يتأخر وصول موقعك. اكتبي اسم بلديتك أو رمزها البريدي.',
    ailleurs: 'أنت خارج المنطقة التي تغطيها هذه القائمة. لمنطقتك، اتصلي بالرقم 3919.',
    communes: 'قائمة البلديات غير متاحة الآن. كل الخدمات ما زالت معروضة.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'ar',
  dir: 'rtl',
  langues: strings.langues,
  langueAbsente: strings.langueAbsente,
  chargement: strings.chargement,
  erreur: strings.erreur,
  prudence: strings.pied.prudence,
  relecture: strings.relecture,
  secret: strings.secret,
  fiche,
  carte,
  titre: strings.titre,
  region: 'اختيار منطقة',
  question: 'أين تسكنين؟',
  filtre: 'المقاطعة (département)، بالاسم أو الرقم',
  territoires: (count) =>
    count === 0 ? 'لا توجد منطقة بهذا الاسم.' : plural(count, { one: 'منطقة واحدة', two: 'منطقتان', few: '# مناطق', other: '# منطقة' }),
  illisibles: (count) => plural(count, { one: 'تعذرت قراءة منطقة واحدة.', two: 'تعذرت قراءة منطقتين.', few: 'تعذرت قراءة # مناطق.', other: 'تعذرت قراءة # منطقة.' }),
  aucun: 'مقاطعتك ليست في هذه القائمة؟ اتصلي بالرقم',
  aucunSuite: ': سيقولون لك إلى أين تذهبين، في كل فرنسا.',
  services,
  changer: 'اختيار منطقة أخرى',
  simple: (nom) => `فتح القائمة البسيطة: ${nom}`,
  groupe: (count) => `${services(count)}: تكبير`,
  ouvrir: (service, territoire) => `${service}: فتح القائمة، ${territoire}`,
  carteAbsente: 'الخريطة لا تُحمَّل الآن. قائمة المناطق تكفي للعثور على الخدمات.',
  enVue: (count) => (count === 0 ? 'لا توجد خدمة في هذا الجزء من الخريطة.' : `في هذا الجزء: ${services(count)}.`),
  horsCarte: (noms) => `خارج هذه الخريطة، في قائمة المناطق: ${list(noms)}.`,
  carteAttente: 'جارٍ تحميل الخريطة…',
};
