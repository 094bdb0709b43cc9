/** Every word of a service's card, in Turkish. French names take no ending. */

import { wordsOfLanguage } from '@reperes/schema';
import type { Strings } from './strings.fr.js';
import { wordOf } from './word-of.js';

const { list, plural } = wordsOfLanguage('tr-TR');

/** French names of languages, as the data writes them, without their capital. */
const LANGUAGES: Readonly<Record<string, string>> = {
  albanais: 'Arnavutça', allemand: 'Almanca', anglais: 'İngilizce', arabe: 'Arapça', arménien: 'Ermenice', bengali: 'Bengalce', berbère: 'Berberice',
  bulgare: 'Bulgarca', chinois: 'Çince', comorien: 'Komorca', créole: 'Kreolce', dari: 'Darice', espagnol: 'İspanyolca', farsi: 'Farsça',
  français: 'Fransızca', géorgien: 'Gürcüce', hindi: 'Hintçe', italien: 'İtalyanca', kabyle: 'Kabilce', kurde: 'Kürtçe', lingala: 'Lingala',
  'langue des signes': 'işaret dili', 'langue des signes française': 'Fransız işaret dili (LSF)', lsf: 'Fransız işaret dili (LSF)', mandarin: 'Çince (Mandarin)', néerlandais: 'Felemenkçe', ourdou: 'Urduca', pachto: 'Peştuca', persan: 'Farsça',
  polonais: 'Lehçe', portugais: 'Portekizce', roumain: 'Rumence', russe: 'Rusça', serbe: 'Sırpça', somali: 'Somalice', soninké: 'Soninke',
  swahili: 'Svahili', tamoul: 'Tamilce', tchétchène: 'Çeçence', tigrigna: 'Tigrinya', turc: 'Türkçe', ukrainien: 'Ukraynaca',
  vietnamien: 'Vietnamca', wolof: 'Volofça',
};

export const fiche: Strings['fiche'] = {
  exemple: 'örnek, gerçek değil',
  appeler: 'Arayın:',
  deuxPoints: (suite) => `: ${suite}`,
  courriel: 'E-posta',
  courrielTrace: 'gönderilen mesaj e-posta kutunuzda kalır',
  site: 'İnternet sitesi',
  horaires: 'Saatler',
  adresse: 'Adres',
  adresseInconnue: 'kaynak adresi belirtmiyor',
  adresseSurDemande: 'istek üzerine, telefonla',
  adresseSurContact: 'istek üzerine',
  zone: 'Nerede yaşayanlar için',
  liste: list,
  departement: (nom) => `ilin tamamı (${nom})`,
  communes: (count) => plural(count, { other: '# belediye' }),
  publics: 'Kimler için',
  langues: (langues) => `${langues.length > 1 ? 'Diller' : 'Dil'}: ${list(langues)}`,
  langue: (nom) => wordOf(LANGUAGES, nom.toLowerCase()) ?? nom,
  accueil: (modes) => `Görüşme: ${list(modes)}`,
  accueilModes: { 'en-presentiel': 'yüz yüze', 'a-distance': 'uzaktan' },
  fauteuil: 'Tekerlekli sandalyeyle girilebilir',
  sansFauteuil: 'Tekerlekli sandalyeyle girilemez',
  frais: { gratuit: 'Ücretsiz', payant: 'Ücretli' },
  places: 'Yer sayısı',
  acces: 'Erişim',
  accesLien: 'Yerin engelliler için erişilebilirliği',
  venir: 'Nasıl gidilir',
  itineraire: (site) => (site ? `Yol tarifi: ${site}` : 'Harita uygulamanızda açın'),
  itineraireSite: 'bu site, sorulan adresi görecek',
  itineraireAppareil: 'bu uygulama adresi saklayabilir',
  plus: (horaires) => (horaires ? 'Saatler ve diğer bilgiler' : 'Diğer bilgiler'),
  imprimer: 'Bu hizmetin bilgilerini yazdır',
  signaler: 'Hata bildir',
  precision: {
    adresse: '',
    voie: 'Harita sokağı gösterir, numarayı göstermez.',
    commune: 'Harita belediyeyi gösterir, adresi göstermez.',
    departement: '',
  },
  nombre: (count, postes, commune) =>
    `${commune ?? 'İl genelinde'}: ${plural(count, { other: postes ? '# görevli' : '# yer' })}. Kaynak ${postes ? 'nerede olduklarını' : 'adreslerini'} belirtmiyor.`,
  voirCarte: 'Haritada gör',
  voirCarteNom: (nom) => `Haritada gör: ${nom}`,
  retourCarte: 'Haritaya dön',
  source: (publisher, reference, written, licence) => `Kaynak: ${[publisher, reference, written, licence].filter(Boolean).join(', ')}`,
  fraicheur: {
    verifieLe: (written) => `${written} tarihinde kontrol edildi`,
    verifieEn: (written) => `${written} içinde kontrol edildi`,
    verifieIlYa: (age) => `${age < 24 ? plural(age, { other: '# ay' }) : plural(Math.floor(age / 12), { other: '# yıl' })} önce kontrol edildi`,
    informationDu: (written) => `${written} tarihli bilgi`,
    informationDe: (written) => `${written} tarihli bilgi`,
    appelez: ': gitmeden önce arayın',
    verifiez: ': gitmeden önce kontrol edin',
  },
};
