import type { SearchWords } from './search-words.js';

/** The examples stay as they are written in France: so are the names that are searched. */
export const chineseSearch: SearchWords = {
  lang: 'zh-Hans',
  dir: 'ltr',
  label: '您所在的市镇或邮政编码',
  indication: '请用拉丁字母。输入名称或邮编的开头即可。',
  chargement: '正在载入市镇列表…',
  indisponible: '市镇列表目前无法使用。',
  options: '可选的市镇',
  aucune: '没有找到市镇。请检查拼写（用拉丁字母），或试试邮政编码。不行的话，请拨打 3919。',
  nombre: (count) => `找到 ${count} 个市镇`,
  illisibles: (count) => `有 ${count} 个市镇无法读取。`,
  davantage: (shown) => `这是前 ${shown} 个市镇。请再多写一些名称，以便查找。`,
  choisir: '请在列表中选择一个市镇。',
  choisie: (nom) => `已选择的市镇：${nom}`,
  anciennement: (ancienNom) => `含 ${ancienNom}`,
  codes: (first, last) => `${first} 至 ${last}`,
  deuxCodes: (first, second) => `${first} 或 ${second}`,
};
