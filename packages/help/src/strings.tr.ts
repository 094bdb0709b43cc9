import type { Strings } from './strings.fr.js';

/** As `strings.en.ts`, in Turkish. */
export const strings: Strings = {
  lang: 'tr',
  dir: 'ltr',
  essentielTitre: 'Yardım numaraları',
  essentiel: {
    '17': 'Tehlike anında',
    '112': 'Tehlike anında, Avrupa’da',
    '114': 'Konuşmadan, SMS ile',
    '3919': 'Sizi dinleyen biri',
    pnav: 'Polise yazın',
    '15': 'Tıbbi acil durum',
    '115': 'Bu gece uyuyacak yer',
    '116006': 'Suç mağdurlarına yardım',
    '119': 'Çocuk veya ergen tehlikede',
    '3018': 'İnternette şiddet',
    cfcv: 'Tecavüz ve cinsel saldırı',
    fdfa: 'Engelli kadınlar',
    fnacav: 'Şiddet uygulama korkusu',
    masecurite: 'Polisle yazışma, 130 dil',
  },
  tchat: 'Yazışma',
  sms: (numero) => `SMS\u00a0${numero}`,
  apresSigne: { '114': 'Konuşmadan' },
  signes: (numero) => `Fransız işaret diliyle ${numero}`,
  trace: 'Arama, arama listesinde; SMS, mesajlarda kalır: sizin için tehlikeli değilse sonra silin.',
  facture: (numeros) => `Telefon faturasında yer almayanlar: ${numeros}.`,
  exit: {
    quitter: 'Bu siteden çık',
    clavier: 'veya 3 kez Shift',
    suite: 'Sonraki sayfa yükleniyor.',
    echec: 'Bu sayfa buradan kapatılamadı. Sekmeyi kapatın.',
    cadre:
      'Bu bölüm, buradan çıkılamayan bir çerçevenin içinde: hızlı çıkmak için sekmeyi kapatın. Site sorumlusu: sayfaya “reperes-cadre.js” ekleyin.',
    prudence:
      'Çıkmak tarayıcı geçmişini silmez ve casus yazılım her şeyi görebilir. Mümkünse güvenli bir cihaz kullanın.',
    encore: (left) => (left ? `Çıkmak için ${left} kez daha Shift` : left === null ? 'Süre doldu: çıkmak için 3 kez Shift' : ''),
  },
};
