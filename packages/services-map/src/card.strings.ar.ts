/** Every word of a service's card, in Arabic. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

/** With the digits of French signs, which are those of the numbers to call. */
const { list, plural } = wordsOfLanguage('ar-u-nu-latn');

const places = (count: number) => plural(count, { one: 'مكان واحد', two: 'مكانان', few: '# أماكن', other: '# مكانًا' });
const months = (count: number) => plural(count, { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', other: '# شهرًا' });
const years = (count: number) => plural(count, { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' });
const communes = (count: number) => plural(count, { one: 'بلدية واحدة', two: 'بلديتان', few: '# بلديات', other: '# بلدية' });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'الألبانية', allemand: 'الألمانية', anglais: 'الإنجليزية', arabe: 'العربية', arménien: 'الأرمنية', bengali: 'البنغالية', berbère: 'الأمازيغية',
  bulgare: 'البلغارية', chinois: 'الصينية', comorien: 'القمرية', créole: 'الكريولية', dari: 'الدرية', espagnol: 'الإسبانية', farsi: 'الفارسية',
  français: 'الفرنسية', géorgien: 'الجورجية', hindi: 'الهندية', italien: 'الإيطالية', kabyle: 'القبائلية', kurde: 'الكردية', lingala: 'اللينغالا',
  'langue des signes': 'لغة الإشارة', 'langue des signes française': 'لغة الإشارة الفرنسية (LSF)', lsf: 'لغة الإشارة الفرنسية (LSF)', mandarin: 'الصينية (ماندرين)', néerlandais: 'الهولندية', ourdou: 'الأردية', pachto: 'البشتو', persan: 'الفارسية',
  polonais: 'البولندية', portugais: 'البرتغالية', roumain: 'الرومانية', russe: 'الروسية', serbe: 'الصربية', somali: 'الصومالية', soninké: 'السوننكية',
  swahili: 'السواحيلية', tamoul: 'التاميلية', tchétchène: 'الشيشانية', tigrigna: 'التغرينية', turc: 'التركية', ukrainien: 'الأوكرانية',
  vietnamien: 'الفيتنامية', wolof: 'الولوفية',
};

export const fiche: Strings['fiche'] = {
  exemple: 'مثال غير حقيقي',
  appeler: 'اتصال',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'البريد الإلكتروني',
  courrielTrace: 'الرسالة المرسلة تبقى في بريدك',
  site: 'الموقع',
  horaires: 'المواعيد',
  adresse: 'العنوان',
  adresseInconnue: 'العنوان غير مذكور',
  adresseSurDemande: 'عند الطلب، بالهاتف',
  adresseSurContact: 'عند الطلب',
  zone: 'لمن يسكن في',
  liste: list,
  departement: (nom) => `كل المقاطعة (${nom})`,
  communes,
  publics: 'لمن',
  langues: (langues) => `${langues.length > 1 ? 'اللغات' : 'اللغة'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `الاستقبال ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'في المكان', 'a-distance': 'عن بعد' },
  fauteuil: 'يمكن الدخول بالكرسي المتحرك',
  sansFauteuil: 'لا يمكن الدخول بالكرسي المتحرك',
  frais: { gratuit: 'مجاني', payant: 'بمقابل' },
  places: 'الأماكن',
  acces: 'الدخول',
  accesLien: 'سهولة الدخول إلى المكان',
  venir: 'الوصول',
  itineraire: (site) => (site ? `الطريق على ${site}` : 'فتح في تطبيق الخرائط'),
  itineraireSite: 'سيرى هذا الموقع العنوان المطلوب',
  itineraireAppareil: 'قد يحتفظ هذا التطبيق بالعنوان',
  plus: (horaires) => (horaires ? 'المواعيد ومعلومات أخرى' : 'معلومات أخرى'),
  imprimer: 'طباعة هذه البطاقة',
  signaler: 'الإبلاغ عن خطأ',
  precision: {
    adresse: '',
    voie: 'تُظهر الخريطة الشارع، لا الرقم.',
    commune: 'تُظهر الخريطة البلدية، لا العنوان.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes ? plural(count, { one: 'منصب واحد', two: 'منصبان', few: '# مناصب', other: '# منصبًا' }) : places(count);
    return `${what} ${commune ? `في ${commune}` : 'في المقاطعة'}، العناوين غير مذكورة.`;
  },
  voirCarte: 'رؤية على الخريطة',
  voirCarteNom: (nom) => `رؤية على الخريطة: ${nom}`,
  retourCarte: 'العودة إلى الخريطة',
  source: (publisher, reference, written, licence) => `المصدر: ${[publisher, reference, written, licence].filter(Boolean).join('، ')}`,
  fraicheur: {
    verifieLe: (written) => `تم التحقق في ${written}`,
    verifieEn: (written) => `تم التحقق في ${written}`,
    verifieIlYa: (age) => `تم التحقق قبل ${age < 24 ? months(age) : years(Math.floor(age / 12))}`,
    informationDu: (written) => `معلومة بتاريخ ${written}`,
    informationDe: (written) => `معلومة بتاريخ ${written}`,
    appelez: ': اتصلي قبل أن تذهبي',
    verifiez: ': تحققي قبل أن تذهبي',
  },
};
