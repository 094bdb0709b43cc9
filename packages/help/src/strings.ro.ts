import { plural } from './plural.js';
import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in Romanian. */
export const strings: Strings = {
  lang: 'ro',
  dir: 'ltr',
  essentielTitre: 'Numere pentru ajutor',
  essentiel: {
    '17': 'În pericol',
    '112': 'În pericol, în Europa',
    '114': 'Fără a vorbi, prin SMS',
    '3919': 'Cineva care vă ascultă',
    pnav: 'Scrieți poliției',
    '15': 'Urgență medicală',
    '115': 'Unde să dormiți la noapte',
    '116006': 'Ajutor pentru victime',
    '119': 'Copil sau adolescent în pericol',
    '3018': 'Violență online',
    cfcv: 'Viol și agresiune sexuală',
    fdfa: 'Femei cu dizabilități',
    fnacav: 'Teama de a fi violent',
    masecurite: 'Chat cu poliția, 130 de limbi',
  },
  tchat: 'Chat',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'Fără a vorbi' },
  signes: (numero) => `${numero} în limbajul semnelor francez`,
  trace: 'Un apel rămâne în lista de apeluri, un SMS în mesaje: ștergeți-le apoi, dacă puteți face asta fără risc.',
  facture: (numeros) => `Nu apar pe factura de telefon: ${numeros}.`,
  exit: {
    quitter: 'Ieșiți de pe acest site',
    clavier: 'sau Shift de 3 ori',
    suite: 'Se încarcă pagina următoare.',
    echec: 'Această pagină nu a putut fi închisă de aici. Închideți fila.',
    cadre:
      'Acest bloc se află într-un cadru din care nu se poate ieși de aici: ca să plecați repede, închideți fila. Responsabilul site-ului: adăugați „reperes-cadre.js” în pagină.',
    prudence:
      'Ieșirea nu șterge istoricul de navigare, iar un program spion poate vedea tot. Dacă puteți, folosiți un dispozitiv sigur.',
    encore: (left) =>
      left
        ? `Încă ${left} ${plural('ro', left, { one: 'apăsare', few: 'apăsări', other: 'de apăsări' })} pe Shift pentru a ieși`
        : left === null ? 'Prea târziu: pentru a ieși, Shift de 3 ori' : '',
  },
};
