/** The words of an answer, in Turkish. French names take no ending. */

import { turkishHours, turkishLabels, wordsOfLanguage } from '@reperes/schema';
import type { AnswerStrings } from './answer.strings.fr.js';

const { date } = wordsOfLanguage('tr-TR');
const { categories } = turkishLabels;

export const answer: AnswerStrings = {
  lang: 'tr',
  virgule: ', ',
  categorie: (id) => categories[id][1] ?? categories[id][0],
  ouverture: turkishHours(),
  jour: (jours, heures) => `${jours}: ${heures}`,
  lignes: {
    '17': 'Polis, jandarma: siz veya başka biri şu anda tehlikede.',
    '112': 'Acil durumlar: aynı yardım, her telefondan ve Avrupa’nın her yerinde.',
    '15': 'Tıbbi acil durum: yaralanma, bayılma, boğazın sıkılması.',
    '115': 'Acil barınma: uyuyacak yeriniz yok veya evinizden ayrılıyorsunuz.',
    '3919': 'Biriyle konuşmak, nereye başvuracağınızı öğrenmek için. Acil durum numarası değildir.',
    '119': 'Bir çocuk veya ergen tehlikede.',
  },
  resultat: (nom) => `${nom} için başvurabileceğiniz yerler`,
  contacts: (nombre) => `${nombre}\u00a0başvuru yeri${nombre > 1 ? ', en yakından en genişe' : ''}`,
  papier: {
    fiche: 'Sayfayı yazdır',
    carte: 'Cep kartını yazdır',
    conseil:
      'Kart, banka kartı boyutunda katlanır: dışında bir alışveriş listesi, içinde numaralar. Biri eşyalarınızı karıştırıyorsa, kartı güvendiğiniz birine bırakmak daha iyidir.',
    echec: 'Yazdırma hazır değil: ağ çok zayıf olabilir. Numaralar burada görünmeye devam ediyor.',
  },
  effacer: 'Sil ve başka bir belediye seç',
  suite: (nombre) => `Belediyeniz için diğer hizmetler (${nombre})`,
  sansReferent: 'Belediyenizde bu konuyla görevli, bildiğimiz bir kişi yok.',
  niveauSuivant: (titre) => `Önce buraya başvurun: ${titre}.`,
  aucun: 'Bu belediye için bildiğimiz yerel bir başvuru yeri yok. 3919, Fransa’nın her yerinden arayanları dinler ve yönlendirir.',
  partiel: 'Başvuru yerlerinin bir kısmı yüklenemedi: bu liste eksik.',
  illisibles: (nombre) => `${nombre}\u00a0başvuru yeri okunamadı.`,
  rangs: {
    commune: 'Belediyeniz',
    unite: 'Polis, jandarma',
    iscg: 'Poliste veya jandarmada sosyal hizmet',
    hopital: 'Hastane, tedavi',
    reseau: 'Yerel ağ',
    epci: 'Belediyeler birliğiniz',
    accueil: 'Kabul ve dinleme',
    passage: 'Belediyenize uğrar',
    departement: 'İl (département)',
    service: 'Hizmet',
    national: 'Fransa’nın her yerinde',
  },
  raisons: {
    commune: 'Belediyenize hizmet verir',
    unite: 'Belediyenize bakan birimde çalışır',
    passage: 'Belediyenizde durur',
    secteur: 'Bölgenize hizmet verir',
    groupe: (nom, type) => `${type === 'epci' ? 'Belediyeler birliğinize' : 'Bölgenize'} hizmet verir: ${nom}`,
    departement: 'İlin tamamına hizmet verir',
    proche: (distance) => `En yakın yer, ${distance}`,
    kilometres: (km) => `kuş uçuşu ${km}\u00a0km`,
    moinsDUn: 'kuş uçuşu bir kilometreden az',
    national: 'Tüm Fransa’ya yanıt verir',
  },
  exemple: 'örnek, gerçek değil',
  aConfirmer: 'Teyit edilmeli: bu bilgi eski.',
  sinon: (titre) => `Kimse yanıt vermezse: ${titre},`,
  maintenant: 'Şu anda:',
  plusieurs: (nombre) => `${nombre}\u00a0yer veya görevli. Kaynak adreslerini belirtmiyor.`,
  appeler: 'Arayın:',
  horaires: 'Saatler:',
  horsHoraires: 'Bu saatlerin dışında:',
  adresse: 'Adres:',
  ecrire: 'Yazın:',
  courrielTrace: 'Mesaj, gönderilen mesajlarınız arasında kalır.',
  sansCoordonnees: 'Burada bildiğimiz bir numara yok. Şuraya sorun:',
  site: 'İnternet sitesi:',
  date: (day) => `Bilginin tarihi: ${date(day)}`,
};
