/** Every word of `<reperes-referent-finder>`, in Arabic. One file: it comes whole, when someone reads Arabic. */

import { arabicSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.ar.js';
import { paper } from './paper.strings.ar.js';
import { professional } from './professional.strings.ar.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'ar',
  dir: 'rtl',
  langues: 'اللغة',
  langueAbsente: 'لم يمكن عرض هذه اللغة. المسيها من جديد لطلبها مرة أخرى.',
  relecture: 'ترجمة أولية لم تُراجَع بعد. البطاقات نفسها بالفرنسية، كما كتبتها الخدمات.',
  region: 'معرفة بمن يمكن الاتصال',
  titre: 'من يمكنه مساعدتك بالقرب من مسكنك؟',
  recherche: 'بلديتك أو رمزك البريدي',
  professionnel: { titre: 'بمن يُتصل في كل بلدية', recherche: 'بلدية الشخص أو رمزه البريدي' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'البحث حسب البلدية لا يعمل الآن',
    reseau: 'لم تصل قائمة جهات الاتصال: ربما كانت الشبكة ضعيفة.',
    statut: 'لم يتمكن الموقع من إرسال قائمة جهات الاتصال.',
    type: 'أرسل الموقع شيئًا غير قائمة جهات الاتصال.',
    taille: 'القائمة الواردة أكبر من أن تكون الصحيحة.',
    forme: 'لا يمكن قراءة القائمة الواردة.',
    'hors-ligne': 'جهازك غير متصل بالإنترنت.',
    adresse: 'لا تذكر هذه الصفحة أين توجد قائمة جهات الاتصال.',
    issue: 'الأرقام أعلاه لا تتوقف على هذه الصفحة: يمكنك الاتصال بها الآن.',
    reessayer: 'المحاولة من جديد',
  },
  prudence:
    'تبقى هذه الصفحة في سجل المتصفح، ويمكن لبرنامج تجسس أن يرى كل ما يظهر. إذا كنت تخشين أن يراقبك أحد، فاستعملي جهازًا آمنًا.',
  champ: arabicSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
