import type { SearchWords } from './search-words.js';

/** The examples stay as they are written in France: so are the names that are searched. */
export const arabicSearch: SearchWords = {
  lang: 'ar',
  dir: 'rtl',
  label: 'بلديتك أو رمزك البريدي',
  indication: 'بالحروف اللاتينية، مثلًا: Saint-Denis أو 93200',
  chargement: 'جارٍ تحميل قائمة البلديات…',
  indisponible: 'قائمة البلديات غير متاحة الآن.',
  options: 'البلديات المقترحة',
  aucune: 'لم يُعثر على أي بلدية. تحققي من الكتابة بالحروف اللاتينية، أو جربي الرمز البريدي.',
  nombre: (count) => (count === 1 ? 'بلدية واحدة' : `عدد البلديات: ${count}`),
  davantage: (shown) => `أول ${shown} بلديات. اكتبي تتمة الاسم للتدقيق.`,
  choisir: 'اختاري بلدية من القائمة.',
  choisie: (nom) => `البلدية المختارة: ${nom}`,
  anciennement: (ancienNom) => `مع ${ancienNom}`,
  codes: (first, last) => `من ${first} إلى ${last}`,
  deuxCodes: (first, second) => `${first} أو ${second}`,
};
