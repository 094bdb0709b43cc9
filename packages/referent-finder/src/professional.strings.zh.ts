/** The words of the view for professionals, in simplified Chinese. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.zh.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('zh-CN');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `${nom} 居民可以联系谁`,
  sansReferent: '我们没有该市镇专门联络人的信息：下一级在下面。',
  colonnes: { situation: '情况', nature: '类别', qui: '联系谁', joindre: '联系方式', maintenant: '时间', hors: '其他时间' },
  situations: {
    danger: '紧急危险',
    abri: '转移到安全的地方',
    plainte: '控告、报案',
    social: '警察局或宪兵队的社工',
    soins: '治疗、验伤',
    ecoute: '倾听、陪伴',
    droits: '权利、受害人援助',
    enfants: '儿童、青少年',
    quotidien: '住房、收入、手续',
    coordination: '转介与协调',
  },
  raisons: {
    ...answer.raisons,
    commune: '负责该市镇',
    unite: '在负责该市镇的单位工作',
    passage: '会在该市镇停留',
    secteur: '负责该片区',
    groupe: (nom, type) => `${type === 'epci' ? '负责该市镇联合体' : '负责该片区'}：${nom}`,
    proche: (distance) => `最近，${distance}`,
  },
  sansHoraires: '未注明',
  sansRelais: '–',
  unites: {
    titre: '从单位或协作网查找其市镇',
    champ: '单位、医院、协作网或片区',
    choisir: '选择',
    groupes: {
      unite: '警察和宪兵',
      iscg: '警察局或宪兵队的社工',
      hopital: '医院',
      reseau: '协作网',
      epci: '市镇联合体',
      secteur: '片区',
    },
    resultat: (nom, nombre) => `${nom}：${plural(nombre, { other: '# 个市镇' })}`,
    aucun: '我们没有这个片区的联系方式：请查找其中一个市镇。',
  },
};
