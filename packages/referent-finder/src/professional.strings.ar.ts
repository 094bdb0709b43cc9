/** The words of the view for professionals, in Arabic: addressed to nobody in particular. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.ar.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('ar-u-nu-latn');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `بمن يُتصل لسكان ${nom}`,
  sansReferent: 'لا نعرف شخصًا مكلفًا بهذه المساعدة في هذه البلدية: المستوى التالي في الأسفل.',
  colonnes: { situation: 'الحالة', nature: 'النوع', qui: 'الجهة', joindre: 'الاتصال', maintenant: 'المواعيد', hors: 'خارج المواعيد' },
  situations: {
    danger: 'خطر فوري',
    abri: 'الوصول إلى مكان آمن',
    plainte: 'شكوى، تبليغ',
    social: 'خدمة اجتماعية لدى الشرطة أو الدرك',
    soins: 'علاج، معاينة طبية',
    ecoute: 'إصغاء، مرافقة',
    droits: 'حقوق، مساعدة الضحايا',
    enfants: 'أطفال، شباب',
    quotidien: 'سكن، دخل، إجراءات',
    coordination: 'إحالة وتنسيق',
  },
  raisons: {
    ...answer.raisons,
    commune: 'لسكان البلدية',
    unite: 'في الوحدة المسؤولة عن البلدية',
    passage: 'تتوقف في البلدية',
    secteur: 'لسكان المنطقة',
    groupe: (nom, type) => `${type === 'epci' ? 'لسكان تجمع البلديات' : 'لسكان المنطقة'}: ${nom}`,
  },
  sansHoraires: 'غير محددة',
  sansRelais: '–',
  unites: {
    titre: 'من وحدة أو شبكة إلى بلدياتها',
    champ: 'وحدة أو مستشفى أو شبكة أو منطقة',
    choisir: 'اختيار',
    groupes: {
      unite: 'الشرطة والدرك',
      iscg: 'الخدمة الاجتماعية لدى الشرطة أو الدرك',
      hopital: 'المستشفيات',
      reseau: 'الشبكات',
      epci: 'تجمعات البلديات',
      secteur: 'المناطق',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: 'بلدية واحدة', two: 'بلديتان', few: '# بلديات', other: '# بلدية' })}`,
    aucun: 'لا نعرف جهة اتصال لهذه المنطقة: يمكن البحث عن إحدى بلدياتها.',
  },
};
