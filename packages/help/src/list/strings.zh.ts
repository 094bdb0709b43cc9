import type { ListStrings } from './strings.fr.js';

const ALWAYS = '每天 24 小时，每周 7 天';

/** As `strings.en.ts`, in simplified Chinese. */
export const listStrings: ListStrings = {
  lang: 'zh-Hans',
  dir: 'ltr',
  tchat: '在线聊天',
  titre: '现在需要帮助',
  territoireTitre: '您所在的省（département）',
  situations: {
    danger: '现在有危险',
    silence: '您不能说话',
    parler: '找人谈谈',
    enfant: '儿童有危险',
    abri: '可以过夜的地方',
    numerique: '网络暴力',
    auteur: '您担心自己会施暴',
    professionnel: '您因工作或作为亲友在帮助他人',
  },
  professionnels: '这些服务也回应亲友和专业人员：',
  ouvert: '现在开放',
  ferme: '目前关闭',
  gratuit: '免费',
  coutInconnu: '通话费用待核实',
  horairesInconnus: '服务时间待核实',
  aVerifier: (horaires) => `${horaires}（待核实）`,
  langues: (langues) => `语言：${langues}`,
  source: (date) => `来源：${date}`,
  sansDate: '来源无日期',
  heureDeParis: '所列时间为巴黎时间。',
  relecture: '翻译草稿，尚未经过审校。',
  numeros: {
    '17': {
      nom: '警察、宪兵',
      pour: '您或他人现在有危险。',
      horaires: ALWAYS,
    },
    '112': {
      nom: '欧洲紧急求助号码',
      pour: '同样的救助，任何电话都可拨打，欧洲各地通用。',
      horaires: ALWAYS,
    },
    '114': {
      nom: '短信紧急求助',
      pour: '您不能说话，或者听不见：请发短信。此号码不接听电话。',
      horaires: ALWAYS,
      langues: ['书面法语', '法国手语'],
      accessibilite: '可在 urgence114.fr 使用法国手语视频和在线聊天',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: '与人交谈，了解可以去哪里求助。这不是紧急求助号码。',
      horaires: ALWAYS,
      accessibilite: '工作日白天有法国手语，并有字幕，见 solidaritefemmes.org',
    },
    pnav: {
      nom: '与警察和宪兵在线聊天',
      pour: '写信息给受过培训的人员，不必提出控告。如有危险，请改为拨打 17。',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'Samu（急救）',
      pour: '医疗急救：受伤、昏厥、被掐脖子。',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'MaSécurité 在线聊天，130 种语言',
      pour: '用您的语言向警察或宪兵提问。如有危险，请改为拨打 17 或 112。',
      horaires: ALWAYS,
      langues: ['130 种'],
    },
    '115': {
      nom: '紧急住宿',
      pour: '您没有地方睡觉，或者您正要离开家。',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: '儿童或青少年有危险。',
      horaires: ALWAYS,
    },
    '3018': {
      nom: '网络暴力',
      pour: '骚扰、图像被传播、被监视：面向青少年及其父母。',
      horaires: '每周 7 天，9 时至 23 时',
    },
    '116006': {
      nom: '受害人援助',
      pour: '任何犯罪的受害人、其亲友、证人。',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: '强奸、性侵害：受害人、亲友、专业人员。',
      horaires: '周一至周五，10 时至 19 时',
    },
    fdfa: {
      nom: '残障女性倾听热线',
      pour: '遭受暴力的残障女性。',
      horaires: '周一 10 时至 13 时和 14 时 30 分至 17 时 30 分，周四 10 时至 13 时',
      accessibilite: '聋人女性专用电子邮箱：ecoute@fdfa.fr',
    },
    fnacav: {
      nom: '施暴者倾听热线',
      pour: '您担心会伤害他人，或者想停下来。',
    },
  },
};
