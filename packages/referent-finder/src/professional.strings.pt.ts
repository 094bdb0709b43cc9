/** The words of the view for professionals, in Portuguese. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.pt.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('pt-PT');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `A quem ligar para ${nom}`,
  sansReferent: 'Não se conhece nenhuma pessoa de referência neste município: o nível seguinte está abaixo.',
  colonnes: { situation: 'Situação', nature: 'Tipo', qui: 'Quem', joindre: 'Contacto', maintenant: 'Horário', hors: 'Fora do horário' },
  situations: {
    danger: 'Perigo imediato',
    abri: 'Ida para um lugar seguro',
    plainte: 'Queixa, denúncia',
    social: 'Assistente social na esquadra ou na gendarmaria',
    soins: 'Cuidados, registo médico das lesões',
    ecoute: 'Escuta, acompanhamento',
    droits: 'Direitos, apoio às vítimas',
    enfants: 'Crianças, jovens',
    quotidien: 'Habitação, rendimentos, formalidades',
    coordination: 'Encaminhamento e coordenação',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Abrange o município',
    unite: 'Trabalha na unidade que abrange o município',
    passage: 'Faz paragem no município',
    secteur: 'Abrange a zona',
    groupe: (nom, type) => `Abrange ${type === 'epci' ? 'o grupo de municípios' : 'a zona'}: ${nom}`,
  },
  sansHoraires: 'Não indicado',
  sansRelais: '–',
  unites: {
    titre: 'De uma unidade ou de uma rede para os seus municípios',
    champ: 'Unidade, hospital, rede ou zona',
    choisir: 'Escolher',
    groupes: {
      unite: 'Polícia e gendarmaria',
      iscg: 'Assistentes sociais na esquadra ou na gendarmaria',
      hopital: 'Hospitais',
      reseau: 'Redes',
      epci: 'Grupos de municípios',
      secteur: 'Zonas',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { one: '# município', many: '# de municípios', other: '# municípios' })}`,
    aucun: 'Não se conhece nenhum contacto para esta zona: procure um dos seus municípios.',
  },
};
