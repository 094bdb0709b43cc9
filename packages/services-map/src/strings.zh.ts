/** Every word of the services map and of the ensemble, in simplified Chinese. One file: it comes whole, when someone reads Chinese. */

import { chineseSearch } from '@reperes/commune-search';
import { chineseHours, chineseLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.zh.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('zh-CN');
const { categories, besoins } = chineseLabels;

const services = (count: number) => plural(count, { other: '# 项服务' });
const places = (count: number) => plural(count, { other: '# 个住宿名额' });

export const strings: Strings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  langues: '语言',
  langueAbsente: '无法显示这种语言。再点一次，可重新载入。',
  relecture: '翻译草稿，尚未经过审校。各项服务的资料为法语，由服务方自己撰写。',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: chineseHours(),
  titre: (nom) => (nom ? `哪里可以得到帮助：${nom}` : '哪里可以得到帮助'),
  region: (nom) => (nom ? `提供帮助的地方和服务，${nom}` : '提供帮助的地方和服务'),
  numerosTerritoire: '您所在的省（département）',
  chargement: '正在载入列表…',
  erreur: {
    titre: '列表无法显示',
    reseau: '服务器没有回应。',
    statut: '服务器没有找到列表。',
    type: '服务器发来的不是需要的列表。',
    taille: '收到的列表太大，不可能是正确的列表。',
    forme: '收到的列表格式不对。',
    issue: '上面的号码都有人回应。您可以重试，或向 3919 询问地址。',
    page: '上面的号码都有人回应。您可以向 3919 询问地址。',
    reessayer: '重试',
    horsLigneTitre: '没有连接互联网',
    horsLigne: '打电话和发短信到 114 都不需要互联网。恢复连接后，列表就会显示。',
  },
  carteAbsente: '地图目前无法显示。所有服务都在列表中。',
  filtres: {
    titre: '您需要什么？',
    preciser: '选择服务类型',
    tout: '全部显示',
    surAppel: '请打电话',
    unite: () => '项服务',
    territoire: (nom) => `服务地区：${nom}`,
    affiner: '缩小列表范围',
    plus: (titres, choisis) => `缩小范围：${titres.join('、')}${choisis > 0 ? `（已选 ${number(choisis)} 项）` : ''}`,
    horairesSurs: '只显示时间确定的地方。其他地方可能也开放：请打电话询问。',
    groupes: { publics: '服务对象', acces: '使用条件', langues: '语言' },
    drapeaux: { ouvert: '现在开放', gratuit: '免费', fauteuil: '轮椅可以进入', lsf: '法国手语（LSF）' },
    publics: { victimes: '受害人', enfants: '儿童和青少年', auteurs: '施暴者', professionnels: '专业人员' },
    accueil: { 'en-presentiel': '到现场', 'a-distance': '远程或打电话' },
    types: '服务类型',
    retirer: (choix, count) => `取消${list(choix.map((nom) => `“${nom}”`))}（${services(count)}）`,
  },
  recherche: chineseSearch,
  pres: {
    champ: '您附近：市镇或邮政编码',
    effacer: (nom) => `不再查找 ${nom} 附近`,
    couvre: (nom) => `面向 ${nom} 居民`,
    autres: '其他地方',
    autresMesures: '其他地方，由近到远',
    aucun: (nom) => `没有列出面向 ${nom} 居民的服务。`,
    aucunProche: '最近的服务在下面：去之前请先打电话。',
    aucunAppel: '请拨打',
    volOiseau: '所示为直线距离：实际路程更长。',
    distance: (km) => `直线距离约 ${number(Math.round(km))}\u00a0公里`,
    moinsDUn: '直线距离不到 1\u00a0公里',
  },
  liste: {
    resultats: (count) => (count === 0 ? '没有服务' : services(count)),
    dont: (count, nom) => `，其中 ${number(count)} 项面向 ${nom} 居民`,
    affiches: (shown) => `，已显示 ${number(shown)} 项`,
    davantage: (more, shown, count) => `再显示 ${services(more)}（已显示 ${number(shown)} 项，共 ${number(count)} 项）`,
    imprimes: (count) => `只打印前 ${number(count)} 项。如需较短的列表，请在打印前选择一项需要。`,
    choisis: '在地图上选择的服务',
    allerCarte: '去看地图',
    videTitre: '没有符合您选择的服务',
    videSansChoix: '此列表中没有服务',
    surAppel: '电话答复，不显示地址',
    videIssue: '请取消一项选择，或拨打',
    videTerritoire: '我们没有这个地区的服务信息。请拨打',
    videSuite: '：会有人告诉您可以去哪里。',
  },
  secret: {
    demande: '需要安全住处，请打电话。',
    victimes: (count) =>
      count === undefined ? '本省有可以住宿的地方。为了安全，地址不予显示。' : `本省有 ${places(count)}，为了安全，地址不予显示。`,
    auteurs: (count) =>
      count === undefined ? '有供施暴者住宿的地方。地址不予显示。' : `有 ${places(count)}供施暴者使用，地址不予显示。`,
  },
  pied: {
    sources: '来源',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: '此页面会留在设备的浏览记录里。如果有人监视您的手机，请使用您信任的人的手机。',
  },
};

export const carte: MapStrings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `服务地图，${nom}`,
  lieux: '地图上的地点',
  legende: '数字：有多项服务。选择它即可查看。',
  aide: '方向键：从一个地点到另一个地点。回车键（Enter）：阅读资料。',
  passer: '跳过地图',
  fin: '地图结束',
  zoomPlus: '放大',
  zoomMoins: '缩小',
  recadrer: '查看全部',
  nord: '向北移动',
  sud: '向南移动',
  ouest: '向西移动',
  est: '向东移动',
  commandes: '移动和缩放地图',
  vide: '这里没有可显示的地点。',
  videListe: '这里没有可显示的地点：请阅读列表。',
  interactif: '显示互动地图',
  simple: '互动地图无法在此设备上显示。这张简单地图显示同样的地点。',
  mention: '地图在此页面内绘制，不使用任何外部服务。',
  centre: (nom) => `${nom} 中心`,
  fond: {
    source: (credit) => `底图：${credit}。`,
    serveur: (hote) => `底图图片来自另一个服务器 ${hote}，它会看到您在查看地图的哪一部分。`,
    echec: '底图目前无法显示。简单地图显示同样的地点。',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join('，'),
  plusieurs: (count, noms, commune) => `同一地点有 ${services(count)}${commune ? `，${commune}` : ''}：${noms}`,
  groupe: (count, where, commune) =>
    `${services(count)}，在 ${plural(where, { other: '# 个邻近的地点' })}${commune ? `，${commune} 附近` : ''}`,
  agrandir: (groupe) => `${groupe}：放大`,
  ici: {
    titre: (count, commune) => `这里有 ${services(count)}${commune ? `，${commune}` : ''}`,
    toutes: (count) => `阅读 ${number(count)} 份资料`,
    fermer: '关闭',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': '显示或隐藏来源',
  'AttributionControl.MapFeedback': '报告底图错误',
  'FullscreenControl.Enter': '全屏',
  'FullscreenControl.Exit': '退出全屏',
  'GeolocateControl.FindMyLocation': '在地图上找到我的位置',
  'GeolocateControl.LocationNotAvailable': '无法获取位置',
  'LogoControl.Title': 'MapLibre 标志',
  'Map.Title': title,
  'Marker.Title': '地图上的地点',
  'NavigationControl.ResetBearing': '恢复北方朝上',
  'NavigationControl.ZoomIn': '放大',
  'NavigationControl.ZoomOut': '缩小',
  'Popup.Close': '关闭',
  'ScaleControl.Feet': '英尺',
  'ScaleControl.Meters': '米',
  'ScaleControl.Kilometers': '公里',
  'ScaleControl.Miles': '英里',
  'ScaleControl.NauticalMiles': '海里',
  'GlobeControl.Enable': '显示地球',
  'GlobeControl.Disable': '退出地球',
  'TerrainControl.Enable': '显示地形',
  'TerrainControl.Disable': '退出地形',
  'CooperativeGesturesHandler.WindowsHelpText': '按住 Ctrl 并滚动滚轮可缩放地图',
  'CooperativeGesturesHandler.MacHelpText': '按住 ⌘ 并滚动滚轮可缩放地图',
  'CooperativeGesturesHandler.MobileHelpText': '用两根手指移动地图',
});

export const positionStrings: PositionStrings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  position: '使用我的位置',
  cherche: '正在查找您的位置…',
  trouve: (nom) => `您在 ${nom} 附近。您的位置不会离开此页面。`,
  echec: {
    refus: '您的设备没有提供位置。请填写您所在市镇的名称或邮政编码。',
    indisponible: '没有找到您的位置。请填写您所在市镇的名称或邮政编码。',
    delai: '查找您的位置用时太长。请填写您所在市镇的名称或邮政编码。',
    ailleurs: '您不在此列表的地区内。关于您所在的地方，请拨打 3919。',
    communes: '市镇列表目前无法使用。所有服务仍然显示。',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  langues: strings.langues,
  langueAbsente: strings.langueAbsente,
  chargement: strings.chargement,
  erreur: strings.erreur,
  prudence: strings.pied.prudence,
  relecture: strings.relecture,
  carte,
  titre: strings.titre,
  region: '选择一个地区',
  question: '您住在哪里？',
  filtre: '省（département）的名称或编号',
  territoires: (count) => (count === 0 ? '没有这个名称的地区。' : plural(count, { other: '# 个地区' })),
  aucun: '您所在的省（département）不在列表中？请拨打',
  aucunSuite: '：无论您在法国哪里，都会有人告诉您可以去哪里。',
  services,
  changer: '选择另一个地区',
  simple: (nom) => `打开简单列表：${nom}`,
  groupe: (count) => `${services(count)}：放大`,
  ouvrir: (service, territoire) => `${service}：打开列表，${territoire}`,
  carteAbsente: '地图目前无法载入。用地区列表就可以找到服务。',
  enVue: (count) => (count === 0 ? '地图的这一部分没有服务。' : `地图的这一部分有 ${services(count)}。`),
  horsCarte: (noms) => `不在此地图上、但在地区列表中：${list(noms)}。`,
  carteAttente: '正在载入地图…',
};
