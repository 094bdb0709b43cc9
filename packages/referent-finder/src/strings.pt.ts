/** Every word of `<reperes-referent-finder>`, in Portuguese. One file: it comes whole, when someone reads Portuguese. */

import { portugueseSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.pt.js';
import { paper } from './paper.strings.pt.js';
import { professional } from './professional.strings.pt.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'pt',
  dir: 'ltr',
  langues: 'Língua',
  langueAbsente: 'Não foi possível mostrar esta língua. Toque nela de novo para a voltar a pedir.',
  relecture: 'Rascunho de tradução, ainda não revisto. As fichas estão em francês, tal como os serviços as escreveram.',
  region: 'Encontrar quem contactar',
  titre: 'Quem a pode ajudar perto de onde vive?',
  recherche: 'O seu município ou o seu código postal',
  professionnel: { titre: 'A quem ligar, município por município', recherche: 'Município ou código postal da pessoa' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'A procura por município não responde',
    reseau: 'A lista dos contactos não chegou: a rede talvez esteja demasiado fraca.',
    statut: 'O site não conseguiu enviar a lista dos contactos.',
    type: 'O site enviou outra coisa em vez da lista dos contactos.',
    taille: 'A lista dos contactos recebida é demasiado grande para ser a certa.',
    forme: 'Não é possível ler a lista dos contactos recebida.',
    'hors-ligne': 'O seu aparelho não está ligado à internet.',
    adresse: 'Esta página não indica onde encontrar a lista dos contactos.',
    issue: 'Os números acima não dependem desta página: pode ligar-lhes agora.',
    reessayer: 'Tentar de novo',
  },
  prudence:
    'Esta página fica no histórico do navegador, e um programa espião pode ver tudo o que aparece. Se receia que alguém vigie o que faz, use um aparelho seguro.',
  champ: portugueseSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
