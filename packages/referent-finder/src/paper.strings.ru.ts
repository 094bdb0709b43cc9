/** The words on paper, in Russian. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('ru-RU');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Полиция, жандармерия. Вы или кто-то другой сейчас в опасности.',
  '112': 'Экстренная помощь, европейский номер. Та же помощь с любого телефона и в любой точке Европы.',
  '114': 'Экстренная помощь по SMS. Вы не можете говорить или не слышите: напишите SMS. Этот номер не принимает звонки.',
  '3919': 'Violences Femmes Info. Поговорить с кем-то, узнать, куда обратиться. Это не номер экстренной помощи.',
};

export const paper: PaperStrings = {
  lang: 'ru',
  dir: 'ltr',
  relecture: 'Черновик перевода, ещё не проверен.',
  document: 'Контакты',
  fiche: {
    titre: 'Полезные контакты',
    numeros: 'В любое время',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Рядом с домом',
    autres: 'Другие службы',
    date: (day) => `Дата сведений: ${date(day)}`,
    prudence: 'Этот лист могут найти. Если это опасно, храните его у человека, которому доверяете, или выучите один номер наизусть.',
  },
  carte: {
    etapes: ['Разрежьте по сплошной линии.', 'Согните назад по горизонтальной линии.', 'Закройте, как книгу, номерами внутрь.'],
    dehors: 'Покупки',
    aToute: 'В любое время',
    ici: 'Рядом',
    numeros: {
      '17': 'Полиция',
      '112': 'Экстренная помощь',
      '114': 'По SMS, без разговора',
      '3919': 'Поговорить, узнать, куда идти',
      '115': 'Где переночевать сегодня',
    },
    rangs: {
      commune: 'Мэрия',
      unite: 'Полиция, жандармерия',
      iscg: 'Социальная служба',
      hopital: 'Больница',
      reseau: 'Местная сеть',
      epci: 'Объединение коммун',
      accueil: 'Приёмная',
      passage: 'Автобус, рядом',
      departement: 'Департамент',
      service: 'Служба',
      national: 'Телефонная линия',
    },
  },
};
