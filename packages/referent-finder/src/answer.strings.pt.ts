/** The words of an answer, in Portuguese. */

import { portugueseHours, portugueseLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

const { date, plural } = wordsOfLanguage('pt-PT');
const { categories } = portugueseLabels;

export const answer: AnswerStrings = {
  lang: 'pt',
  virgule: ', ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: portugueseHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'Polícia, gendarmaria: está em perigo agora, ou outra pessoa está.',
    '112': 'Emergências: a mesma ajuda, a partir de qualquer telefone e em toda a Europa.',
    '15': 'Emergência médica: ferimento, desmaio, estrangulamento.',
    '115': 'Alojamento de emergência: não tem onde dormir, ou está a sair de casa.',
    '3919': 'Falar com alguém, saber onde procurar ajuda. Não é um número de emergência.',
    '119': 'Uma criança ou adolescente está em perigo.',
  },
  resultat: (nom) => `Os seus contactos para ${nom}`,
  contacts: (nombre) =>
    `${plural(nombre, { one: '# contacto', many: '# de contactos', other: '# contactos' })}${nombre > 1 ? ', do mais próximo ao mais alargado' : ''}`,
  papier: {
    fiche: 'Imprimir a ficha',
    carte: 'Imprimir um cartão de bolso',
    conseil:
      'O cartão dobra-se até ao tamanho de um cartão bancário: por fora, uma lista de compras; por dentro, os números. Se alguém mexe nas suas coisas, é melhor deixá-lo em casa de uma pessoa de confiança.',
    echec: 'A impressão não está pronta: a rede talvez esteja demasiado fraca. Os números continuam aqui.',
  },
  effacer: 'Retirar este resultado e procurar outro município',
  suite: (nombre) => `Outros serviços para o seu município (${nombre})`,
  sansReferent: 'Não conhecemos uma pessoa de referência no seu município.',
  niveauSuivant: (titre) => `Comece por: ${titre}.`,
  aucun: 'Não se conhece nenhum contacto local para este município. O 3919 escuta e orienta em toda a França.',
  partiel: 'Não foi possível carregar uma parte dos contactos: esta lista está incompleta.',
  illisibles: (nombre) => plural(nombre, { one: 'Não foi possível ler # contacto.', many: 'Não foi possível ler # de contactos.', other: 'Não foi possível ler # contactos.' }),
  rangs: {
    commune: 'O seu município',
    unite: 'Polícia, gendarmaria',
    iscg: 'Assistente social na esquadra ou na gendarmaria',
    hopital: 'Hospital, cuidados médicos',
    reseau: 'Rede local',
    epci: 'O seu grupo de municípios',
    accueil: 'Acolhimento e escuta',
    passage: 'Passa pelo seu município',
    departement: 'Département',
    service: 'Serviço',
    national: 'Em toda a França',
  },
  raisons: {
    commune: 'Abrange o seu município',
    unite: 'Trabalha na unidade que abrange o seu município',
    passage: 'Faz paragem no seu município',
    secteur: 'Abrange a sua zona',
    groupe: (nom, type) => `Abrange ${type === 'epci' ? 'o seu grupo de municípios' : 'a sua zona'}: ${nom}`,
    departement: 'Abrange todo o département',
    proche: (distance) => `O que fica mais perto, ${distance}`,
    kilometres: (km) => `a ${km}\u00a0km em linha reta`,
    moinsDUn: 'a menos de um quilómetro em linha reta',
    national: 'Responde a toda a França',
  },
  exemple: 'exemplo inventado',
  aConfirmer: 'A confirmar: esta informação é antiga.',
  sinon: (titre) => `Se ninguém atender: ${titre},`,
  maintenant: 'Neste momento:',
  plusieurs: (nombre) => `Lugares ou postos de trabalho: ${nombre}. A fonte não indica as moradas.`,
  appeler: 'Ligar para o',
  horaires: 'Horário:',
  horsHoraires: 'Fora deste horário:',
  adresse: 'Morada:',
  ecrire: 'Escrever para:',
  courrielTrace: 'A mensagem ficará nas suas mensagens enviadas.',
  sansCoordonnees: 'Não se conhece nenhum número aqui: pergunte ao',
  site: 'Site:',
  date: (day) => `Data da informação: ${date(day)}`,
};
