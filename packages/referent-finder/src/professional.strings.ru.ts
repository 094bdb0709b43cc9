/** The words of the view for professionals, in Russian. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.ru.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('ru-RU');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `Кому звонить: ${nom}`,
  sansReferent: 'Мы не знаем, кто именно отвечает за такую помощь в этой коммуне: следующий уровень указан ниже.',
  colonnes: { situation: 'Ситуация', nature: 'Вид', qui: 'Кто', joindre: 'Связаться', maintenant: 'Часы работы', hors: 'В другое время' },
  situations: {
    danger: 'Непосредственная опасность',
    abri: 'Безопасное место',
    plainte: 'Заявление, сообщение в полицию',
    social: 'Социальная помощь в полиции или жандармерии',
    soins: 'Лечение, медицинское освидетельствование',
    ecoute: 'Поддержка, сопровождение',
    droits: 'Права, помощь потерпевшим',
    enfants: 'Дети, молодые люди',
    quotidien: 'Жильё, доходы, документы',
    coordination: 'Перенаправление и координация',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Для жителей коммуны',
    unite: 'В подразделении, которое отвечает за коммуну',
    passage: 'Останавливается в коммуне',
    secteur: 'Для жителей района',
    groupe: (nom, type) => `Для жителей ${type === 'epci' ? 'объединения коммун' : 'района'}: ${nom}`,
  },
  sansHoraires: 'Не указаны',
  sansRelais: '–',
  unites: {
    titre: 'От подразделения или сети к их коммунам',
    champ: 'Подразделение, больница, сеть или район',
    choisir: 'Выбрать',
    groupes: {
      unite: 'Полиция и жандармерия',
      iscg: 'Социальная помощь в полиции или жандармерии',
      hopital: 'Больницы',
      reseau: 'Сети',
      epci: 'Объединения коммун',
      secteur: 'Районы',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# коммуна', few: '# коммуны', many: '# коммун', other: '# коммуны' })}`,
    aucun: 'Для этого района контактов не известно: поищите одну из его коммун.',
  },
};
