/** Every word of `<reperes-referent-finder>`, in Ukrainian. One file: it comes whole, when someone reads Ukrainian. */

import { ukrainianSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.uk.js';
import { paper } from './paper.strings.uk.js';
import { professional } from './professional.strings.uk.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'uk',
  dir: 'ltr',
  langues: 'Мова',
  langueAbsente: 'Цю мову не вдалося показати. Натисніть на неї ще раз, щоб повторити запит.',
  relecture: 'Чернетка перекладу, ще не перевірена. Самі картки французькою мовою, як їх написали служби.',
  region: 'Дізнатися, до кого звернутися',
  titre: 'Хто може допомогти вам поблизу дому?',
  recherche: 'Ваша комуна (місто, село) або поштовий індекс',
  professionnel: { titre: 'Кому телефонувати в кожній комуні', recherche: 'Комуна або поштовий індекс людини' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'Пошук за комуною не працює',
    reseau: 'Список контактів не надійшов: можливо, мережа заслабка.',
    statut: 'Сайт не зміг надіслати список контактів.',
    type: 'Сайт надіслав не список контактів, а щось інше.',
    taille: 'Отриманий список контактів завеликий, це не той список.',
    forme: 'Отриманий список контактів неможливо прочитати.',
    'hors-ligne': 'Ваш пристрій не підключено до інтернету.',
    adresse: 'На цій сторінці не вказано, де знайти список контактів.',
    issue: 'Номери вище не залежать від цієї сторінки: ви можете зателефонувати за ними зараз.',
    reessayer: 'Спробувати ще раз',
  },
  prudence:
    'Ця сторінка залишається в історії браузера, а шпигунська програма може бачити все, що показано на екрані. Якщо ви боїтеся, що за вами стежать, скористайтеся безпечним пристроєм.',
  champ: ukrainianSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
