/** Every word of the services map and of the ensemble, in Ukrainian. One file: it comes whole, when someone reads Ukrainian. */

import { ukrainianSearch } from '@reperes/commune-search';
import { ukrainianHours, ukrainianLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.uk.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('uk-UA');
const { categories, besoins } = ukrainianLabels;

const services = (count: number) => plural(count, { one: '# служба', few: '# служби', many: '# служб', other: '# служби' });
/** After "show": one only has another ending. */
const moreServices = (count: number) => plural(count, { one: '# службу', few: '# служби', many: '# служб', other: '# служби' });
const places = (count: number) => plural(count, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' });

export const strings: Strings = {
  lang: 'uk',
  dir: 'ltr',
  langues: 'Мова',
  langueAbsente: 'Цю мову не вдалося показати. Натисніть на неї ще раз, щоб повторити запит.',
  relecture: 'Чернетка перекладу, ще не перевірена. Самі картки французькою мовою, як їх написали служби.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: ukrainianHours(),
  titre: (nom) => (nom ? `Де знайти допомогу: ${nom}` : 'Де знайти допомогу'),
  region: (nom) => (nom ? `Місця та служби допомоги, ${nom}` : 'Місця та служби допомоги'),
  numerosTerritoire: 'У вашій місцевості (département)',
  chargement: 'Список завантажується…',
  erreur: {
    titre: 'Список не відображається',
    reseau: 'Сервер не відповів.',
    statut: 'Сервер не знайшов списку.',
    type: 'Сервер надіслав не той список, що очікувався.',
    taille: 'Отриманий список завеликий, це не той список.',
    forme: 'Отриманий список виглядає не так, як очікувалося.',
    issue: 'Номери вище відповідають. Ви можете спробувати ще раз або запитати адреси за номером 3919.',
    page: 'Номери вище відповідають. Ви можете запитати адреси за номером 3919.',
    reessayer: 'Спробувати ще раз',
    horsLigneTitre: 'Немає з’єднання з інтернетом',
    horsLigne: 'Для дзвінків і SMS на номер 114 інтернет не потрібен. Список з’явиться, коли з’єднання відновиться.',
  },
  carteAbsente: 'Карта зараз не відображається. Усі служби є у списку.',
  filtres: {
    titre: 'Що вам потрібно?',
    preciser: 'Вибрати види служб',
    tout: 'Показати все',
    surAppel: 'телефоном',
    unite: (count) => plural(count, { one: 'служба', few: 'служби', many: 'служб', other: 'служби' }),
    territoire: (nom) => `Служби для території: ${nom}`,
    affiner: 'Уточнити список',
    plus: (titres, choisis) => `Уточнити: ${titres.join(', ')}${choisis > 0 ? ` (вибрано: ${number(choisis)})` : ''}`,
    horairesSurs: 'Показано лише місця, години роботи яких точно відомі. Інші теж можуть працювати: зателефонуйте їм.',
    groupes: { publics: 'Для кого', acces: 'Доступ', langues: 'Мови' },
    drapeaux: { ouvert: 'Зараз працює', gratuit: 'Безкоштовно', fauteuil: 'Доступ на кріслі колісному', lsf: 'Французька жестова мова (LSF)' },
    publics: { victimes: 'Потерпілі', enfants: 'Діти та молодь', auteurs: 'Ті, хто вчиняє насильство', professionnels: 'Фахівчині та фахівці' },
    accueil: { 'en-presentiel': 'На місці', 'a-distance': 'Дистанційно або телефоном' },
    types: 'види служб',
    retirer: (choix, count) => `Прибрати ${list(choix.map((nom) => `«${nom}»`))} (${services(count)})`,
  },
  recherche: ukrainianSearch,
  pres: {
    champ: 'Поруч із вами: комуна або поштовий індекс',
    effacer: (nom) => `Більше не шукати поруч: ${nom}`,
    couvre: (nom) => `Для ${nom}`,
    autres: 'В інших місцях',
    autresMesures: 'В інших місцях, спочатку найближчі',
    aucun: (nom) => `Для ${nom} служб не вказано.`,
    aucunProche: 'Найближчі вказано нижче: зателефонуйте, перш ніж іти.',
    aucunAppel: 'Телефонуйте',
    volOiseau: 'Відстані по прямій: дорога довша.',
    distance: (km) => `приблизно ${number(Math.round(km))}\u00a0км по прямій`,
    moinsDUn: 'менш як 1\u00a0км по прямій',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Немає служб' : services(count)),
    illisibles: (count) => plural(count, { one: 'Не вдалося прочитати # місце.', few: 'Не вдалося прочитати # місця.', many: 'Не вдалося прочитати # місць.', other: 'Не вдалося прочитати # місця.' }),
    dont: (count, nom) => `, з них для ${nom}: ${number(count)}`,
    affiches: (shown) => `, показано: ${number(shown)}`,
    davantage: (more, shown, count) => `Показати ще ${moreServices(more)} (показано ${number(shown)} із ${number(count)})`,
    imprimes: (count) => `Друкується лише початок списку: ${services(count)}. Щоб список був коротшим, перед друком виберіть, що вам потрібно.`,
    choisis: 'Вибрано на карті',
    allerCarte: 'Перейти до карти',
    videTitre: 'Немає служб, які відповідають вашому вибору',
    videSansChoix: 'У цьому списку немає служб',
    surAppel: (numeros) => `Відповідають телефоном: ${numeros}. Адреси не показано.`,
    videIssue: 'Приберіть одну з умов або телефонуйте',
    videTerritoire: 'Для цієї території не відома жодна служба. Телефонуйте',
    videSuite: ': вам скажуть, куди звернутися.',
  },
  secret: {
    demande: 'Безпечне місце для ночівлі шукають телефоном.',
    victimes: (count) =>
      count === undefined
        ? 'У департаменті є місця, де можна пожити. Задля безпеки їхні адреси не показано.'
        : `У департаменті ${places(count)}, де можна пожити; задля безпеки адреси не показано.`,
    auteurs: (count) =>
      count === undefined
        ? 'Є місця проживання для тих, хто вчиняє насильство. Їхні адреси не показано.'
        : `${places(count)} проживання для тих, хто вчиняє насильство; адреси не показано.`,
  },
  pied: {
    sources: 'Джерела',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'Ця сторінка залишається в історії пристрою. Якщо хтось стежить за вашим телефоном, скористайтеся телефоном людини, якій довіряєте.',
  },
};

export const carte: MapStrings = {
  lang: 'uk',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Карта служб, ${nom}`,
  lieux: 'Місця на карті',
  legende: 'Число: кілька служб. Виберіть його, щоб їх побачити.',
  aide: 'Клавіші зі стрілками: від одного місця до іншого. Enter: прочитати картку.',
  passer: 'Пропустити карту',
  fin: 'Кінець карти',
  zoomPlus: 'Збільшити',
  zoomMoins: 'Зменшити',
  recadrer: 'Показати все',
  nord: 'На північ',
  sud: 'На південь',
  ouest: 'На захід',
  est: 'На схід',
  commandes: 'Переміщення та масштаб карти',
  vide: 'Тут немає місць, які можна показати.',
  videListe: 'Тут немає місць, які можна показати: читайте список.',
  interactif: 'Показати інтерактивну карту',
  simple: 'Інтерактивна карта не відображається на цьому пристрої. На цій простій карті ті самі місця.',
  mention: 'Карту намальовано на цій сторінці, без звернення до інших сервісів.',
  centre: (nom) => `Центр: ${nom}`,
  fond: {
    source: (credit) => `Фонова карта: ${credit}.`,
    serveur: (hote) => `Її зображення надходять з іншого сервера, ${hote}: він бачить, яку частину карти переглядають.`,
    echec: 'Фонова карта зараз недоступна. На простій карті ті самі місця.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} в одному місці${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} у ${plural(where, { one: '# сусідньому місці', other: '# сусідніх місцях' })}${commune ? `, поруч: ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: збільшити`,
  ici: {
    titre: (count, commune) => `Тут ${services(count)}${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Прочитати картки (${number(count)})`,
    fermer: 'Закрити',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Показати або сховати джерела',
  'AttributionControl.MapFeedback': 'Повідомити про помилку на фоновій карті',
  'FullscreenControl.Enter': 'На весь екран',
  'FullscreenControl.Exit': 'Вийти з повноекранного режиму',
  'GeolocateControl.FindMyLocation': 'Знайти мене на карті',
  'GeolocateControl.LocationNotAvailable': 'Місцеположення недоступне',
  'LogoControl.Title': 'Логотип MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Місце на карті',
  'NavigationControl.ResetBearing': 'Повернути північ угору',
  'NavigationControl.ZoomIn': 'Збільшити',
  'NavigationControl.ZoomOut': 'Зменшити',
  'Popup.Close': 'Закрити',
  'ScaleControl.Feet': 'фут',
  'ScaleControl.Meters': 'м',
  'ScaleControl.Kilometers': 'км',
  'ScaleControl.Miles': 'миля',
  'ScaleControl.NauticalMiles': 'мор. миля',
  'GlobeControl.Enable': 'Показати глобус',
  'GlobeControl.Disable': 'Вийти з режиму глобуса',
  'TerrainControl.Enable': 'Показати рельєф',
  'TerrainControl.Disable': 'Сховати рельєф',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl і коліщатко миші: збільшити карту',
  'CooperativeGesturesHandler.MacHelpText': '⌘ і коліщатко миші: збільшити карту',
  'CooperativeGesturesHandler.MobileHelpText': 'Рухайте карту двома пальцями',
});

export const positionStrings: PositionStrings = {
  lang: 'uk',
  dir: 'ltr',
  position: 'Використати моє місцеположення',
  cherche: 'Триває пошук вашого місцеположення…',
  trouve: (nom) => `Поруч із вами: ${nom}. Ваше місцеположення не залишає цієї сторінки.`,
  echec: {
    refus: 'Ваш пристрій не повідомляє місцеположення. Напишіть назву вашої комуни або її поштовий індекс.',
    indisponible: 'Ваше місцеположення не знайдено. Напишіть назву вашої комуни або її поштовий індекс.',
    delai: 'Пошук вашого місцеположення триває надто довго. Напишіть назву вашої комуни або її поштовий індекс.',
    ailleurs: 'Ви за межами території цього списку. Щоб дізнатися про ваш район, телефонуйте 3919.',
    communes: 'Список комун зараз недоступний. Усі служби й далі показано.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'uk',
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
  region: 'Вибрати територію',
  question: 'Де ви живете?',
  filtre: 'Департамент (département), назва або номер',
  territoires: (count) =>
    count === 0 ? 'Немає території з такою назвою.' : plural(count, { one: '# територія', few: '# території', many: '# територій', other: '# території' }),
  illisibles: (count) => plural(count, { one: 'Не вдалося прочитати # територію.', few: 'Не вдалося прочитати # території.', many: 'Не вдалося прочитати # територій.', other: 'Не вдалося прочитати # території.' }),
  aucun: 'Вашого департаменту немає в цьому списку? Телефонуйте',
  aucunSuite: ': вам скажуть, куди звернутися, по всій Франції.',
  services,
  changer: 'Вибрати іншу територію',
  simple: (nom) => `Відкрити простий список: ${nom}`,
  groupe: (count) => `${services(count)}: збільшити`,
  ouvrir: (service, territoire) => `${service}: відкрити список, ${territoire}`,
  carteAbsente: 'Карта зараз не завантажується. Щоб знайти служби, достатньо списку територій.',
  enVue: (count) => (count === 0 ? 'На цій частині карти служб немає.' : `На цій частині карти: ${services(count)}.`),
  horsCarte: (noms) => `Поза цією картою, у списку територій: ${list(noms)}.`,
  carteAttente: 'Карта завантажується…',
};
