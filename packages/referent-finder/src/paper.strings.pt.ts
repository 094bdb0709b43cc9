/** The words on paper, in Portuguese. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('pt-PT');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Polícia, gendarmaria. Está em perigo agora, ou outra pessoa está.',
  '112': 'Emergências, número europeu. A mesma ajuda, a partir de qualquer telefone e em toda a Europa.',
  '114': 'Emergências por SMS. Não pode falar, ou não ouve: escreva um SMS. Este número não atende chamadas.',
  '3919': 'Violences Femmes Info. Falar com alguém, saber onde procurar ajuda. Não é um número de emergência.',
};

export const paper: PaperStrings = {
  lang: 'pt',
  dir: 'ltr',
  relecture: 'Rascunho de tradução, ainda não revisto.',
  document: 'Contactos',
  fiche: {
    titre: 'Contactos úteis',
    numeros: 'A qualquer hora',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Perto de onde vive',
    autres: 'Outros serviços',
    date: (day) => `Informação: ${date(day)}`,
    prudence: 'Alguém pode encontrar esta folha. Se for um risco, guarde-a em casa de uma pessoa de confiança, ou decore um número.',
  },
  carte: {
    etapes: ['Corte pela linha contínua.', 'Dobre para trás pela linha horizontal.', 'Feche como um livro, com os números dentro.'],
    dehors: 'Compras',
    aToute: 'A qualquer hora',
    ici: 'Perto daqui',
    numeros: {
      '17': 'Polícia',
      '112': 'Emergências',
      '114': 'Por SMS, sem falar',
      '3919': 'Falar, saber onde ir',
      '115': 'Um teto para esta noite',
    },
    rangs: {
      commune: 'Câmara municipal',
      unite: 'Polícia, gendarmaria',
      iscg: 'Serviço social',
      hopital: 'Hospital',
      reseau: 'Rede local',
      epci: 'Grupo de municípios',
      accueil: 'Receção',
      passage: 'Autocarro, perto daqui',
      departement: 'Département',
      service: 'Serviço',
      national: 'Linha telefónica',
    },
  },
};
