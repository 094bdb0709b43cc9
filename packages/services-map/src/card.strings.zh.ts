/** Every word of a service's card, in simplified Chinese. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('zh-CN');

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: '阿尔巴尼亚语', allemand: '德语', anglais: '英语', arabe: '阿拉伯语', arménien: '亚美尼亚语', bengali: '孟加拉语', berbère: '柏柏尔语',
  bulgare: '保加利亚语', chinois: '中文', comorien: '科摩罗语', créole: '克里奥尔语', dari: '达里语', espagnol: '西班牙语', farsi: '波斯语',
  français: '法语', géorgien: '格鲁吉亚语', hindi: '印地语', italien: '意大利语', kabyle: '卡拜尔语', kurde: '库尔德语', lingala: '林加拉语',
  'langue des signes': '手语', 'langue des signes française': '法国手语（LSF）', lsf: '法国手语（LSF）', mandarin: '普通话', néerlandais: '荷兰语', ourdou: '乌尔都语', pachto: '普什图语', persan: '波斯语',
  polonais: '波兰语', portugais: '葡萄牙语', roumain: '罗马尼亚语', russe: '俄语', serbe: '塞尔维亚语', somali: '索马里语', soninké: '索宁克语',
  swahili: '斯瓦希里语', tamoul: '泰米尔语', tchétchène: '车臣语', tigrigna: '提格里尼亚语', turc: '土耳其语', ukrainien: '乌克兰语',
  vietnamien: '越南语', wolof: '沃洛夫语',
};

export const fiche: Strings['fiche'] = {
  exemple: '虚构示例',
  appeler: '拨打',
  deuxPoints: (suite) => `：${suite}`,
  courriel: '电子邮箱',
  courrielTrace: '发出的邮件会留在您的邮箱里',
  site: '网站',
  horaires: '时间',
  adresse: '地址',
  adresseInconnue: '来源没有提供地址',
  adresseSurDemande: '可打电话询问',
  adresseSurContact: '可联系询问',
  zone: '面向居住在以下地方的人',
  liste: list,
  departement: (nom) => `全省（${nom}）`,
  communes: (count) => plural(count, { other: '# 个市镇' }),
  publics: '服务对象',
  langues: (langues) => `语言：${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `接待方式：${list(modes)}`,
  accueilModes: { 'en-presentiel': '到现场', 'a-distance': '远程' },
  fauteuil: '轮椅可以进入',
  sansFauteuil: '轮椅不能进入',
  frais: { gratuit: '免费', payant: '收费' },
  places: '名额',
  acces: '无障碍',
  accesLien: '此处的无障碍信息',
  venir: '前往',
  itineraire: (site) => (site ? `在 ${site} 上查看路线` : '用您的地图应用打开'),
  itineraireSite: '该网站会看到所查询的地址',
  itineraireAppareil: '该应用可能会保存这个地址',
  plus: (horaires) => (horaires ? '时间和其他信息' : '其他信息'),
  imprimer: '打印这份资料',
  signaler: '报告错误',
  precision: {
    adresse: '',
    voie: '地图只显示街道，不显示门牌号。',
    commune: '地图只显示市镇，不显示地址。',
    departement: '',
  },
  nombre: (count, postes, commune) => {
    const what = plural(count, { other: postes ? '# 个岗位' : '# 个地点' });
    return `${commune ?? '本省'}：${what}，来源没有${postes ? '说明在哪里' : '提供地址'}。`;
  },
  voirCarte: '在地图上查看',
  voirCarteNom: (nom) => `在地图上查看：${nom}`,
  retourCarte: '回到地图',
  source: (publisher, reference, written, licence) => `来源：${[publisher, reference, written, licence].filter(Boolean).join('，')}`,
  fraicheur: {
    verifieLe: (written) => `核实日期：${written}`,
    verifieEn: (written) => `核实日期：${written}`,
    verifieIlYa: (months) => (months < 24 ? `${months}\u00a0个月前核实` : `${Math.floor(months / 12)}\u00a0年前核实`),
    informationDu: (written) => `信息日期：${written}`,
    informationDe: (written) => `信息日期：${written}`,
    appelez: '，去之前请先打电话',
    verifiez: '，去之前请先核实',
  },
};
