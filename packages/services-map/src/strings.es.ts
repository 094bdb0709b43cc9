/** Every word of the services map and of the ensemble, in Spanish. One file: it comes whole, when someone reads Spanish. */

import { spanishSearch } from '@reperes/commune-search';
import { spanishHours, spanishLabels, wordsOfLanguage } from '@reperes/schema';
import { counted, fiche } from './card.strings.es.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('es-ES');
const { categories, besoins } = spanishLabels;

const services = (count: number) => counted(count, 'servicio', 'servicios');
/** "Existen", never "hay": "hay plazas" says that some are free. */
const lodgings = (count: number) => counted(count, 'plaza', 'plazas');

export const strings: Strings = {
  lang: 'es',
  dir: 'ltr',
  langues: 'Idioma',
  langueAbsente: 'No se ha podido mostrar este idioma. Tóquelo otra vez para volver a pedirlo.',
  relecture: 'Borrador de traducción, aún sin revisar. Las fichas están en francés, tal como las escribieron los servicios.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: spanishHours(),
  titre: (nom) => (nom ? `Dónde encontrar ayuda: ${nom}` : 'Dónde encontrar ayuda'),
  region: (nom) => (nom ? `Lugares y servicios de ayuda, ${nom}` : 'Lugares y servicios de ayuda'),
  numerosTerritoire: 'En su zona (département)',
  chargement: 'Cargando la lista…',
  erreur: {
    titre: 'La lista no se muestra',
    reseau: 'El servidor no ha respondido.',
    statut: 'El servidor no ha encontrado la lista.',
    type: 'El servidor ha enviado algo distinto de la lista esperada.',
    taille: 'La lista recibida es demasiado grande para ser la correcta.',
    forme: 'La lista recibida no tiene la forma esperada.',
    issue: 'Los números de arriba responden. Puede intentarlo de nuevo, o pedir las direcciones al 3919.',
    page: 'Los números de arriba responden. Puede pedir las direcciones al 3919.',
    reessayer: 'Intentar de nuevo',
    horsLigneTitre: 'Sin conexión a internet',
    horsLigne: 'Las llamadas y el SMS al 114 no necesitan internet. La lista llegará cuando vuelva la conexión.',
  },
  carteAbsente: 'El mapa no se muestra por el momento. Todos los servicios están en la lista.',
  filtres: {
    titre: '¿Qué necesita?',
    preciser: 'Elegir tipos de servicio',
    tout: 'Mostrar todo',
    surAppel: 'por teléfono',
    unite: (count) => plural(count, { one: 'servicio', many: 'de servicios', other: 'servicios' }),
    territoire: (nom) => `Servicios para: ${nom}`,
    affiner: 'Refinar la lista',
    plus: (titres, choisis) => `Refinar: ${titres.join(', ')}${choisis > 0 ? ` (${counted(choisis, 'opción', 'opciones')})` : ''}`,
    horairesSurs: 'Solo se muestran los lugares con horario confirmado. Puede que otros estén abiertos: llame para saberlo.',
    groupes: { publics: 'Para quién', acces: 'Acceso', langues: 'Idiomas' },
    drapeaux: { ouvert: 'Abierto ahora', gratuit: 'Gratis', fauteuil: 'Acceso en silla de ruedas', lsf: 'Lengua de signos francesa (LSF)' },
    publics: { victimes: 'Víctimas', enfants: 'Menores y jóvenes', auteurs: 'Autores de violencia', professionnels: 'Profesionales' },
    accueil: { 'en-presentiel': 'En persona', 'a-distance': 'A distancia o por teléfono' },
    types: 'tipos de servicio',
    retirer: (choix, count) => `Quitar ${list(choix.map((nom) => `«${nom}»`))} (${services(count)})`,
  },
  recherche: spanishSearch,
  pres: {
    champ: 'Cerca de usted: municipio o código postal',
    effacer: (nom) => `Dejar de buscar cerca de ${nom}`,
    couvre: (nom) => `Para ${nom}`,
    autres: 'En otros lugares',
    autresMesures: 'En otros lugares, de más cerca a más lejos',
    aucun: (nom) => `Para ${nom}, no se indica ningún servicio.`,
    aucunProche: 'Los más cercanos están debajo: llame antes de ir.',
    aucunAppel: 'Llame al',
    volOiseau: 'Distancias en línea recta: el camino es más largo.',
    distance: (km) => `aproximadamente a ${number(Math.round(km))}\u00a0km en línea recta`,
    moinsDUn: 'a menos de 1\u00a0km en línea recta',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Ningún servicio' : services(count)),
    illisibles: (count) => plural(count, { one: 'No se ha podido leer # lugar.', many: 'No se han podido leer # de lugares.', other: 'No se han podido leer # lugares.' }),
    dont: (count, nom) => `, ${number(count)} para ${nom}`,
    affiches: (shown) => `, ${number(shown)} en pantalla`,
    davantage: (more, shown, count) => `Mostrar ${services(more)} más (${number(shown)} de ${number(count)})`,
    imprimes: (count) => `Solo se imprime el principio de la lista (${services(count)}). Para una lista más corta, elija una necesidad antes de imprimir.`,
    choisis: 'Elegido en el mapa',
    allerCarte: 'Ir al mapa',
    videTitre: 'Ningún servicio corresponde a lo que ha elegido',
    videSansChoix: 'Ningún servicio en esta lista',
    surAppel: (numeros) => `Respuesta por teléfono: ${numeros}. Direcciones no mostradas.`,
    videIssue: 'Quite una opción, o llame al',
    videTerritoire: 'No se conoce ningún servicio para este territorio. Llame al',
    videSuite: ': le dirán adónde acudir.',
  },
  secret: {
    demande: 'Un lugar seguro se pide por teléfono.',
    victimes: (count) =>
      count === undefined
        ? 'Existen plazas de alojamiento en el département. Por seguridad, no se muestran sus direcciones.'
        : `${lodgings(count)} de alojamiento en el département; por seguridad, no se muestran las direcciones.`,
    auteurs: (count) =>
      count === undefined
        ? 'Existen plazas de alojamiento para autores de violencia. No se muestran sus direcciones.'
        : `${lodgings(count)} de alojamiento para autores de violencia; no se muestran las direcciones.`,
  },
  pied: {
    sources: 'Fuentes',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'Esta página queda en el historial del dispositivo. Si alguien vigila su teléfono, use el de una persona de confianza.',
  },
};

export const carte: MapStrings = {
  lang: 'es',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Mapa de los servicios, ${nom}`,
  lieux: 'Lugares en el mapa',
  legende: 'Un número: varios servicios. Elíjalo para verlos.',
  aide: 'Teclas de flecha: de un lugar a otro. Intro: leer la ficha.',
  passer: 'Saltar el mapa',
  fin: 'Fin del mapa',
  zoomPlus: 'Ampliar',
  zoomMoins: 'Reducir',
  recadrer: 'Ver todo',
  nord: 'Ir hacia el norte',
  sud: 'Ir hacia el sur',
  ouest: 'Ir hacia el oeste',
  est: 'Ir hacia el este',
  commandes: 'Mover y ampliar el mapa',
  vide: 'Ningún lugar que mostrar aquí.',
  videListe: 'Ningún lugar que mostrar aquí: lea la lista.',
  interactif: 'Mostrar el mapa interactivo',
  simple: 'El mapa interactivo no se muestra en este dispositivo. Este mapa sencillo muestra los mismos lugares.',
  mention: 'Mapa dibujado en esta página, sin recurrir a ningún servicio externo.',
  centre: (nom) => `Centro de ${nom}`,
  fond: {
    source: (credit) => `Mapa de fondo: ${credit}.`,
    serveur: (hote) => `Sus imágenes vienen de otro servidor, ${hote}, que ve qué parte del mapa se mira.`,
    echec: 'El mapa de fondo no está disponible por el momento. El mapa sencillo muestra los mismos lugares.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} en el mismo lugar${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} en ${counted(where, 'lugar cercano', 'lugares cercanos')}${commune ? `, alrededor de ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: ampliar`,
  ici: {
    titre: (count, commune) => `${services(count)} aquí${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Leer las fichas (${number(count)})`,
    fermer: 'Cerrar',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Mostrar u ocultar las fuentes',
  'AttributionControl.MapFeedback': 'Avisar de un error en el mapa de fondo',
  'FullscreenControl.Enter': 'Pantalla completa',
  'FullscreenControl.Exit': 'Salir de la pantalla completa',
  'GeolocateControl.FindMyLocation': 'Situarme en el mapa',
  'GeolocateControl.LocationNotAvailable': 'Ubicación no disponible',
  'LogoControl.Title': 'Logotipo de MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Lugar en el mapa',
  'NavigationControl.ResetBearing': 'Volver a poner el norte arriba',
  'NavigationControl.ZoomIn': 'Ampliar',
  'NavigationControl.ZoomOut': 'Reducir',
  'Popup.Close': 'Cerrar',
  'ScaleControl.Feet': 'ft',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mi',
  'ScaleControl.NauticalMiles': 'M',
  'GlobeControl.Enable': 'Mostrar el globo',
  'GlobeControl.Disable': 'Salir del globo',
  'TerrainControl.Enable': 'Mostrar el relieve',
  'TerrainControl.Disable': 'Salir del relieve',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl y rueda del ratón para ampliar el mapa',
  'CooperativeGesturesHandler.MacHelpText': '⌘ y rueda del ratón para ampliar el mapa',
  'CooperativeGesturesHandler.MobileHelpText': 'Dos dedos para mover el mapa',
});

export const positionStrings: PositionStrings = {
  lang: 'es',
  dir: 'ltr',
  position: 'Usar mi ubicación',
  cherche: 'Buscando su ubicación…',
  trouve: (nom) => `Está cerca de ${nom}. Su ubicación no sale de esta página.`,
  echec: {
    refus: 'Su dispositivo no da la ubicación. Escriba el nombre de su municipio, o su código postal.',
    indisponible: 'No se ha encontrado su ubicación. Escriba el nombre de su municipio, o su código postal.',
    delai: 'Su ubicación tarda demasiado en llegar. Escriba el nombre de su municipio, o su código postal.',
    ailleurs: 'Está fuera del territorio de esta lista. Para su zona, llame al 3919.',
    communes: 'La lista de municipios no está disponible por el momento. Se siguen mostrando todos los servicios.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'es',
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
  region: 'Elegir un territorio',
  question: '¿Dónde vive?',
  filtre: 'Département, nombre o número',
  territoires: (count) => (count === 0 ? 'Ningún territorio con ese nombre.' : counted(count, 'territorio', 'territorios')),
  illisibles: (count) => plural(count, { one: 'No se ha podido leer # territorio.', many: 'No se han podido leer # de territorios.', other: 'No se han podido leer # territorios.' }),
  aucun: '¿Su département no está en esta lista? Llame al',
  aucunSuite: ': le dirán adónde acudir, en cualquier lugar de Francia.',
  services,
  changer: 'Elegir otro territorio',
  simple: (nom) => `Abrir la lista sencilla: ${nom}`,
  groupe: (count) => `${services(count)}: ampliar`,
  ouvrir: (service, territoire) => `${service}: abrir la lista, ${territoire}`,
  carteAbsente: 'El mapa no se carga por el momento. La lista de territorios basta para encontrar los servicios.',
  enVue: (count) => (count === 0 ? 'Ningún servicio en esta parte del mapa.' : `${services(count)} en esta parte del mapa.`),
  horsCarte: (noms) => `Fuera de este mapa, en la lista de territorios: ${list(noms)}.`,
  carteAttente: 'Cargando el mapa…',
};
