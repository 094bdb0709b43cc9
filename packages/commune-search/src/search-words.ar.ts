import type { SearchWords } from './search-words.js';

/** Names are searched as they are written in France: in Latin letters. */
export const arabicSearch: SearchWords = {
  lang: 'ar',
  dir: 'rtl',
  label: 'بلديتك أو رمزك البريدي',
  indication: 'بالحروف اللاتينية. تكفي بداية الاسم أو الرمز.',
  chargement: 'جارٍ تحميل قائمة البلديات…',
  indisponible: 'قائمة البلديات غير متاحة الآن.',
  options: 'البلديات المقترحة',
  aucune: 'لم يُعثر على أي بلدية. تحققي من الكتابة بالحروف اللاتينية، أو جربي الرمز البريدي. وإلا فاتصلي بالرقم 3919.',
  nombre: (count) => (count === 1 ? 'بلدية واحدة' : `عدد البلديات: ${count}`),
  illisibles: (count) => (count === 1 ? 'تعذرت قراءة بلدية واحدة.' : `بلديات تعذرت قراءتها: ${count}.`),
  davantage: (shown) => `أول ${shown} بلديات. اكتبي تتمة الاسم للتدقيق.`,
  choisir: 'اختاري بلدية من القائمة.',
  choisie: (nom) => `البلدية المختارة: ${nom}`,
  anciennement: (ancienNom) => `مع ${ancienNom}`,
  codes: (first, last) => `من ${first} إلى ${last}`,
  deuxCodes: (first, second) => `${first} أو ${second}`,
};
