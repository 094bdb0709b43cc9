import type { ListStrings } from './strings.fr.js';

const ALWAYS = '24 horas por dia, 7 dias por semana';

/** As `strings.en.ts`, in Portuguese. */
export const listStrings: ListStrings = {
  lang: 'pt',
  dir: 'ltr',
  tchat: 'Chat',
  titre: 'Precisa de ajuda agora?',
  territoireTitre: 'Na sua zona (département)',
  situations: {
    danger: 'Em perigo agora',
    silence: 'Não pode falar',
    parler: 'Falar com alguém',
    enfant: 'Uma criança em perigo',
    abri: 'Um lugar para dormir',
    numerique: 'Violência na internet',
    auteur: 'Tem medo de ser violento',
    professionnel: 'Ajuda alguém, no seu trabalho ou como pessoa próxima',
  },
  professionnels: 'Estas linhas também respondem a pessoas próximas e a profissionais:',
  ouvert: 'Aberto agora',
  ferme: 'Fechado neste momento',
  gratuit: 'gratuito',
  coutInconnu: 'custo da chamada a confirmar',
  horairesInconnus: 'horário a confirmar',
  aVerifier: (horaires) => `${horaires}, a confirmar`,
  langues: (langues) => `em ${langues}`,
  source: (date) => `fonte: ${date}`,
  sansDate: 'fonte sem data',
  heureDeParis: 'As horas são as de Paris.',
  relecture: 'Rascunho de tradução, ainda não revisto.',
  numeros: {
    '17': {
      nom: 'Polícia, gendarmaria',
      pour: 'Está em perigo agora, ou outra pessoa está.',
      horaires: ALWAYS,
    },
    '112': {
      nom: 'Emergências, número europeu',
      pour: 'A mesma ajuda, a partir de qualquer telefone e em toda a Europa.',
      horaires: ALWAYS,
    },
    '114': {
      nom: 'Emergências por SMS',
      pour: 'Não pode falar, ou não ouve: escreva um SMS. Este número não atende chamadas.',
      horaires: ALWAYS,
      langues: ['francês escrito', 'língua gestual francesa'],
      accessibilite: 'vídeo em língua gestual francesa e chat em urgence114.fr',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'Falar com alguém, saber onde procurar ajuda. Não é um número de emergência.',
      horaires: ALWAYS,
      accessibilite: 'língua gestual francesa durante o dia nos dias úteis, e legendas, em solidaritefemmes.org',
    },
    pnav: {
      nom: 'Chat com a polícia e a gendarmaria',
      pour: 'Escrever a uma pessoa com formação, sem apresentar queixa. Se estiver em perigo, ligue antes para o 17.',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'Samu (ambulância)',
      pour: 'Emergência médica: ferimento, desmaio, estrangulamento.',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'Chat MaSécurité, em 130 línguas',
      pour: 'Fazer uma pergunta à polícia ou à gendarmaria na sua língua. Se estiver em perigo, ligue antes para o 17 ou o 112.',
      horaires: ALWAYS,
      langues: ['130 línguas'],
    },
    '115': {
      nom: 'Alojamento de emergência',
      pour: 'Não tem onde dormir, ou está a sair de casa.',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'Uma criança ou adolescente está em perigo.',
      horaires: ALWAYS,
    },
    '3018': {
      nom: 'Violência na internet',
      pour: 'Assédio, imagens divulgadas, vigilância: para jovens e os seus pais.',
      horaires: '7 dias por semana, das 9 h às 23 h',
    },
    '116006': {
      nom: 'Apoio às vítimas',
      pour: 'Qualquer vítima de um crime, as pessoas próximas, as testemunhas.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'Violação, agressão sexual: vítimas, pessoas próximas, profissionais.',
      horaires: 'de segunda a sexta-feira, das 10 h às 19 h',
    },
    fdfa: {
      nom: 'Linha de escuta para mulheres com deficiência',
      pour: 'Mulheres com deficiência vítimas de violência.',
      horaires: 'segunda-feira das 10 h às 13 h e das 14 h 30 às 17 h 30, quinta-feira das 10 h às 13 h',
      accessibilite: 'e-mail para mulheres surdas: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'Linha de escuta para pessoas violentas',
      pour: 'Tem medo de fazer mal a alguém, ou quer parar.',
    },
  },
};
