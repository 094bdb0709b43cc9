/** Every word of a service's card, in Ukrainian. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('uk-UA');

const months = (count: number) => plural(count, { one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' });
const years = (count: number) => plural(count, { one: '# рік', few: '# роки', many: '# років', other: '# року' });

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'албанська', allemand: 'німецька', anglais: 'англійська', arabe: 'арабська', arménien: 'вірменська', bengali: 'бенгальська', berbère: 'берберська',
  bulgare: 'болгарська', chinois: 'китайська', comorien: 'коморська', créole: 'креольська', dari: 'дарі', espagnol: 'іспанська', farsi: 'фарсі',
  français: 'французька', géorgien: 'грузинська', hindi: 'гінді', italien: 'італійська', kabyle: 'кабільська', kurde: 'курдська', lingala: 'лінгала',
  'langue des signes': 'жестова мова', 'langue des signes française': 'французька жестова мова (LSF)', lsf: 'французька жестова мова (LSF)', mandarin: 'мандаринська китайська', néerlandais: 'нідерландська', ourdou: 'урду', pachto: 'пушту', persan: 'перська',
  polonais: 'польська', portugais: 'португальська', roumain: 'румунська', russe: 'російська', serbe: 'сербська', somali: 'сомалійська', soninké: 'сонінке',
  swahili: 'суахілі', tamoul: 'тамільська', tchétchène: 'чеченська', tigrigna: 'тигринья', turc: 'турецька', ukrainien: 'українська',
  vietnamien: 'в’єтнамська', wolof: 'волоф',
};

export const fiche: Strings['fiche'] = {
  exemple: 'вигаданий приклад',
  appeler: 'Зателефонувати',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'Електронна пошта',
  courrielTrace: 'надісланий лист залишиться у вашій пошті',
  site: 'Сайт',
  horaires: 'Години роботи',
  adresse: 'Адреса',
  adresseInconnue: 'адресу в джерелі не вказано',
  adresseSurDemande: 'на запит, телефоном',
  adresseSurContact: 'на запит',
  zone: 'Для тих, хто живе тут',
  liste: list,
  departement: (nom) => `увесь департамент (${nom})`,
  communes: (count) => plural(count, { one: '# комуна', few: '# комуни', many: '# комун', other: '# комуни' }),
  publics: 'Для кого',
  langues: (langues) => `${langues.length > 1 ? 'Мови' : 'Мова'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Прийом ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'на місці', 'a-distance': 'дистанційно' },
  fauteuil: 'Є доступ на кріслі колісному',
  sansFauteuil: 'Немає доступу на кріслі колісному',
  frais: { gratuit: 'Безкоштовно', payant: 'Платно' },
  places: 'Місця',
  acces: 'Доступ',
  accesLien: 'Доступність місця для людей з інвалідністю',
  venir: 'Як дістатися',
  itineraire: (site) => (site ? `Маршрут на ${site}` : 'Відкрити у вашому застосунку з картами'),
  itineraireSite: 'цей сайт побачить запитану адресу',
  itineraireAppareil: 'цей застосунок може зберегти адресу',
  plus: (horaires) => (horaires ? 'Години роботи та інші відомості' : 'Інші відомості'),
  imprimer: 'Роздрукувати цю картку',
  signaler: 'Повідомити про помилку',
  precision: {
    adresse: '',
    voie: 'На карті показано вулицю, але не номер будинку.',
    commune: 'На карті показано комуну, але не адресу.',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = postes
      ? plural(count, { one: '# посада', few: '# посади', many: '# посад', other: '# посади' })
      : plural(count, { one: '# місце прийому', few: '# місця прийому', many: '# місць прийому', other: '# місця прийому' });
    return `${what}${commune ? `, ${commune}` : ` ${postes ? 'у' : 'в'} департаменті`}; ${postes ? 'де саме, у джерелі не вказано' : 'адреси в джерелі не вказано'}.`;
  },
  voirCarte: 'Показати на карті',
  voirCarteNom: (nom) => `Показати на карті: ${nom}`,
  retourCarte: 'Повернутися до карти',
  source: (publisher, reference, written, licence) => `Джерело: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `Перевірено: ${written}`,
    verifieEn: (written) => `Перевірено: ${written}`,
    verifieIlYa: (age) => `Перевірено ${age < 24 ? months(age) : years(Math.floor(age / 12))} тому`,
    informationDu: (written) => `Дата відомостей: ${written}`,
    informationDe: (written) => `Дата відомостей: ${written}`,
    appelez: '\u00a0— зателефонуйте, перш ніж іти',
    verifiez: '\u00a0— перевірте, перш ніж іти',
  },
};
