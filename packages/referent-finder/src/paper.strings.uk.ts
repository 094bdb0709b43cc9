/** The words on paper, in Ukrainian. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('uk-UA');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Поліція, жандармерія. Ви або хтось інший зараз у небезпеці.',
  '112': 'Екстрена допомога, європейський номер. Та сама допомога з будь-якого телефону і будь-де в Європі.',
  '114': 'Екстрена допомога через SMS. Ви не можете говорити або не чуєте: напишіть SMS. Цей номер не приймає дзвінків.',
  '3919': 'Violences Femmes Info. Поговорити з кимось, дізнатися, куди звернутися. Це не номер екстреної допомоги.',
};

export const paper: PaperStrings = {
  lang: 'uk',
  dir: 'ltr',
  relecture: 'Чернетка перекладу, ще не перевірена.',
  document: 'Контакти',
  fiche: {
    titre: 'Корисні контакти',
    numeros: 'У будь-який час',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Поблизу дому',
    autres: 'Інші служби',
    date: (day) => `Дата відомостей: ${date(day)}`,
    prudence: 'Цей аркуш можуть знайти. Якщо це небезпечно, зберігайте його в людини, якій довіряєте, або вивчіть один номер напам’ять.',
  },
  carte: {
    etapes: ['Розріжте по суцільній лінії.', 'Зігніть назад по горизонтальній лінії.', 'Закрийте, як книжку, номерами всередину.'],
    dehors: 'Покупки',
    aToute: 'У будь-який час',
    ici: 'Поруч',
    numeros: {
      '17': 'Поліція',
      '112': 'Екстрена допомога',
      '114': 'Через SMS, без розмови',
      '3919': 'Поговорити, дізнатися, куди йти',
      '115': 'Де переночувати сьогодні',
    },
    rangs: {
      commune: 'Мерія',
      unite: 'Поліція, жандармерія',
      iscg: 'Соціальна служба',
      hopital: 'Лікарня',
      reseau: 'Місцева мережа',
      epci: 'Об’єднання комун',
      accueil: 'Приймальня',
      passage: 'Автобус, поруч',
      departement: 'Департамент',
      service: 'Служба',
      national: 'Телефонна лінія',
    },
  },
};
