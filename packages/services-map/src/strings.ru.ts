/** Every word of the services map and of the ensemble, in Russian. One file: it comes whole, when someone reads Russian. */

import { russianSearch } from '@reperes/commune-search';
import { russianHours, russianLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.ru.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('ru-RU');
const { categories, besoins } = russianLabels;

const services = (count: number) => plural(count, { one: '# служба', few: '# службы', many: '# служб', other: '# службы' });
/** After "show": one only has another ending. */
const moreServices = (count: number) => plural(count, { one: '# службу', few: '# службы', many: '# служб', other: '# службы' });
const places = (count: number) => plural(count, { one: '# место', few: '# места', many: '# мест', other: '# места' });

export const strings: Strings = {
  lang: 'ru',
  dir: 'ltr',
  langues: 'Язык',
  langueAbsente: 'Этот язык не удалось показать. Нажмите на него ещё раз, чтобы повторить запрос.',
  relecture: 'Черновик перевода, ещё не проверен. Сами карточки на французском языке, как их написали службы.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: russianHours(),
  titre: (nom) => (nom ? `Где найти помощь: ${nom}` : 'Где найти помощь'),
  region: (nom) => (nom ? `Места и службы помощи, ${nom}` : 'Места и службы помощи'),
  numerosTerritoire: 'В вашей местности (département)',
  chargement: 'Список загружается…',
  erreur: {
    titre: 'Список не отображается',
    reseau: 'Сервер не ответил.',
    statut: 'Сервер не нашёл список.',
    type: 'Сервер прислал не тот список, который ожидался.',
    taille: 'Полученный список слишком велик, это не тот список.',
    forme: 'Полученный список выглядит не так, как ожидалось.',
    issue: 'Номера выше отвечают. Вы можете попробовать ещё раз или спросить адреса по номеру 3919.',
    page: 'Номера выше отвечают. Вы можете спросить адреса по номеру 3919.',
    reessayer: 'Попробовать ещё раз',
    horsLigneTitre: 'Нет подключения к интернету',
    horsLigne: 'Для звонков и SMS на номер 114 интернет не нужен. Список появится, когда подключение вернётся.',
  },
  carteAbsente: 'Карта сейчас не отображается. Все службы есть в списке.',
  filtres: {
    titre: 'Что вам нужно?',
    preciser: 'Выбрать виды служб',
    tout: 'Показать всё',
    surAppel: 'по телефону',
    unite: (count) => plural(count, { one: 'служба', few: 'службы', many: 'служб', other: 'службы' }),
    territoire: (nom) => `Службы для территории: ${nom}`,
    affiner: 'Уточнить список',
    plus: (titres, choisis) => `Уточнить: ${titres.join(', ')}${choisis > 0 ? ` (выбрано: ${number(choisis)})` : ''}`,
    horairesSurs: 'Показаны только места, часы работы которых точно известны. Другие тоже могут работать: позвоните им.',
    groupes: { publics: 'Для кого', acces: 'Доступ', langues: 'Языки' },
    drapeaux: { ouvert: 'Сейчас работает', gratuit: 'Бесплатно', fauteuil: 'Доступ на инвалидной коляске', lsf: 'Французский жестовый язык (LSF)' },
    publics: { victimes: 'Пострадавшие', enfants: 'Дети и молодые люди', auteurs: 'Те, кто совершает насилие', professionnels: 'Специалисты' },
    accueil: { 'en-presentiel': 'На месте', 'a-distance': 'Дистанционно или по телефону' },
    types: 'виды служб',
    retirer: (choix, count) => `Убрать ${list(choix.map((nom) => `«${nom}»`))} (${services(count)})`,
  },
  recherche: russianSearch,
  pres: {
    champ: 'Рядом с вами: коммуна или почтовый индекс',
    effacer: (nom) => `Больше не искать рядом: ${nom}`,
    couvre: (nom) => `Для ${nom}`,
    autres: 'В других местах',
    autresMesures: 'В других местах, сначала ближайшие',
    aucun: (nom) => `Для ${nom} служб не указано.`,
    aucunProche: 'Ближайшие указаны ниже: позвоните, прежде чем идти.',
    aucunAppel: 'Звоните',
    volOiseau: 'Расстояния по прямой: дорога длиннее.',
    distance: (km) => `около ${number(Math.round(km))}\u00a0км по прямой`,
    moinsDUn: 'меньше 1\u00a0км по прямой',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Нет служб' : services(count)),
    illisibles: (count) => plural(count, { one: 'Не удалось прочитать # место.', few: 'Не удалось прочитать # места.', many: 'Не удалось прочитать # мест.', other: 'Не удалось прочитать # места.' }),
    dont: (count, nom) => `, из них для ${nom}: ${number(count)}`,
    affiches: (shown) => `, показано: ${number(shown)}`,
    davantage: (more, shown, count) => `Показать ещё ${moreServices(more)} (показано ${number(shown)} из ${number(count)})`,
    imprimes: (count) => `Печатается только начало списка: ${services(count)}. Чтобы список был короче, перед печатью выберите, что вам нужно.`,
    choisis: 'Выбрано на карте',
    allerCarte: 'Перейти к карте',
    videTitre: 'Нет служб, которые подходят под ваш выбор',
    videSansChoix: 'В этом списке нет служб',
    surAppel: (numeros) => `Ответят по телефону: ${numeros}. Адреса не показаны.`,
    videIssue: 'Уберите одно из условий или звоните',
    videTerritoire: 'Для этой территории не известна ни одна служба. Звоните',
    videSuite: ': вам скажут, куда обратиться.',
  },
  secret: {
    demande: 'Безопасное место для ночлега ищут по телефону.',
    victimes: (count) =>
      count === undefined
        ? 'В департаменте есть места, где можно пожить. Ради безопасности их адреса не показаны.'
        : `В департаменте ${places(count)}, где можно пожить; ради безопасности адреса не показаны.`,
    auteurs: (count) =>
      count === undefined
        ? 'Есть места проживания для тех, кто совершает насилие. Их адреса не показаны.'
        : `${places(count)} проживания для тех, кто совершает насилие; адреса не показаны.`,
  },
  pied: {
    sources: 'Источники',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'Эта страница остаётся в истории устройства. Если кто-то следит за вашим телефоном, воспользуйтесь телефоном человека, которому доверяете.',
  },
};

export const carte: MapStrings = {
  lang: 'ru',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Карта служб, ${nom}`,
  lieux: 'Места на карте',
  legende: 'Число: несколько служб. Выберите его, чтобы их увидеть.',
  aide: 'Клавиши со стрелками: от одного места к другому. Enter: прочитать карточку.',
  passer: 'Пропустить карту',
  fin: 'Конец карты',
  zoomPlus: 'Увеличить',
  zoomMoins: 'Уменьшить',
  recadrer: 'Показать всё',
  nord: 'На север',
  sud: 'На юг',
  ouest: 'На запад',
  est: 'На восток',
  commandes: 'Перемещение и масштаб карты',
  vide: 'Здесь нет мест, которые можно показать.',
  videListe: 'Здесь нет мест, которые можно показать: читайте список.',
  interactif: 'Показать интерактивную карту',
  simple: 'Интерактивная карта не отображается на этом устройстве. На этой простой карте те же места.',
  mention: 'Карта нарисована на этой странице, без обращения к другим сервисам.',
  centre: (nom) => `Центр: ${nom}`,
  fond: {
    source: (credit) => `Фоновая карта: ${credit}.`,
    serveur: (hote) => `Её изображения приходят с другого сервера, ${hote}: он видит, какую часть карты смотрят.`,
    echec: 'Фоновая карта сейчас недоступна. На простой карте те же места.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} в одном месте${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} в ${plural(where, { one: '# соседнем месте', other: '# соседних местах' })}${commune ? `, рядом: ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: увеличить`,
  ici: {
    titre: (count, commune) => `Здесь ${services(count)}${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Прочитать карточки (${number(count)})`,
    fermer: 'Закрыть',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Показать или скрыть источники',
  'AttributionControl.MapFeedback': 'Сообщить об ошибке на фоновой карте',
  'FullscreenControl.Enter': 'На весь экран',
  'FullscreenControl.Exit': 'Выйти из полноэкранного режима',
  'GeolocateControl.FindMyLocation': 'Найти меня на карте',
  'GeolocateControl.LocationNotAvailable': 'Местоположение недоступно',
  'LogoControl.Title': 'Логотип MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Место на карте',
  'NavigationControl.ResetBearing': 'Вернуть север наверх',
  'NavigationControl.ZoomIn': 'Увеличить',
  'NavigationControl.ZoomOut': 'Уменьшить',
  'Popup.Close': 'Закрыть',
  'ScaleControl.Feet': 'фут',
  'ScaleControl.Meters': 'м',
  'ScaleControl.Kilometers': 'км',
  'ScaleControl.Miles': 'миля',
  'ScaleControl.NauticalMiles': 'мор. миля',
  'GlobeControl.Enable': 'Показать глобус',
  'GlobeControl.Disable': 'Выйти из режима глобуса',
  'TerrainControl.Enable': 'Показать рельеф',
  'TerrainControl.Disable': 'Скрыть рельеф',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl и колесо мыши: увеличить карту',
  'CooperativeGesturesHandler.MacHelpText': '⌘ и колесо мыши: увеличить карту',
  'CooperativeGesturesHandler.MobileHelpText': 'Двигайте карту двумя пальцами',
});

export const positionStrings: PositionStrings = {
  lang: 'ru',
  dir: 'ltr',
  position: 'Использовать моё местоположение',
  cherche: 'Идёт поиск вашего местоположения…',
  trouve: (nom) => `Рядом с вами: ${nom}. Ваше местоположение не покидает эту страницу.`,
  echec: {
    refus: 'Ваше устройство не сообщает местоположение. Напишите название вашей коммуны или её почтовый индекс.',
    indisponible: 'Ваше местоположение не найдено. Напишите название вашей коммуны или её почтовый индекс.',
    delai: 'Поиск вашего местоположения идёт слишком долго. Напишите название вашей коммуны или её почтовый индекс.',
    ailleurs: 'Вы за пределами территории этого списка. Чтобы узнать о вашем районе, звоните 3919.',
    communes: 'Список коммун сейчас недоступен. Все службы по-прежнему показаны.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'ru',
  dir: 'ltr',
  langues: strings.langues,
  langueAbsente: strings.langueAbsente,
  chargement: strings.chargement,
  erreur: strings.erreur,
  prudence: strings.pied.prudence,
  relecture: strings.relecture,
  secret: strings.secret,
  fiche,
  carte,
  titre: strings.titre,
  region: 'Выбрать территорию',
  question: 'Где вы живёте?',
  filtre: 'Департамент (département), название или номер',
  territoires: (count) =>
    count === 0 ? 'Нет территории с таким названием.' : plural(count, { one: '# территория', few: '# территории', many: '# территорий', other: '# территории' }),
  illisibles: (count) => plural(count, { one: 'Не удалось прочитать # территорию.', few: 'Не удалось прочитать # территории.', many: 'Не удалось прочитать # территорий.', other: 'Не удалось прочитать # территории.' }),
  aucun: 'Вашего департамента нет в этом списке? Звоните',
  aucunSuite: ': вам скажут, куда обратиться, по всей Франции.',
  services,
  changer: 'Выбрать другую территорию',
  simple: (nom) => `Открыть простой список: ${nom}`,
  groupe: (count) => `${services(count)}: увеличить`,
  ouvrir: (service, territoire) => `${service}: открыть список, ${territoire}`,
  carteAbsente: 'Карта сейчас не загружается. Чтобы найти службы, достаточно списка территорий.',
  enVue: (count) => (count === 0 ? 'На этой части карты служб нет.' : `На этой части карты: ${services(count)}.`),
  horsCarte: (noms) => `Вне этой карты, в списке территорий: ${list(noms)}.`,
  carteAttente: 'Карта загружается…',
};
