/** Every word of `<reperes-referent-finder>`, in Russian. One file: it comes whole, when someone reads Russian. */

import { russianSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.ru.js';
import { paper } from './paper.strings.ru.js';
import { professional } from './professional.strings.ru.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'ru',
  dir: 'ltr',
  langues: 'Язык',
  langueAbsente: 'Этот язык не удалось показать. Нажмите на него ещё раз, чтобы повторить запрос.',
  relecture: 'Черновик перевода, ещё не проверен. Сами карточки на французском языке, как их написали службы.',
  region: 'Узнать, к кому обратиться',
  titre: 'Кто может помочь вам рядом с домом?',
  recherche: 'Ваша коммуна (город, деревня) или почтовый индекс',
  professionnel: { titre: 'Кому звонить в каждой коммуне', recherche: 'Коммуна или почтовый индекс человека' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'Поиск по коммуне не работает',
    reseau: 'Список контактов не пришёл: возможно, сеть слишком слабая.',
    statut: 'Сайт не смог отправить список контактов.',
    type: 'Сайт прислал не список контактов, а что-то другое.',
    taille: 'Полученный список контактов слишком велик, это не тот список.',
    forme: 'Полученный список контактов невозможно прочитать.',
    'hors-ligne': 'Ваше устройство не подключено к интернету.',
    adresse: 'На этой странице не указано, где найти список контактов.',
    issue: 'Номера выше не зависят от этой страницы: вы можете позвонить по ним сейчас.',
    reessayer: 'Попробовать ещё раз',
  },
  prudence:
    'Эта страница остаётся в истории браузера, а шпионская программа может видеть всё, что показано на экране. Если вы боитесь, что за вами следят, воспользуйтесь безопасным устройством.',
  champ: russianSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
