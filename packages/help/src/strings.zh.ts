import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in simplified Chinese. */
export const strings: Strings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  essentielTitre: '求助号码',
  essentiel: {
    '17': '遇到危险',
    '112': '在欧洲遇到危险',
    '114': '不能说话，发短信',
    '3919': '有人倾听您',
    pnav: '给警方发文字信息',
    '15': '医疗急救',
    '115': '今晚过夜的地方',
    '116006': '受害人援助',
    '119': '儿童或青少年有危险',
    '3018': '网络暴力',
    cfcv: '强奸、性侵害',
    fdfa: '残障女性',
    fnacav: '担心自己会施暴',
    masecurite: '警方在线聊天，130 种语言',
  },
  tchat: '在线聊天',
  sms: (numero) => `短信\u00a0${numero}`,
  apresSigne: { '114': '不能说话' },
  signes: (numero) => `${numero}（法国手语）`,
  trace: '通话会留在通话记录里，短信会留在信息里：如果对您没有危险，之后请删除。',
  facture: (numeros) => `不会出现在电话账单上：${numeros}。`,
  exit: {
    quitter: '离开本网站',
    clavier: '或按 3 次 Shift',
    suite: '正在打开下一个页面。',
    echec: '无法从这里关闭此页面。请关闭标签页。',
    cadre: '此内容位于一个框架中，无法从这里离开：要尽快离开，请关闭标签页。网站管理者：请在页面中加入“reperes-cadre.js”。',
    prudence: '离开并不会清除浏览记录，间谍软件可能会看到一切。如有可能，请使用安全的设备。',
    encore: (left) => (left ? `再按 ${left} 次 Shift 即可离开` : left === null ? '超时了：要离开，请按 3 次 Shift' : ''),
  },
};
