/** Every word of the services map and of the ensemble, in Dari. One file: it comes whole, when someone reads Dari. */

import { dariSearch } from '@reperes/commune-search';
import { dariHours, dariLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.fa.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

/** With the calendar and the digits of French signs. After a number, a noun does not change. */
const { date, list, number, plural } = wordsOfLanguage('fa-AF-u-ca-gregory-nu-latn');
const { categories, besoins } = dariLabels;

const services = (count: number) => plural(count, { other: '# خدمت' });
const places = (count: number) => plural(count, { other: '# جای اقامت' });

export const strings: Strings = {
  lang: 'fa-AF',
  dir: 'rtl',
  langues: 'زبان',
  langueAbsente: 'این زبان نشان داده نشد. برای درخواست دوباره، باز آن را لمس کنید.',
  relecture: 'پیش‌نویس ترجمه، هنوز بازخوانی نشده است. معلومات هر خدمت به زبان فرانسوی است، همان‌طور که خودشان نوشته‌اند.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: dariHours(),
  titre: (nom) => (nom ? `از کجا کمک بگیرم: ${nom}` : 'از کجا کمک بگیرم'),
  region: (nom) => (nom ? `جاها و خدمات کمک، ${nom}` : 'جاها و خدمات کمک'),
  numerosTerritoire: 'در منطقهٔ شما (département)',
  chargement: 'لیست بار می‌شود…',
  erreur: {
    titre: 'لیست نشان داده نمی‌شود',
    reseau: 'سرور جواب نداد.',
    statut: 'سرور لیست را پیدا نکرد.',
    type: 'سرور چیزی غیر از لیست مورد نظر فرستاد.',
    taille: 'لیست رسیده بزرگ‌تر از آن است که درست باشد.',
    forme: 'لیست رسیده شکل مورد نظر را ندارد.',
    issue: 'شماره‌های بالا جواب می‌دهند. می‌توانید دوباره کوشش کنید، یا آدرس‌ها را از 3919 بپرسید.',
    page: 'شماره‌های بالا جواب می‌دهند. می‌توانید آدرس‌ها را از 3919 بپرسید.',
    reessayer: 'کوشش دوباره',
    horsLigneTitre: 'انترنت وصل نیست',
    horsLigne: 'برای تماس تلیفونی و پیام SMS به شمارهٔ 114 انترنت ضرورت نیست. وقتی انترنت دوباره وصل شود، لیست می‌آید.',
  },
  carteAbsente: 'نقشه فعلاً نشان داده نمی‌شود. تمام خدمات در لیست است.',
  filtres: {
    titre: 'به چه ضرورت دارید؟',
    preciser: 'انتخاب نوع خدمات',
    tout: 'نمایش همه',
    surAppel: 'با تلیفون',
    unite: () => 'خدمت',
    territoire: (nom) => `خدمات برای: ${nom}`,
    affiner: 'محدود کردن لیست',
    plus: (titres, choisis) => `محدود کردن: ${titres.join('، ')}${choisis > 0 ? ` (${number(choisis)} انتخاب)` : ''}`,
    horairesSurs: 'تنها جاهایی نشان داده می‌شود که ساعات کار آن‌ها معلوم است. شاید جاهای دیگر هم باز باشد: به آن‌ها زنگ بزنید.',
    groupes: { publics: 'برای چه کسانی', acces: 'دسترسی', langues: 'زبان‌ها' },
    drapeaux: { ouvert: 'حالا باز است', gratuit: 'رایگان', fauteuil: 'ورود با چوکی چرخ‌دار', lsf: 'زبان اشارهٔ فرانسوی (LSF)' },
    publics: { victimes: 'قربانیان', enfants: 'اطفال و جوانان', auteurs: 'کسانی که خشونت می‌کنند', professionnels: 'کارمندان مسلکی' },
    accueil: { 'en-presentiel': 'در محل', 'a-distance': 'از راه دور یا با تلیفون' },
    types: 'انواع خدمات',
    // A word before the number: it would change places with a French name before it.
    retirer: (choix, count) => `برداشتن ${list(choix.map((nom) => `«${nom}»`))} (تعداد خدمات: ${number(count)})`,
  },
  recherche: dariSearch,
  pres: {
    champ: 'نزدیک شما: شهر یا قریه، یا کد پستی',
    effacer: (nom) => `توقف جستجو در اطراف ${nom}`,
    couvre: (nom) => `برای ساکنان ${nom}`,
    autres: 'در جاهای دیگر',
    autresMesures: 'در جاهای دیگر، از نزدیک به دور',
    aucun: (nom) => `برای ساکنان ${nom} هیچ خدمتی نوشته نشده است.`,
    aucunProche: 'نزدیک‌ترین‌ها در پایین است: پیش از رفتن زنگ بزنید.',
    aucunAppel: 'زنگ بزنید به شمارهٔ',
    volOiseau: 'فاصله‌ها به خط مستقیم است: راه درازتر است.',
    distance: (km) => `حدود ${number(Math.round(km))}\u00a0کیلومتر به خط مستقیم`,
    moinsDUn: 'کمتر از 1\u00a0کیلومتر به خط مستقیم',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'هیچ خدمتی نیست' : services(count)),
    illisibles: (count) => plural(count, { other: '# جا خوانده نشد.' }),
    dont: (count, nom) => `، از جمله ${number(count)} برای ساکنان ${nom}`,
    affiches: (shown) => `، نشان داده شده: ${number(shown)}`,
    davantage: (more, shown, count) => `نمایش ${services(more)} دیگر (${number(shown)} از ${number(count)})`,
    imprimes: (count) => `تنها ${number(count)} خدمت اول چاپ می‌شود. برای لیست کوتاه‌تر، پیش از چاپ یک ضرورت را انتخاب کنید.`,
    choisis: 'انتخاب‌شده در نقشه',
    allerCarte: 'رفتن به نقشه',
    videTitre: 'هیچ خدمتی با انتخاب شما برابر نیست',
    videSansChoix: 'هیچ خدمتی در این لیست نیست',
    surAppel: (numeros) => `جواب با تلیفون: ${numeros}. آدرس‌ها نشان داده نمی‌شود.`,
    videIssue: 'یک انتخاب را بردارید، یا زنگ بزنید به شمارهٔ',
    videTerritoire: 'برای این منطقه هیچ خدمتی نمی‌شناسیم. زنگ بزنید به شمارهٔ',
    videSuite: ': به شما می‌گویند کجا بروید.',
  },
  secret: {
    demande: 'جای امن با تلفن درخواست می‌شود.',
    victimes: (count) =>
      count === undefined
        ? 'در منطقه جاهایی برای اقامت هست. به خاطر امنیت، آدرس آن‌ها نشان داده نمی‌شود.'
        : `${places(count)} در منطقه هست. به خاطر امنیت، آدرس آن‌ها نشان داده نمی‌شود.`,
    auteurs: (count) =>
      count === undefined
        ? 'برای کسانی که خشونت می‌کنند جاهایی برای اقامت هست. آدرس آن‌ها نشان داده نمی‌شود.'
        : `${places(count)} برای کسانی که خشونت می‌کنند هست. آدرس آن‌ها نشان داده نمی‌شود.`,
  },
  pied: {
    sources: 'منابع',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'این صفحه در تاریخچهٔ دستگاه می‌ماند. اگر کسی تلیفون شما را زیر نظر دارد، از تلیفون شخصی که به او اعتماد دارید استفاده کنید.',
  },
};

export const carte: MapStrings = {
  lang: 'fa-AF',
  dir: 'rtl',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `نقشهٔ خدمات، ${nom}`,
  lieux: 'جاها در نقشه',
  legende: 'یک عدد: چند خدمت. برای دیدن آن‌ها، آن را انتخاب کنید.',
  aide: 'کلیدهای جهت: از یک جا به جای دیگر. کلید Enter: خواندن معلومات.',
  passer: 'گذشتن از نقشه',
  fin: 'پایان نقشه',
  zoomPlus: 'بزرگ کردن',
  zoomMoins: 'کوچک کردن',
  recadrer: 'دیدن همه',
  nord: 'رفتن به شمال',
  sud: 'رفتن به جنوب',
  ouest: 'رفتن به غرب',
  est: 'رفتن به شرق',
  commandes: 'حرکت دادن و بزرگ کردن نقشه',
  vide: 'در این‌جا جایی برای نشان دادن نیست.',
  videListe: 'در این‌جا جایی برای نشان دادن نیست: لیست را بخوانید.',
  interactif: 'نمایش نقشهٔ تعاملی',
  simple: 'نقشهٔ تعاملی در این دستگاه نشان داده نمی‌شود. این نقشهٔ ساده همان جاها را نشان می‌دهد.',
  mention: 'نقشه در همین صفحه رسم شده است، بدون هیچ سرویس بیرونی.',
  centre: (nom) => `مرکز ${nom}`,
  fond: {
    source: (credit) => `نقشهٔ زمینه: ${credit}.`,
    serveur: (hote) => `تصویرهای آن از سرور دیگری می‌آید، ${hote}، که می‌بیند به کدام بخش نقشه نگاه می‌شود.`,
    echec: 'نقشهٔ زمینه فعلاً در دسترس نیست. نقشهٔ ساده همان جاها را نشان می‌دهد.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join('، '),
  plusieurs: (count, noms, commune) => `${services(count)} در یک جا${commune ? `، ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} در ${plural(where, { other: '# جای نزدیک' })}${commune ? `، اطراف ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: بزرگ کردن`,
  ici: {
    titre: (count, commune) => `${services(count)} در این‌جا${commune ? `، ${commune}` : ''}`,
    toutes: (count) => `خواندن معلومات (${number(count)})`,
    fermer: 'بستن',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'نشان دادن یا پنهان کردن منابع',
  'AttributionControl.MapFeedback': 'خبر دادن از اشتباه در نقشهٔ زمینه',
  'FullscreenControl.Enter': 'تمام صفحه',
  'FullscreenControl.Exit': 'خروج از تمام صفحه',
  'GeolocateControl.FindMyLocation': 'پیدا کردن جای من در نقشه',
  'GeolocateControl.LocationNotAvailable': 'موقعیت در دسترس نیست',
  'LogoControl.Title': 'نشان MapLibre',
  'Map.Title': title,
  'Marker.Title': 'جایی در نقشه',
  'NavigationControl.ResetBearing': 'برگرداندن شمال به بالا',
  'NavigationControl.ZoomIn': 'بزرگ کردن',
  'NavigationControl.ZoomOut': 'کوچک کردن',
  'Popup.Close': 'بستن',
  'ScaleControl.Feet': 'فوت',
  'ScaleControl.Meters': 'متر',
  'ScaleControl.Kilometers': 'کیلومتر',
  'ScaleControl.Miles': 'میل',
  'ScaleControl.NauticalMiles': 'میل بحری',
  'GlobeControl.Enable': 'نمایش کرهٔ زمین',
  'GlobeControl.Disable': 'خروج از کرهٔ زمین',
  'TerrainControl.Enable': 'نمایش پستی و بلندی',
  'TerrainControl.Disable': 'خروج از پستی و بلندی',
  'CooperativeGesturesHandler.WindowsHelpText': 'برای بزرگ کردن نقشه، Ctrl و چرخ ماوس',
  'CooperativeGesturesHandler.MacHelpText': 'برای بزرگ کردن نقشه، ⌘ و چرخ ماوس',
  'CooperativeGesturesHandler.MobileHelpText': 'برای حرکت دادن نقشه، دو انگشت',
});

export const positionStrings: PositionStrings = {
  lang: 'fa-AF',
  dir: 'rtl',
  position: 'استفاده از موقعیت من',
  cherche: 'جستجوی موقعیت شما…',
  trouve: (nom) => `شما نزدیک ${nom} هستید. موقعیت شما از این صفحه بیرون نمی‌رود.`,
  echec: {
    refus: 'دستگاه شما موقعیت را نمی‌دهد. نام شهر یا قریهٔ خود، یا کد پستی آن را بنویسید.',
    indisponible: 'موقعیت شما پیدا نشد. نام شهر یا قریهٔ خود، یا کد پستی آن را بنویسید.',
    delai: 'پیدا کردن موقعیت شما بسیار وقت می‌گیرد. نام شهر یا قریهٔ خود، یا کد پستی آن را بنویسید.',
    ailleurs: 'شما بیرون از منطقهٔ این لیست هستید. برای منطقهٔ خود به 3919 زنگ بزنید.',
    communes: 'لیست شهرها و قریه‌ها فعلاً در دسترس نیست. تمام خدمات هنوز نشان داده می‌شود.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'fa-AF',
  dir: 'rtl',
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
  region: 'انتخاب یک منطقه',
  question: 'در کجا زندگی می‌کنید؟',
  filtre: 'منطقه (département)، نام یا شماره',
  territoires: (count) => (count === 0 ? 'منطقه‌ای به این نام نیست.' : plural(count, { other: '# منطقه' })),
  illisibles: (count) => plural(count, { other: '# منطقه خوانده نشد.' }),
  aucun: 'منطقهٔ شما (département) در این لیست نیست؟ زنگ بزنید به شمارهٔ',
  aucunSuite: ': به شما می‌گویند کجا بروید، در هر جای فرانسه.',
  services,
  changer: 'انتخاب منطقهٔ دیگر',
  simple: (nom) => `باز کردن لیست ساده: ${nom}`,
  groupe: (count) => `${services(count)}: بزرگ کردن`,
  ouvrir: (service, territoire) => `${service}: باز کردن لیست، ${territoire}`,
  carteAbsente: 'نقشه فعلاً بار نمی‌شود. برای پیدا کردن خدمات، لیست منطقه‌ها کافی است.',
  enVue: (count) => (count === 0 ? 'در این بخش نقشه هیچ خدمتی نیست.' : `در این بخش نقشه: ${services(count)}.`),
  horsCarte: (noms) => `بیرون از این نقشه، در لیست منطقه‌ها: ${list(noms)}.`,
  carteAttente: 'نقشه بار می‌شود…',
};
