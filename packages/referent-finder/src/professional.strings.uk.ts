/** The words of the view for professionals, in Ukrainian. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.uk.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('uk-UA');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `Кому телефонувати: ${nom}`,
  sansReferent: 'Ми не знаємо, хто саме відповідає за таку допомогу в цій комуні: наступний рівень указано нижче.',
  colonnes: { situation: 'Ситуація', nature: 'Вид', qui: 'Хто', joindre: 'Зв’язатися', maintenant: 'Години роботи', hors: 'В інший час' },
  situations: {
    danger: 'Безпосередня небезпека',
    abri: 'Безпечне місце',
    plainte: 'Заява, повідомлення поліції',
    social: 'Соціальна допомога в поліції чи жандармерії',
    soins: 'Лікування, медична фіксація травм',
    ecoute: 'Підтримка, супровід',
    droits: 'Права, допомога потерпілим',
    enfants: 'Діти, молодь',
    quotidien: 'Житло, доходи, документи',
    coordination: 'Перенаправлення та координація',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Для мешканців комуни',
    unite: 'У підрозділі, який відповідає за комуну',
    passage: 'Зупиняється в комуні',
    secteur: 'Для мешканців району',
    groupe: (nom, type) => `Для мешканців ${type === 'epci' ? 'об’єднання комун' : 'району'}: ${nom}`,
  },
  sansHoraires: 'Не вказано',
  sansRelais: '–',
  unites: {
    titre: 'Від підрозділу чи мережі до їхніх комун',
    champ: 'Підрозділ, лікарня, мережа або район',
    choisir: 'Вибрати',
    groupes: {
      unite: 'Поліція та жандармерія',
      iscg: 'Соціальна допомога в поліції чи жандармерії',
      hopital: 'Лікарні',
      reseau: 'Мережі',
      epci: 'Об’єднання комун',
      secteur: 'Райони',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# комуна', few: '# комуни', many: '# комун', other: '# комуни' })}`,
    aucun: 'Для цього району контактів не відомо: пошукайте одну з його комун.',
  },
};
