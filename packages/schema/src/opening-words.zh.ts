/** Opening hours in simplified Chinese. */

import { type OpeningPhrases, openingWordsOf } from './opening-phrases.js';

const PHRASES: OpeningPhrases = {
  appointment: '需要预约',
  unknown: '今天是公共假日，时间未注明',
  open: (passes, until) => [passes ? '目前在现场' : '现在开放', until].filter(Boolean).join('，'),
  closed: (passes) => (passes ? '下次到访时间未注明' : '目前关闭'),
  holiday: (passes, day) => `${passes ? '下次到访' : '目前关闭'}：${day}是公共假日，时间未注明`,
  opens: (day, hours) => `目前关闭，${day} ${hours} 开放`,
  passes: (day, hours) => `下次到访：${day}，${hours}`,
  today: '今天',
  tomorrow: '明天',
  at: (clock) => clock,
  until: (clock, tomorrow) => `直到${tomorrow ? '明天 ' : ' '}${clock}`,
  span: (start, end) => `${start}至${end}`,
  midnight: '24:00',
  closedDay: '关闭',
  dayAndNight: '24 小时',
  everyDay: '每天',
  days: (first, last) => `${first}至${last}`,
  ranked: (ranks, day) => `每月${ranks}${day}`,
  ranks: ['第一个', '第二个', '第三个', '第四个', '第五个', '最后一个'],
  holidays: '公共假日',
};

export const chineseHours = () => openingWordsOf('zh-CN', PHRASES);
