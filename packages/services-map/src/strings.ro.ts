/** Every word of the services map and of the ensemble, in Romanian. One file: it comes whole, when someone reads Romanian. */

import { romanianSearch } from '@reperes/commune-search';
import { romanianHours, romanianLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.ro.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('ro-RO');
const { categories, besoins } = romanianLabels;

const services = (count: number) => plural(count, { one: '# serviciu', few: '# servicii', other: '# de servicii' });
const places = (count: number) => plural(count, { one: '# loc', few: '# locuri', other: '# de locuri' });

export const strings: Strings = {
  lang: 'ro',
  dir: 'ltr',
  langues: 'Limba',
  langueAbsente: 'Această limbă nu a putut fi afișată. Atingeți-o din nou ca să o cereți încă o dată.',
  relecture: 'Traducere provizorie, încă neverificată. Fișele sunt în franceză, așa cum le-au scris serviciile.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: romanianHours(),
  titre: (nom) => (nom ? `Unde găsiți ajutor: ${nom}` : 'Unde găsiți ajutor'),
  region: (nom) => (nom ? `Locuri și servicii de ajutor, ${nom}` : 'Locuri și servicii de ajutor'),
  numerosTerritoire: 'În zona dumneavoastră (département)',
  chargement: 'Se încarcă lista…',
  erreur: {
    titre: 'Lista nu apare',
    reseau: 'Serverul nu a răspuns.',
    statut: 'Serverul nu a găsit lista.',
    type: 'Serverul a trimis altceva decât lista așteptată.',
    taille: 'Lista primită este prea mare ca să fie cea bună.',
    forme: 'Lista primită nu are forma așteptată.',
    issue: 'Numerele de mai sus răspund. Puteți încerca din nou sau puteți cere adresele la 3919.',
    page: 'Numerele de mai sus răspund. Puteți cere adresele la 3919.',
    reessayer: 'Încercați din nou',
    horsLigneTitre: 'Fără conexiune la internet',
    horsLigne: 'Apelurile și SMS-ul la 114 nu au nevoie de internet. Lista va apărea când revine conexiunea.',
  },
  carteAbsente: 'Harta nu apare în acest moment. Toate serviciile sunt în listă.',
  filtres: {
    titre: 'De ce aveți nevoie?',
    preciser: 'Alegeți tipuri de servicii',
    tout: 'Afișați tot',
    surAppel: 'prin telefon',
    unite: (count) => plural(count, { one: 'serviciu', few: 'servicii', other: 'de servicii' }),
    territoire: (nom) => `Servicii pentru: ${nom}`,
    affiner: 'Restrângeți lista',
    plus: (titres, choisis) =>
      `Restrângeți: ${titres.join(', ')}${choisis > 0 ? ` (${plural(choisis, { one: '# alegere', few: '# alegeri', other: '# de alegeri' })})` : ''}`,
    horairesSurs: 'Sunt afișate doar locurile cu program sigur. Poate că și altele sunt deschise: sunați-le.',
    groupes: { publics: 'Pentru cine', acces: 'Acces', langues: 'Limbi' },
    drapeaux: { ouvert: 'Deschis acum', gratuit: 'Fără plată', fauteuil: 'Acces cu scaunul rulant', lsf: 'Limbajul semnelor francez (LSF)' },
    publics: { victimes: 'Victime', enfants: 'Copii și tineri', auteurs: 'Autorii violențelor', professionnels: 'Profesioniste și profesioniști' },
    accueil: { 'en-presentiel': 'Față în față', 'a-distance': 'La distanță sau prin telefon' },
    types: 'tipuri de servicii',
    retirer: (choix, count) => `Renunțați la ${list(choix.map((nom) => `„${nom}”`))} (${services(count)})`,
  },
  recherche: romanianSearch,
  pres: {
    champ: 'Aproape de dumneavoastră: localitatea sau codul poștal',
    effacer: (nom) => `Nu mai căutați în jurul localității ${nom}`,
    couvre: (nom) => `Pentru ${nom}`,
    autres: 'În altă parte',
    autresMesures: 'În altă parte, începând cu cele mai apropiate',
    aucun: (nom) => `Pentru ${nom} nu este indicat niciun serviciu.`,
    aucunProche: 'Cele mai apropiate sunt mai jos: sunați înainte de a merge acolo.',
    aucunAppel: 'Sunați la',
    volOiseau: 'Distanțe în linie dreaptă: drumul este mai lung.',
    distance: (km) => `la aproximativ ${number(Math.round(km))}\u00a0km în linie dreaptă`,
    moinsDUn: 'la mai puțin de 1\u00a0km în linie dreaptă',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Niciun serviciu' : services(count)),
    illisibles: (count) => plural(count, { one: '# loc nu a putut fi citit.', few: '# locuri nu au putut fi citite.', other: '# de locuri nu au putut fi citite.' }),
    dont: (count, nom) => `, din care ${number(count)} pentru ${nom}`,
    affiches: (shown) => `, afișate: ${number(shown)}`,
    davantage: (more, shown, count) => `Afișați încă ${services(more)} (${number(shown)} din ${number(count)})`,
    imprimes: (count) => `Lista tipărită se oprește după ${services(count)}. Pentru o listă mai scurtă, alegeți o nevoie înainte de a tipări.`,
    choisis: 'Ales pe hartă',
    allerCarte: 'Mergeți la hartă',
    videTitre: 'Niciun serviciu nu corespunde alegerii dumneavoastră',
    videSansChoix: 'Niciun serviciu în această listă',
    surAppel: (numeros) => `Răspuns prin telefon: ${numeros}. Adrese neafișate.`,
    videIssue: 'Renunțați la o alegere sau sunați la',
    videTerritoire: 'Nu cunoaștem niciun serviciu pentru acest teritoriu. Sunați la',
    videSuite: ': vi se va spune unde să mergeți.',
  },
  secret: {
    demande: 'Un loc sigur se cere prin telefon.',
    victimes: (count) =>
      count === undefined
        ? 'Există locuri de cazare în departament. Pentru siguranță, adresele lor nu sunt afișate.'
        : `${places(count)} de cazare în departament, adrese neafișate pentru siguranță.`,
    auteurs: (count) =>
      count === undefined
        ? 'Există locuri de cazare pentru autorii violențelor. Adresele lor nu sunt afișate.'
        : `${places(count)} de cazare pentru autorii violențelor, adrese neafișate.`,
  },
  pied: {
    sources: 'Surse',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence:
      'Această pagină rămâne în istoricul dispozitivului. Dacă cineva vă supraveghează telefonul, folosiți telefonul unei persoane în care aveți încredere.',
  },
};

export const carte: MapStrings = {
  lang: 'ro',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Harta serviciilor, ${nom}`,
  lieux: 'Locuri pe hartă',
  legende: 'Un număr: mai multe servicii. Alegeți-l ca să le vedeți.',
  aide: 'Tastele cu săgeți: de la un loc la altul. Enter: citiți fișa.',
  passer: 'Treceți peste hartă',
  fin: 'Sfârșitul hărții',
  zoomPlus: 'Măriți',
  zoomMoins: 'Micșorați',
  recadrer: 'Vedeți tot',
  nord: 'Spre nord',
  sud: 'Spre sud',
  ouest: 'Spre vest',
  est: 'Spre est',
  commandes: 'Mutați și măriți harta',
  vide: 'Niciun loc de arătat aici.',
  videListe: 'Niciun loc de arătat aici: citiți lista.',
  interactif: 'Afișați harta interactivă',
  simple: 'Harta interactivă nu apare pe acest dispozitiv. Această hartă simplă arată aceleași locuri.',
  mention: 'Hartă desenată în această pagină, fără alt serviciu.',
  centre: (nom) => `Centrul localității ${nom}`,
  fond: {
    source: (credit) => `Harta de fundal: ${credit}.`,
    serveur: (hote) => `Imaginile ei vin de pe alt server, ${hote}, care vede ce parte a hărții este privită.`,
    echec: 'Harta de fundal nu este disponibilă în acest moment. Harta simplă arată aceleași locuri.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} în același loc${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} în ${plural(where, { one: '# loc apropiat', few: '# locuri apropiate', other: '# de locuri apropiate' })}${commune ? `, în jurul localității ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: măriți`,
  ici: {
    titre: (count, commune) => `${services(count)} aici${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Citiți fișele (${number(count)})`,
    fermer: 'Închideți',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Afișați sau ascundeți sursele',
  'AttributionControl.MapFeedback': 'Semnalați o greșeală pe harta de fundal',
  'FullscreenControl.Enter': 'Ecran complet',
  'FullscreenControl.Exit': 'Ieșiți din ecran complet',
  'GeolocateControl.FindMyLocation': 'Găsiți-mă pe hartă',
  'GeolocateControl.LocationNotAvailable': 'Poziție indisponibilă',
  'LogoControl.Title': 'Sigla MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Loc pe hartă',
  'NavigationControl.ResetBearing': 'Puneți din nou nordul sus',
  'NavigationControl.ZoomIn': 'Măriți',
  'NavigationControl.ZoomOut': 'Micșorați',
  'Popup.Close': 'Închideți',
  'ScaleControl.Feet': 'ft',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mi',
  'ScaleControl.NauticalMiles': 'nm',
  'GlobeControl.Enable': 'Afișați globul',
  'GlobeControl.Disable': 'Ieșiți din glob',
  'TerrainControl.Enable': 'Afișați relieful',
  'TerrainControl.Disable': 'Ieșiți din relief',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl și rotița mouse-ului pentru a mări harta',
  'CooperativeGesturesHandler.MacHelpText': '⌘ și rotița mouse-ului pentru a mări harta',
  'CooperativeGesturesHandler.MobileHelpText': 'Două degete pentru a muta harta',
});

export const positionStrings: PositionStrings = {
  lang: 'ro',
  dir: 'ltr',
  position: 'Folosiți poziția mea',
  cherche: 'Se caută poziția dumneavoastră…',
  trouve: (nom) => `Sunteți aproape de ${nom}. Poziția dumneavoastră nu iese din această pagină.`,
  echec: {
    refus: 'Dispozitivul nu dă poziția. Scrieți numele localității dumneavoastră sau codul ei poștal.',
    indisponible: 'Poziția dumneavoastră nu a fost găsită. Scrieți numele localității dumneavoastră sau codul ei poștal.',
    delai: 'Poziția dumneavoastră vine prea greu. Scrieți numele localității dumneavoastră sau codul ei poștal.',
    ailleurs: 'Sunteți în afara teritoriului din această listă. Pentru zona dumneavoastră, sunați la 3919.',
    communes: 'Lista localităților nu este disponibilă în acest moment. Toate serviciile rămân afișate.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'ro',
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
  region: 'Alegeți un teritoriu',
  question: 'Unde locuiți?',
  filtre: 'Departamentul (département), nume sau număr',
  territoires: (count) =>
    count === 0 ? 'Niciun teritoriu cu acest nume.' : plural(count, { one: '# teritoriu', few: '# teritorii', other: '# de teritorii' }),
  illisibles: (count) => plural(count, { one: '# teritoriu nu a putut fi citit.', few: '# teritorii nu au putut fi citite.', other: '# de teritorii nu au putut fi citite.' }),
  aucun: 'Departamentul dumneavoastră nu este în această listă? Sunați la',
  aucunSuite: ': vi se va spune unde să mergeți, oriunde în Franța.',
  services,
  changer: 'Alegeți alt teritoriu',
  simple: (nom) => `Deschideți lista simplă: ${nom}`,
  groupe: (count) => `${services(count)}: măriți`,
  ouvrir: (service, territoire) => `${service}: deschideți lista, ${territoire}`,
  carteAbsente: 'Harta nu se încarcă în acest moment. Lista teritoriilor este de ajuns pentru a găsi serviciile.',
  enVue: (count) => (count === 0 ? 'Niciun serviciu pe această parte a hărții.' : `Pe această parte a hărții: ${services(count)}.`),
  horsCarte: (noms) => `În afara acestei hărți, în lista teritoriilor: ${list(noms)}.`,
  carteAttente: 'Se încarcă harta…',
};
