/** Every word of the services map and of the ensemble, in Portuguese. One file: it comes whole, when someone reads Portuguese. */

import { portugueseSearch } from '@reperes/commune-search';
import { portugueseHours, portugueseLabels, wordsOfLanguage } from '@reperes/schema';
import { counted, fiche } from './card.strings.pt.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('pt-PT');
const { categories, besoins } = portugueseLabels;

const services = (count: number) => counted(count, 'serviço', 'serviços');
/** "Lugares", never "vagas": that word says that some are free. */
const lodgings = (count: number) => counted(count, 'lugar', 'lugares');

export const strings: Strings = {
  lang: 'pt',
  dir: 'ltr',
  langues: 'Língua',
  langueAbsente: 'Não foi possível mostrar esta língua. Toque nela de novo para a voltar a pedir.',
  relecture: 'Rascunho de tradução, ainda não revisto. As fichas estão em francês, tal como os serviços as escreveram.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: portugueseHours(),
  titre: (nom) => (nom ? `Onde encontrar ajuda: ${nom}` : 'Onde encontrar ajuda'),
  region: (nom) => (nom ? `Locais e serviços de ajuda, ${nom}` : 'Locais e serviços de ajuda'),
  numerosTerritoire: 'Na sua zona (département)',
  chargement: 'A carregar a lista…',
  erreur: {
    titre: 'A lista não aparece',
    reseau: 'O servidor não respondeu.',
    statut: 'O servidor não encontrou a lista.',
    type: 'O servidor enviou outra coisa em vez da lista esperada.',
    taille: 'A lista recebida é demasiado grande para ser a certa.',
    forme: 'A lista recebida não tem a forma esperada.',
    issue: 'Os números acima respondem. Pode tentar de novo, ou pedir as moradas ao 3919.',
    page: 'Os números acima respondem. Pode pedir as moradas ao 3919.',
    reessayer: 'Tentar de novo',
    horsLigneTitre: 'Sem ligação à internet',
    horsLigne: 'As chamadas e o SMS para o 114 não precisam de internet. A lista virá quando a ligação voltar.',
  },
  carteAbsente: 'O mapa não aparece neste momento. Todos os serviços estão na lista.',
  filtres: {
    titre: 'De que precisa?',
    preciser: 'Escolher tipos de serviço',
    tout: 'Mostrar tudo',
    surAppel: 'por telefone',
    unite: (count) => plural(count, { one: 'serviço', many: 'de serviços', other: 'serviços' }),
    territoire: (nom) => `Serviços para: ${nom}`,
    affiner: 'Refinar a lista',
    plus: (titres, choisis) => `Refinar: ${titres.join(', ')}${choisis > 0 ? ` (${counted(choisis, 'escolha', 'escolhas')})` : ''}`,
    horairesSurs: 'Só aparecem os locais com horário confirmado. Outros podem estar abertos: ligue para saber.',
    groupes: { publics: 'Para quem', acces: 'Acesso', langues: 'Línguas' },
    drapeaux: { ouvert: 'Aberto agora', gratuit: 'Gratuito', fauteuil: 'Acesso em cadeira de rodas', lsf: 'Língua gestual francesa (LSF)' },
    publics: { victimes: 'Vítimas', enfants: 'Crianças e jovens', auteurs: 'Autores de violência', professionnels: 'Profissionais' },
    accueil: { 'en-presentiel': 'No local', 'a-distance': 'À distância ou por telefone' },
    types: 'tipos de serviço',
    retirer: (choix, count) => `Retirar ${list(choix.map((nom) => `«${nom}»`))} (${services(count)})`,
  },
  recherche: portugueseSearch,
  pres: {
    champ: 'Perto de si: município ou código postal',
    effacer: (nom) => `Deixar de procurar perto de ${nom}`,
    couvre: (nom) => `Para ${nom}`,
    autres: 'Noutros lugares',
    autresMesures: 'Noutros lugares, do mais perto ao mais longe',
    aucun: (nom) => `Para ${nom}, não está indicado nenhum serviço.`,
    aucunProche: 'Os mais próximos estão abaixo: ligue antes de ir.',
    aucunAppel: 'Ligue para o',
    volOiseau: 'Distâncias em linha reta: o caminho é mais longo.',
    distance: (km) => `a cerca de ${number(Math.round(km))}\u00a0km em linha reta`,
    moinsDUn: 'a menos de 1\u00a0km em linha reta',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Nenhum serviço' : services(count)),
    illisibles: (count) => plural(count, { one: 'Não foi possível ler # local.', many: 'Não foi possível ler # de locais.', other: 'Não foi possível ler # locais.' }),
    dont: (count, nom) => `, ${number(count)} para ${nom}`,
    affiches: (shown) => `, ${number(shown)} no ecrã`,
    davantage: (more, shown, count) => `Mostrar mais ${services(more)} (${number(shown)} de ${number(count)})`,
    imprimes: (count) => `Só se imprime o início da lista (${services(count)}). Para uma lista mais curta, escolha uma necessidade antes de imprimir.`,
    choisis: 'Escolhido no mapa',
    allerCarte: 'Ir para o mapa',
    videTitre: 'Nenhum serviço corresponde à sua escolha',
    videSansChoix: 'Nenhum serviço nesta lista',
    surAppel: (numeros) => `Resposta por telefone: ${numeros}. Moradas não mostradas.`,
    videIssue: 'Retire uma escolha, ou ligue para o',
    videTerritoire: 'Não se conhece nenhum serviço para este território. Ligue para o',
    videSuite: ': vão dizer-lhe onde procurar ajuda.',
  },
  secret: {
    demande: 'Um lugar seguro pede-se por telefone.',
    victimes: (count) =>
      count === undefined
        ? 'Existem lugares de alojamento no département. Por segurança, as moradas não são mostradas.'
        : `${lodgings(count)} de alojamento no département; por segurança, as moradas não são mostradas.`,
    auteurs: (count) =>
      count === undefined
        ? 'Existem lugares de alojamento para autores de violência. As moradas não são mostradas.'
        : `${lodgings(count)} de alojamento para autores de violência; as moradas não são mostradas.`,
  },
  pied: {
    sources: 'Fontes',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'Esta página fica no histórico do aparelho. Se alguém vigia o seu telefone, use o de uma pessoa de confiança.',
  },
};

export const carte: MapStrings = {
  lang: 'pt',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Mapa dos serviços, ${nom}`,
  lieux: 'Locais no mapa',
  legende: 'Um número: vários serviços. Escolha-o para os ver.',
  aide: 'Teclas de setas: de um local para outro. Enter: ler a ficha.',
  passer: 'Saltar o mapa',
  fin: 'Fim do mapa',
  zoomPlus: 'Ampliar',
  zoomMoins: 'Reduzir',
  recadrer: 'Ver tudo',
  nord: 'Ir para norte',
  sud: 'Ir para sul',
  ouest: 'Ir para oeste',
  est: 'Ir para leste',
  commandes: 'Mover e ampliar o mapa',
  vide: 'Nenhum local para mostrar aqui.',
  videListe: 'Nenhum local para mostrar aqui: leia a lista.',
  interactif: 'Mostrar o mapa interativo',
  simple: 'O mapa interativo não aparece neste aparelho. Este mapa simples mostra os mesmos locais.',
  mention: 'Mapa desenhado nesta página, sem recorrer a nenhum serviço externo.',
  centre: (nom) => `Centro de ${nom}`,
  fond: {
    source: (credit) => `Mapa de fundo: ${credit}.`,
    serveur: (hote) => `As imagens vêm de outro servidor, ${hote}, que vê que parte do mapa é consultada.`,
    echec: 'O mapa de fundo não está disponível neste momento. O mapa simples mostra os mesmos locais.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} no mesmo local${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)} em ${counted(where, 'local próximo', 'locais próximos')}${commune ? `, à volta de ${commune}` : ''}`,
  agrandir: (groupe) => `${groupe}: ampliar`,
  ici: {
    titre: (count, commune) => `${services(count)} aqui${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Ler as fichas (${number(count)})`,
    fermer: 'Fechar',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Mostrar ou ocultar as fontes',
  'AttributionControl.MapFeedback': 'Comunicar um erro no mapa de fundo',
  'FullscreenControl.Enter': 'Ecrã inteiro',
  'FullscreenControl.Exit': 'Sair do ecrã inteiro',
  'GeolocateControl.FindMyLocation': 'Situar-me no mapa',
  'GeolocateControl.LocationNotAvailable': 'Localização indisponível',
  'LogoControl.Title': 'Logótipo do MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Local no mapa',
  'NavigationControl.ResetBearing': 'Voltar a pôr o norte em cima',
  'NavigationControl.ZoomIn': 'Ampliar',
  'NavigationControl.ZoomOut': 'Reduzir',
  'Popup.Close': 'Fechar',
  'ScaleControl.Feet': 'ft',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mi',
  'ScaleControl.NauticalMiles': 'M',
  'GlobeControl.Enable': 'Mostrar o globo',
  'GlobeControl.Disable': 'Sair do globo',
  'TerrainControl.Enable': 'Mostrar o relevo',
  'TerrainControl.Disable': 'Sair do relevo',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl e roda do rato para ampliar o mapa',
  'CooperativeGesturesHandler.MacHelpText': '⌘ e roda do rato para ampliar o mapa',
  'CooperativeGesturesHandler.MobileHelpText': 'Dois dedos para mover o mapa',
});

export const positionStrings: PositionStrings = {
  lang: 'pt',
  dir: 'ltr',
  position: 'Usar a minha localização',
  cherche: 'A procurar a sua localização…',
  trouve: (nom) => `Está perto de ${nom}. A sua localização não sai desta página.`,
  echec: {
    refus: 'O seu aparelho não dá a localização. Escreva o nome do seu município, ou o código postal.',
    indisponible: 'A sua localização não foi encontrada. Escreva o nome do seu município, ou o código postal.',
    delai: 'A sua localização demora demasiado a chegar. Escreva o nome do seu município, ou o código postal.',
    ailleurs: 'Está fora do território desta lista. Para a sua zona, ligue para o 3919.',
    communes: 'A lista dos municípios não está disponível neste momento. Todos os serviços continuam a aparecer.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'pt',
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
  region: 'Escolher um território',
  question: 'Onde vive?',
  filtre: 'Département, nome ou número',
  territoires: (count) => (count === 0 ? 'Nenhum território com esse nome.' : counted(count, 'território', 'territórios')),
  illisibles: (count) => plural(count, { one: 'Não foi possível ler # território.', many: 'Não foi possível ler # de territórios.', other: 'Não foi possível ler # territórios.' }),
  aucun: 'O seu département não está nesta lista? Ligue para o',
  aucunSuite: ': vão dizer-lhe onde procurar ajuda, em qualquer lugar de França.',
  services,
  changer: 'Escolher outro território',
  simple: (nom) => `Abrir a lista simples: ${nom}`,
  groupe: (count) => `${services(count)}: ampliar`,
  ouvrir: (service, territoire) => `${service}: abrir a lista, ${territoire}`,
  carteAbsente: 'O mapa não carrega neste momento. A lista dos territórios basta para encontrar os serviços.',
  enVue: (count) => (count === 0 ? 'Nenhum serviço nesta parte do mapa.' : `${services(count)} nesta parte do mapa.`),
  horsCarte: (noms) => `Fora deste mapa, na lista dos territórios: ${list(noms)}.`,
  carteAttente: 'A carregar o mapa…',
};
