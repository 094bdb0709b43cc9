import type { ListStrings } from './strings.fr.js';

const ALWAYS = 'günde 24 saat, haftada 7 gün';

/** As `strings.en.ts`, in Turkish. */
export const listStrings: ListStrings = {
  lang: 'tr',
  dir: 'ltr',
  tchat: 'Yazışma',
  titre: 'Şimdi yardıma ihtiyacınız var mı?',
  territoireTitre: 'Bölgenizde (département)',
  situations: {
    danger: 'Şu anda tehlikede',
    silence: 'Konuşamıyorsunuz',
    parler: 'Biriyle konuşmak',
    enfant: 'Tehlikede olan bir çocuk',
    abri: 'Uyuyacak bir yer',
    numerique: 'İnternette şiddet',
    auteur: 'Şiddet uygulamaktan korkuyorsunuz',
    professionnel: 'Mesleğiniz gereği veya bir yakını olarak birine yardım ediyorsunuz',
  },
  professionnels: 'Bu hatlar yakınlara ve profesyonellere de yanıt verir:',
  ouvert: 'Şu anda açık',
  ferme: 'Şu anda kapalı',
  gratuit: 'ücretsiz',
  coutInconnu: 'arama ücreti teyit edilmeli',
  horairesInconnus: 'saatler teyit edilmeli',
  aVerifier: (horaires) => `${horaires} (teyit edilmeli)`,
  langues: (langues) => `diller: ${langues}`,
  source: (date) => `kaynak: ${date}`,
  sansDate: 'tarihsiz kaynak',
  heureDeParis: 'Saatler Paris saatine göredir.',
  relecture: 'Çeviri taslağı, henüz gözden geçirilmedi.',
  numeros: {
    '17': {
      nom: 'Polis, jandarma',
      pour: 'Siz veya başka biri şu anda tehlikede.',
      horaires: ALWAYS,
    },
    '112': {
      nom: 'Acil durumlar, Avrupa numarası',
      pour: 'Aynı yardım, her telefondan ve Avrupa’nın her yerinde.',
      horaires: ALWAYS,
    },
    '114': {
      nom: 'SMS ile acil durum hattı',
      pour: 'Konuşamıyorsunuz veya duyamıyorsunuz: SMS yazın. Bu numara aramalara yanıt vermez.',
      horaires: ALWAYS,
      langues: ['yazılı Fransızca', 'Fransız işaret dili'],
      accessibilite: 'urgence114.fr adresinde Fransız işaret diliyle görüntülü görüşme ve yazışma',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'Biriyle konuşmak, nereye başvuracağınızı öğrenmek için. Acil durum numarası değildir.',
      horaires: ALWAYS,
      accessibilite: 'solidaritefemmes.org adresinde hafta içi gündüz Fransız işaret dili, ve altyazı',
    },
    pnav: {
      nom: 'Polis ve jandarma ile yazışma',
      pour: 'Şikâyetçi olmadan, eğitimli birine yazın. Tehlikedeyseniz bunun yerine 17’yi arayın.',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'Samu (ambulans)',
      pour: 'Tıbbi acil durum: yaralanma, bayılma, boğazın sıkılması.',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'MaSécurité ile yazışma, 130 dilde',
      pour: 'Polise veya jandarmaya kendi dilinizde soru sorun. Tehlikedeyseniz bunun yerine 17’yi veya 112’yi arayın.',
      horaires: ALWAYS,
      langues: ['130'],
    },
    '115': {
      nom: 'Acil barınma',
      pour: 'Uyuyacak yeriniz yok veya evinizden ayrılıyorsunuz.',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'Bir çocuk veya ergen tehlikede.',
      horaires: ALWAYS,
    },
    '3018': {
      nom: 'İnternette şiddet',
      pour: 'Taciz, yayılan görüntüler, gözetlenme: gençler ve ebeveynleri için.',
      horaires: 'haftada 7 gün, saat 9 ile 23 arası',
    },
    '116006': {
      nom: 'Suç mağdurlarına yardım',
      pour: 'Suç mağduru olan herkes, yakınları, tanıklar.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'Tecavüz, cinsel saldırı: mağdurlar, yakınları, profesyoneller.',
      horaires: 'pazartesiden cumaya, saat 10 ile 19 arası',
    },
    fdfa: {
      nom: 'Engelli kadınlar için dinleme hattı',
      pour: 'Şiddet mağduru engelli kadınlar.',
      horaires: 'pazartesi saat 10 ile 13 arası ve 14.30 ile 17.30 arası, perşembe saat 10 ile 13 arası',
      accessibilite: 'sağır kadınlar için e-posta: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'Şiddet uygulayanlar için dinleme hattı',
      pour: 'Birine zarar vermekten korkuyorsunuz veya durmak istiyorsunuz.',
    },
  },
};
