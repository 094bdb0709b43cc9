/** Every word of a service's card, in Russian. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('ru-RU');

const months = (count: number) => plural(count, { one: '# месяц', few: '# месяца', many: '# месяцев', other: '# месяца' });
const years = (count: number) => plural(count, { one: '# год', few: '# года', many: '# лет', other: '# года' });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'албанский', allemand: 'немецкий', anglais: 'английский', arabe: 'арабский', arménien: 'армянский', bengali: 'бенгальский', berbère: 'берберский',
  bulgare: 'болгарский', chinois: 'китайский', comorien: 'коморский', créole: 'креольский', dari: 'дари', espagnol: 'испанский', farsi: 'фарси',
  français: 'французский', géorgien: 'грузинский', hindi: 'хинди', italien: 'итальянский', kabyle: 'кабильский', kurde: 'курдский', lingala: 'лингала',
  'langue des signes': 'жестовый язык', 'langue des signes française': 'французский жестовый язык (LSF)', lsf: 'французский жестовый язык (LSF)', mandarin: 'мандаринский китайский', néerlandais: 'нидерландский', ourdou: 'урду', pachto: 'пушту', persan: 'персидский',
  polonais: 'польский', portugais: 'португальский', roumain: 'румынский', russe: 'русский', serbe: 'сербский', somali: 'сомали', soninké: 'сонинке',
  swahili: 'суахили', tamoul: 'тамильский', tchétchène: 'чеченский', tigrigna: 'тигринья', turc: 'турецкий', ukrainien: 'украинский',
  vietnamien: 'вьетнамский', wolof: 'волоф',
};

export const fiche: Strings['fiche'] = {
  exemple: 'вымышленный пример',
  appeler: 'Позвонить',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'Электронная почта',
  courrielTrace: 'отправленное письмо останется в вашей почте',
  site: 'Сайт',
  horaires: 'Часы работы',
  adresse: 'Адрес',
  adresseInconnue: 'адрес в источнике не указан',
  adresseSurDemande: 'по запросу, по телефону',
  adresseSurContact: 'по запросу',
  zone: 'Для тех, кто живёт здесь',
  liste: list,
  departement: (nom) => `весь департамент (${nom})`,
  communes: (count) => plural(count, { one: '# коммуна', few: '# коммуны', many: '# коммун', other: '# коммуны' }),
  publics: 'Для кого',
  langues: (langues) => `${langues.length > 1 ? 'Языки' : 'Язык'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Приём ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'на месте', 'a-distance': 'дистанционно' },
  fauteuil: 'Есть доступ на инвалидной коляске',
  sansFauteuil: 'Нет доступа на инвалидной коляске',
  frais: { gratuit: 'Бесплатно', payant: 'Платно' },
  places: 'Места',
  acces: 'Доступ',
  accesLien: 'Доступность места для людей с инвалидностью',
  venir: 'Как добраться',
  itineraire: (site) => (site ? `Маршрут на ${site}` : 'Открыть в вашем приложении с картами'),
  itineraireSite: 'этот сайт увидит запрошенный адрес',
  itineraireAppareil: 'это приложение может сохранить адрес',
  plus: (horaires) => (horaires ? 'Часы работы и другие сведения' : 'Другие сведения'),
  imprimer: 'Распечатать эту карточку',
  signaler: 'Сообщить об ошибке',
  precision: {
    adresse: '',
    voie: 'На карте показана улица, но не номер дома.',
    commune: 'На карте показана коммуна, но не адрес.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes
      ? plural(count, { one: '# должность', few: '# должности', many: '# должностей', other: '# должности' })
      : plural(count, { one: '# место приёма', few: '# места приёма', many: '# мест приёма', other: '# места приёма' });
    return `${what}${commune ? `, ${commune}` : ' в департаменте'}; ${postes ? 'где именно, в источнике не указано' : 'адреса в источнике не указаны'}.`;
  },
  voirCarte: 'Показать на карте',
  voirCarteNom: (nom) => `Показать на карте: ${nom}`,
  retourCarte: 'Вернуться к карте',
  source: (publisher, reference, written, licence) => `Источник: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Проверено: ${written}`,
    verifieEn: (written) => `Проверено: ${written}`,
    verifieIlYa: (age) => `Проверено ${age < 24 ? months(age) : years(Math.floor(age / 12))} назад`,
    informationDu: (written) => `Дата сведений: ${written}`,
    informationDe: (written) => `Дата сведений: ${written}`,
    appelez: '\u00a0— позвоните, прежде чем идти',
    verifiez: '\u00a0— проверьте, прежде чем идти',
  },
};
