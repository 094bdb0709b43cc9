/** Every word of `<reperes-referent-finder>`, in simplified Chinese. One file: it comes whole, when someone reads Chinese. */

import { chineseSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.zh.js';
import { paper } from './paper.strings.zh.js';
import { professional } from './professional.strings.zh.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  langues: '语言',
  langueAbsente: '无法显示这种语言。再点一次，可重新载入。',
  relecture: '翻译草稿，尚未经过审校。各项服务的资料为法语，由服务方自己撰写。',
  region: '查找可以联系谁',
  titre: '在您住处附近，谁可以帮助您？',
  recherche: '您所在的市镇或邮政编码',
  professionnel: { titre: '各市镇可以联系谁', recherche: '当事人所在的市镇或邮政编码' },
  annonce: (nom, nombre) => `${nom}：${nombre}`,
  erreur: {
    titre: '按市镇查找目前无法使用',
    reseau: '联系方式列表没有收到：网络可能太弱。',
    statut: '网站无法发送联系方式列表。',
    type: '网站发来的不是联系方式列表。',
    taille: '收到的列表太大，不可能是正确的列表。',
    forme: '收到的列表无法读取。',
    'hors-ligne': '您的设备没有连接互联网。',
    adresse: '此页面没有说明联系方式列表在哪里。',
    issue: '上面的号码不依赖此页面：您现在就可以拨打。',
    reessayer: '重试',
  },
  prudence: '此页面会留在浏览记录里，间谍软件可以看到显示的一切。如果您担心有人监视您，请使用安全的设备。',
  champ: chineseSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
