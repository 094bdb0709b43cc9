/** The words on paper, in simplified Chinese. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('zh-CN');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': '警察、宪兵。您或他人现在有危险。',
  '112': '欧洲紧急求助号码。同样的救助，任何电话都可拨打，欧洲各地通用。',
  '114': '短信紧急求助。您不能说话，或者听不见：请发短信。此号码不接听电话。',
  '3919': 'Violences Femmes Info。与人交谈，了解可以去哪里求助。这不是紧急求助号码。',
};

export const paper: PaperStrings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  relecture: '翻译草稿，尚未经过审校。',
  document: '联系方式',
  fiche: {
    titre: '常用联系方式',
    numeros: '随时可用',
    sms: (numero) => `短信 ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}。${pour}`,
    contacts: '您住处附近',
    autres: '其他服务',
    date: (day) => `信息日期：${date(day)}`,
    prudence: '这张纸可能会被人发现。如果有风险，请把它放在您信任的人那里，或记住一个号码。',
  },
  carte: {
    etapes: ['沿实线剪下。', '沿横线向后折。', '像书一样合上，号码在里面。'],
    dehors: '购物',
    aToute: '随时可用',
    ici: '附近',
    numeros: {
      '17': '警察',
      '112': '紧急求助',
      '114': '发短信，不用说话',
      '3919': '找人谈谈，问问去处',
      '115': '今晚过夜的地方',
    },
    rangs: {
      commune: '市政厅',
      unite: '警察、宪兵',
      iscg: '社工',
      hopital: '医院',
      reseau: '本地协作网',
      epci: '市镇联合体',
      accueil: '接待处',
      passage: '巴士，附近',
      departement: '省',
      service: '服务',
      national: '电话热线',
    },
  },
};
