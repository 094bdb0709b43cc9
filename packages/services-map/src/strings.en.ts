/** Every word of the services map and of the ensemble, in English. One file: it comes whole, when someone reads English. */

import { englishSearch } from '@reperes/commune-search';
import { englishHours, englishLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.en.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('en-GB');
const { categories, besoins } = englishLabels;

const services = (count: number) => plural(count, { one: '# service', other: '# services' });
const places = (count: number) => plural(count, { one: '# place', other: '# places' });

export const strings: Strings = {
  lang: 'en',
  dir: 'ltr',
  langues: 'Language',
  langueAbsente: 'This language could not be shown. Touch it again to ask for it once more.',
  relecture: 'Draft translation, not yet reread. The entries themselves are in French, as the services wrote them.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: englishHours(),
  titre: (nom) => (nom ? `Where to find help: ${nom}` : 'Where to find help'),
  region: (nom) => (nom ? `Places and services that help, ${nom}` : 'Places and services that help'),
  numerosTerritoire: 'In your département',
  chargement: 'Loading the list…',
  erreur: {
    titre: 'The list does not show',
    reseau: 'The server did not answer.',
    statut: 'The server did not find the list.',
    type: 'The server sent something else than the expected list.',
    taille: 'The list received is too large to be the right one.',
    forme: 'The list received does not have the expected form.',
    issue: 'The numbers above answer. You can try again, or ask 3919 for addresses.',
    page: 'The numbers above answer. You can ask 3919 for addresses.',
    reessayer: 'Try again',
    horsLigneTitre: 'No Internet connection',
    horsLigne: 'Calls and the text message to 114 do not need the Internet. The list will come when the connection is back.',
  },
  carteAbsente: 'The map does not show at the moment. All the services are in the list.',
  filtres: {
    titre: 'What do you need?',
    preciser: 'Choose types of service',
    tout: 'Show all',
    surAppel: 'by phone',
    unite: (count) => (count === 1 ? 'service' : 'services'),
    territoire: (nom) => `Services for: ${nom}`,
    affiner: 'Refine the list',
    plus: (titres, choisis) => `Refine: ${titres.join(', ')}${choisis > 0 ? ` (${plural(choisis, { one: '# choice', other: '# choices' })})` : ''}`,
    horairesSurs: 'Only places whose hours are certain are shown. Others may be open: call them.',
    groupes: { publics: 'For whom', acces: 'Access', langues: 'Languages' },
    drapeaux: { ouvert: 'Open now', gratuit: 'Free', fauteuil: 'Wheelchair access', lsf: 'French sign language (LSF)' },
    publics: { victimes: 'Victims', enfants: 'Children and young people', auteurs: 'Perpetrators of violence', professionnels: 'Professionals' },
    accueil: { 'en-presentiel': 'In person', 'a-distance': 'From a distance or by phone' },
    types: 'types of service',
    retirer: (choix, count) => `Remove ${list(choix.map((nom) => `“${nom}”`))} (${services(count)})`,
  },
  recherche: englishSearch,
  pres: {
    champ: 'Near you: commune or postcode',
    effacer: (nom) => `Stop searching around ${nom}`,
    couvre: (nom) => `For ${nom}`,
    autres: 'Elsewhere',
    autresMesures: 'Elsewhere, nearest first',
    aucun: (nom) => `No service is listed for ${nom}.`,
    aucunProche: 'The nearest are below: call before you go.',
    aucunAppel: 'Call',
    volOiseau: 'Distances as the crow flies: the way is longer.',
    distance: (km) => `about ${number(Math.round(km))}\u00a0km as the crow flies`,
    moinsDUn: 'less than 1\u00a0km as the crow flies',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'No service' : services(count)),
    illisibles: (count) => plural(count, { one: '# place could not be read.', other: '# places could not be read.' }),
    dont: (count, nom) => `, of which ${number(count)} for ${nom}`,
    affiches: (shown) => `, ${number(shown)} shown`,
    davantage: (more, shown, count) => `Show ${services(more)} more (${number(shown)} of ${number(count)})`,
    imprimes: (count) => `Only the first ${number(count)} are printed. For a shorter list, choose a need before you print.`,
    choisis: 'Chosen on the map',
    allerCarte: 'Go to the map',
    videTitre: 'No service matches your choice',
    videSansChoix: 'No service in this list',
    surAppel: (numeros) => `Answer by phone: ${numeros}. Addresses are not shown.`,
    videIssue: 'Remove a choice, or call',
    videTerritoire: 'No service is known for this territory. Call',
    videSuite: ': they will tell you where to go.',
  },
  secret: {
    demande: 'A place to be safe is asked for by phone.',
    victimes: (count) =>
      count === undefined
        ? 'There are places to stay in the département. For safety, their addresses are not shown.'
        : `${places(count)} to stay in the département, addresses not shown for safety.`,
    auteurs: (count) =>
      count === undefined
        ? 'There are places to stay for perpetrators of violence. Their addresses are not shown.'
        : `${places(count)} to stay for perpetrators of violence, addresses not shown.`,
  },
  pied: {
    sources: 'Sources',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'This page stays in the history of the device. If someone watches your phone, use that of a person you trust.',
  },
};

export const carte: MapStrings = {
  lang: 'en',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Map of the services, ${nom}`,
  lieux: 'Places on the map',
  legende: 'A number: several services. Choose it to see them.',
  aide: 'Arrow keys: from one place to another. Enter: read the entry.',
  passer: 'Skip the map',
  fin: 'End of the map',
  zoomPlus: 'Zoom in',
  zoomMoins: 'Zoom out',
  recadrer: 'See all',
  nord: 'Go north',
  sud: 'Go south',
  ouest: 'Go west',
  est: 'Go east',
  commandes: 'Move and zoom the map',
  vide: 'No place to show here.',
  videListe: 'No place to show here: read the list.',
  interactif: 'Show the interactive map',
  simple: 'The interactive map does not show on this device. This simple map shows the same places.',
  mention: 'Map drawn in this page, without any other service.',
  centre: (nom) => `Centre of ${nom}`,
  fond: {
    source: (credit) => `Background map: ${credit}.`,
    serveur: (hote) => `Its pictures come from another server, ${hote}, which sees what part of the map is looked at.`,
    echec: 'The background map is not available at the moment. The simple map shows the same places.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} at the same place${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} in ${plural(where, { one: '# nearby place', other: '# nearby places' })}${commune ? `, around ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: zoom in`,
  ici: {
    titre: (count, commune) => `${services(count)} here${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Read the ${number(count)} entries`,
    fermer: 'Close',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Show or hide the sources',
  'AttributionControl.MapFeedback': 'Report an error on the background map',
  'FullscreenControl.Enter': 'Full screen',
  'FullscreenControl.Exit': 'Leave full screen',
  'GeolocateControl.FindMyLocation': 'Find me on the map',
  'GeolocateControl.LocationNotAvailable': 'Position not available',
  'LogoControl.Title': 'MapLibre logo',
  'Map.Title': title,
  'Marker.Title': 'Place on the map',
  'NavigationControl.ResetBearing': 'Put north back at the top',
  'NavigationControl.ZoomIn': 'Zoom in',
  'NavigationControl.ZoomOut': 'Zoom out',
  'Popup.Close': 'Close',
  'ScaleControl.Feet': 'ft',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mi',
  'ScaleControl.NauticalMiles': 'nm',
  'GlobeControl.Enable': 'Show the globe',
  'GlobeControl.Disable': 'Leave the globe',
  'TerrainControl.Enable': 'Show the terrain',
  'TerrainControl.Disable': 'Leave the terrain',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': '⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Two fingers to move the map',
});

export const positionStrings: PositionStrings = {
  lang: 'en',
  dir: 'ltr',
  position: 'Use my position',
  cherche: 'Looking for your position…',
  trouve: (nom) => `You are near ${nom}. Your position does not leave this page.`,
  echec: {
    refus: 'Your device does not give the position. Write the name of your commune, or its postcode.',
    indisponible: 'Your position was not found. Write the name of your commune, or its postcode.',
    delai: 'Your position takes too long to come. Write the name of your commune, or its postcode.',
    ailleurs: 'You are outside the territory of this list. For your area, call 3919.',
    communes: 'The list of communes is not available at the moment. All the services are still shown.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'en',
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
  region: 'Choose a territory',
  question: 'Where do you live?',
  filtre: 'Département, name or number',
  territoires: (count) => (count === 0 ? 'No territory of this name.' : plural(count, { one: '# territory', other: '# territories' })),
  illisibles: (count) => plural(count, { one: '# territory could not be read.', other: '# territories could not be read.' }),
  aucun: 'Your département is not in this list? Call',
  aucunSuite: ': they will tell you where to go, anywhere in France.',
  services,
  changer: 'Choose another territory',
  simple: (nom) => `Open the simple list: ${nom}`,
  groupe: (count) => `${services(count)}: zoom in`,
  ouvrir: (service, territoire) => `${service}: open the list, ${territoire}`,
  carteAbsente: 'The map does not load at the moment. The list of territories is enough to find the services.',
  enVue: (count) => (count === 0 ? 'No service on this part of the map.' : `${services(count)} in sight.`),
  horsCarte: (noms) => `Outside this map, in the list of territories: ${list(noms)}.`,
  carteAttente: 'Loading the map…',
};
