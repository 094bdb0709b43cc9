/** The words on paper, in Turkish. As in French, no word of the card says why these numbers are kept. */

import { wordsOfLanguage } from '@reperes/schema';
import type { PaperStrings } from './paper.strings.fr.js';

const { date } = wordsOfLanguage('tr-TR');

/** Of the numbers that take a call or a text. */
const NUMBERS: Readonly<Record<string, string>> = {
  '17': 'Polis, jandarma. Siz veya başka biri şu anda tehlikede.',
  '112': 'Acil durumlar, Avrupa numarası. Aynı yardım, her telefondan ve Avrupa’nın her yerinde.',
  '114': 'SMS ile acil durum hattı. Konuşamıyorsunuz veya duyamıyorsunuz: SMS yazın. Bu numara aramalara yanıt vermez.',
  '3919': 'Violences Femmes Info. Biriyle konuşmak, nereye başvuracağınızı öğrenmek için. Acil durum numarası değildir.',
};

export const paper: PaperStrings = {
  lang: 'tr',
  dir: 'ltr',
  relecture: 'Çeviri taslağı, henüz gözden geçirilmedi.',
  document: 'Numaralar',
  fiche: {
    titre: 'Yararlı numaralar',
    numeros: 'Günün her saati',
    sms: (numero) => `SMS ${numero}`,
    numero: ({ id, nom, pour }) => NUMBERS[id] ?? `${nom}. ${pour}`,
    contacts: 'Yaşadığınız yere yakın',
    autres: 'Diğer hizmetler',
    date: (day) => `Bilgi tarihi: ${date(day)}`,
    prudence: 'Bu sayfa bulunabilir. Bu bir riskse, sayfayı güvendiğiniz birine bırakın veya bir numarayı ezberleyin.',
  },
  carte: {
    etapes: ['Düz çizgiden kesin.', 'Yatay çizgiden arkaya katlayın.', 'Numaralar içeride kalacak şekilde kitap gibi kapatın.'],
    dehors: 'Alışveriş',
    aToute: 'Günün her saati',
    ici: 'Buraya yakın',
    numeros: {
      '17': 'Polis',
      '112': 'Acil durumlar',
      '114': 'Konuşmadan, SMS ile',
      '3919': 'Sizi dinleyen biri',
      '115': 'Bu gece uyuyacak yer',
    },
    rangs: {
      commune: 'Belediye',
      unite: 'Polis, jandarma',
      iscg: 'Sosyal hizmet',
      hopital: 'Hastane',
      reseau: 'Yerel ağ',
      epci: 'Belediyeler birliği',
      accueil: 'Görüşme yeri',
      passage: 'Otobüs, buraya yakın',
      departement: 'İl',
      service: 'Hizmet',
      national: 'Telefon hattı',
    },
  },
};
