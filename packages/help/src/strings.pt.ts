import { plural } from './plural.js';
import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in Portuguese: that of Portugal, with the word of Brazil where it is another. */
export const strings: Strings = {
  lang: 'pt',
  dir: 'ltr',
  essentielTitre: 'Números de ajuda',
  essentiel: {
    '17': 'Em perigo',
    '112': 'Em perigo, na Europa',
    '114': 'Sem falar, por SMS',
    '3919': 'Falar com alguém',
    pnav: 'Escrever à polícia',
    '15': 'Emergência médica',
    '115': 'Onde dormir esta noite',
    '116006': 'Apoio às vítimas',
    '119': 'Criança ou adolescente em perigo',
    '3018': 'Violência na internet',
    cfcv: 'Violação e agressão sexual',
    fdfa: 'Mulheres com deficiência',
    fnacav: 'Medo de ser violento',
    masecurite: 'Chat da polícia, 130 línguas',
  },
  tchat: 'Chat',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'Sem falar' },
  signes: (numero) => `${numero} em língua gestual francesa`,
  trace: 'Uma chamada fica na lista de chamadas e um SMS nas mensagens: apague-os depois, se for seguro para si.',
  facture: (numeros) => `Não aparecem na fatura: ${numeros}.`,
  exit: {
    quitter: 'Sair deste site',
    clavier: 'ou 3 vezes Shift (⇧)',
    suite: 'A carregar a página seguinte.',
    echec: 'Não foi possível fechar esta página a partir daqui. Feche o separador (a aba).',
    cadre:
      'Este bloco está numa moldura da qual não se pode sair a partir daqui: para sair depressa, feche o separador (a aba). Responsável pelo site: acrescente «reperes-cadre.js» à página.',
    prudence:
      'Sair não apaga o histórico de navegação, e um programa espião pode ver tudo. Se puder, use um aparelho seguro.',
    encore: (left) =>
      left
        ? `Mais ${left} ${plural('pt', left, { one: 'vez', other: 'vezes' })} Shift (⇧) para sair`
        : left === null ? 'Tarde demais: para sair, 3 vezes Shift (⇧)' : '',
  },
};
