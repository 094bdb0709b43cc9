/** Every word of the services map and of the ensemble, in Turkish. One file: it comes whole, when someone reads Turkish. */

import { turkishSearch } from '@reperes/commune-search';
import { turkishHours, turkishLabels, wordsOfLanguage } from '@reperes/schema';
import { fiche } from './card.strings.tr.js';
import type { EnsembleStrings } from './ensemble/ensemble.strings.fr.js';
import type { MapLocale } from './map-locale.fr.js';
import type { MapStrings } from './map.strings.fr.js';
import type { PositionStrings } from './near/position.strings.fr.js';
import type { Strings } from './strings.fr.js';

const { date, list, number, plural } = wordsOfLanguage('tr-TR');
const { categories, besoins } = turkishLabels;

const services = (count: number) => plural(count, { other: '# hizmet' });
const places = (count: number) => plural(count, { other: '# kişilik' });

export const strings: Strings = {
  lang: 'tr',
  dir: 'ltr',
  langues: 'Dil',
  langueAbsente: 'Bu dil gösterilemedi. Yeniden istemek için tekrar dokunun.',
  relecture: 'Çeviri taslağı, henüz gözden geçirilmedi. Hizmetlerin bilgileri, kendi yazdıkları gibi Fransızcadır.',
  fiche,
  besoin: (id) => besoins[id],
  categorie: (id) => categories[id][0],
  date,
  horaires: turkishHours(),
  titre: (nom) => (nom ? `Nereden yardım alabilirsiniz: ${nom}` : 'Nereden yardım alabilirsiniz'),
  region: (nom) => (nom ? `Yardım yerleri ve hizmetleri, ${nom}` : 'Yardım yerleri ve hizmetleri'),
  numerosTerritoire: 'Bölgenizde (département)',
  chargement: 'Liste yükleniyor…',
  erreur: {
    titre: 'Liste görünmüyor',
    reseau: 'Sunucu yanıt vermedi.',
    statut: 'Sunucu listeyi bulamadı.',
    type: 'Sunucu, beklenen liste yerine başka bir şey gönderdi.',
    taille: 'Gelen liste, doğru liste olamayacak kadar büyük.',
    forme: 'Gelen liste beklenen biçimde değil.',
    issue: 'Yukarıdaki numaralar yanıt verir. Tekrar deneyebilir veya adresleri 3919’dan isteyebilirsiniz.',
    page: 'Yukarıdaki numaralar yanıt verir. Adresleri 3919’dan isteyebilirsiniz.',
    reessayer: 'Tekrar dene',
    horsLigneTitre: 'İnternet bağlantısı yok',
    horsLigne: 'Aramalar ve 114’e SMS için internet gerekmez. Bağlantı geri gelince liste de gelecek.',
  },
  carteAbsente: 'Harita şu anda görünmüyor. Tüm hizmetler listede.',
  filtres: {
    titre: 'Neye ihtiyacınız var?',
    preciser: 'Hizmet türlerini seç',
    tout: 'Tümünü göster',
    surAppel: 'telefonla',
    unite: () => 'hizmet',
    territoire: (nom) => `Hizmetlerin bölgesi: ${nom}`,
    affiner: 'Listeyi daralt',
    plus: (titres, choisis) => `Daralt: ${titres.join(', ')}${choisis > 0 ? ` (${plural(choisis, { other: '# seçim' })})` : ''}`,
    horairesSurs: 'Yalnızca saatleri kesin olan yerler gösteriliyor. Başka yerler de açık olabilir: arayıp sorun.',
    groupes: { publics: 'Kimler için', acces: 'Erişim', langues: 'Diller' },
    drapeaux: { ouvert: 'Şu anda açık', gratuit: 'Ücretsiz', fauteuil: 'Tekerlekli sandalyeyle girilebilir', lsf: 'Fransız işaret dili (LSF)' },
    publics: { victimes: 'Mağdurlar', enfants: 'Çocuklar ve gençler', auteurs: 'Şiddet uygulayanlar', professionnels: 'Profesyoneller' },
    accueil: { 'en-presentiel': 'Yüz yüze', 'a-distance': 'Uzaktan veya telefonla' },
    types: 'hizmet türleri',
    retirer: (choix, count) => `Kaldır: ${list(choix.map((nom) => `“${nom}”`))} (${services(count)})`,
  },
  recherche: turkishSearch,
  pres: {
    champ: 'Size yakın: belediye veya posta kodu',
    effacer: (nom) => `${nom} çevresinde aramayı bırak`,
    couvre: (nom) => `${nom} için`,
    autres: 'Başka yerlerde',
    autresMesures: 'Başka yerlerde, en yakından en uzağa',
    aucun: (nom) => `${nom} için belirtilmiş bir hizmet yok.`,
    aucunProche: 'En yakınları aşağıda: gitmeden önce arayın.',
    aucunAppel: 'Arayın:',
    volOiseau: 'Mesafeler kuş uçuşudur: yol daha uzundur.',
    distance: (km) => `kuş uçuşu yaklaşık ${number(Math.round(km))}\u00a0km`,
    moinsDUn: 'kuş uçuşu 1\u00a0km’den az',
  },
  liste: {
    resultats: (count) => (count === 0 ? 'Hizmet yok' : services(count)),
    illisibles: (count) => plural(count, { other: '# yer okunamadı.' }),
    dont: (count, nom) => `, ${number(count)} tanesi ${nom} için`,
    affiches: (shown) => `, ${number(shown)} tanesi gösteriliyor`,
    davantage: (more, shown, count) => `${services(more)} daha göster (${services(count)} içinden ${number(shown)} tanesi görünüyor)`,
    imprimes: (count) => `Yalnızca ilk ${services(count)} yazdırılır. Daha kısa bir liste için yazdırmadan önce bir ihtiyaç seçin.`,
    choisis: 'Haritada seçilen',
    allerCarte: 'Haritaya git',
    videTitre: 'Seçiminize uyan hizmet yok',
    videSansChoix: 'Bu listede hizmet yok',
    surAppel: (numeros) => `Telefonla yanıt verilir: ${numeros}. Adresler gösterilmez.`,
    videIssue: 'Bir seçimi kaldırın veya şu numarayı arayın:',
    videTerritoire: 'Bu bölge için bildiğimiz bir hizmet yok. Şu numarayı arayın:',
    videSuite: '. Nereye gidebileceğinizi size söylerler.',
  },
  secret: {
    demande: 'Güvenli bir yer telefonla istenir.',
    victimes: (count) =>
      count === undefined
        ? 'İlde (département) barınma yerleri var. Güvenlik nedeniyle adresleri gösterilmez.'
        : `İlde (département) ${places(count)} barınma yeri var. Güvenlik nedeniyle adresler gösterilmez.`,
    auteurs: (count) =>
      count === undefined
        ? 'Şiddet uygulayanlar için barınma yerleri var. Adresleri gösterilmez.'
        : `Şiddet uygulayanlar için ${places(count)} barınma yeri var. Adresler gösterilmez.`,
  },
  pied: {
    sources: 'Kaynaklar',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence: 'Bu sayfa cihazın geçmişinde kalır. Biri telefonunuzu izliyorsa, güvendiğiniz birinin telefonunu kullanın.',
  },
};

export const carte: MapStrings = {
  lang: 'tr',
  dir: 'ltr',
  court: (id) => categories[id][1] ?? categories[id][0],
  liste: list,
  nom: (nom) => `Hizmetlerin haritası, ${nom}`,
  lieux: 'Haritadaki yerler',
  legende: 'Sayı: birden fazla hizmet. Görmek için sayıyı seçin.',
  aide: 'Ok tuşları: bir yerden diğerine. Enter: bilgileri oku.',
  passer: 'Haritayı geç',
  fin: 'Haritanın sonu',
  zoomPlus: 'Yakınlaştır',
  zoomMoins: 'Uzaklaştır',
  recadrer: 'Tümünü gör',
  nord: 'Kuzeye git',
  sud: 'Güneye git',
  ouest: 'Batıya git',
  est: 'Doğuya git',
  commandes: 'Haritayı kaydır ve yakınlaştır',
  vide: 'Burada gösterilecek yer yok.',
  videListe: 'Burada gösterilecek yer yok: listeyi okuyun.',
  interactif: 'Etkileşimli haritayı göster',
  simple: 'Etkileşimli harita bu cihazda görünmüyor. Bu basit harita aynı yerleri gösterir.',
  mention: 'Harita bu sayfada, başka bir hizmet kullanılmadan çizilir.',
  centre: (nom) => `${nom} merkezi`,
  fond: {
    source: (credit) => `Arka plan haritası: ${credit}.`,
    serveur: (hote) => `Görüntüleri başka bir sunucudan gelir: ${hote}. Bu sunucu, haritanın hangi bölümüne bakıldığını görür.`,
    echec: 'Arka plan haritası şu anda kullanılamıyor. Basit harita aynı yerleri gösterir.',
  },
  service: (type, nom, commune) => [type, nom, commune].filter(Boolean).join(', '),
  plusieurs: (count, noms, commune) => `${services(count)} aynı yerde${commune ? `, ${commune}` : ''}: ${noms}`,
  groupe: (count, where, commune) => `${services(count)}, ${plural(where, { other: '# yakın yerde' })}${commune ? `, ${commune} çevresinde` : ''}`,
  agrandir: (groupe) => `${groupe}: yakınlaştır`,
  ici: {
    titre: (count, commune) => `Burada ${services(count)}${commune ? `, ${commune}` : ''}`,
    toutes: (count) => `Bilgileri oku (${services(count)})`,
    fermer: 'Kapat',
  },
};

export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Kaynakları göster veya kapat',
  'AttributionControl.MapFeedback': 'Arka plan haritasında hata bildir',
  'FullscreenControl.Enter': 'Tam ekran',
  'FullscreenControl.Exit': 'Tam ekrandan çık',
  'GeolocateControl.FindMyLocation': 'Haritada yerimi bul',
  'GeolocateControl.LocationNotAvailable': 'Konum alınamıyor',
  'LogoControl.Title': 'MapLibre logosu',
  'Map.Title': title,
  'Marker.Title': 'Haritadaki yer',
  'NavigationControl.ResetBearing': 'Kuzeyi yeniden yukarı getir',
  'NavigationControl.ZoomIn': 'Yakınlaştır',
  'NavigationControl.ZoomOut': 'Uzaklaştır',
  'Popup.Close': 'Kapat',
  'ScaleControl.Feet': 'ft',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mil',
  'ScaleControl.NauticalMiles': 'deniz mili',
  'GlobeControl.Enable': 'Küreyi göster',
  'GlobeControl.Disable': 'Küreden çık',
  'TerrainControl.Enable': 'Arazi kabartmasını göster',
  'TerrainControl.Disable': 'Arazi kabartmasından çık',
  'CooperativeGesturesHandler.WindowsHelpText': 'Haritayı yakınlaştırmak için Ctrl ve fare tekerleği',
  'CooperativeGesturesHandler.MacHelpText': 'Haritayı yakınlaştırmak için ⌘ ve fare tekerleği',
  'CooperativeGesturesHandler.MobileHelpText': 'Haritayı kaydırmak için iki parmak',
});

export const positionStrings: PositionStrings = {
  lang: 'tr',
  dir: 'ltr',
  position: 'Konumumu kullan',
  cherche: 'Konumunuz aranıyor…',
  trouve: (nom) => `Size yakın yer: ${nom}. Konumunuz bu sayfanın dışına çıkmaz.`,
  echec: {
    refus: 'Cihazınız konumu vermiyor. Belediyenizin adını veya posta kodunu yazın.',
    indisponible: 'Konumunuz bulunamadı. Belediyenizin adını veya posta kodunu yazın.',
    delai: 'Konumunuzun gelmesi çok uzun sürüyor. Belediyenizin adını veya posta kodunu yazın.',
    ailleurs: 'Bu listenin bölgesi dışındasınız. Kendi bölgeniz için 3919’u arayın.',
    communes: 'Belediye listesi şu anda kullanılamıyor. Tüm hizmetler gösterilmeye devam ediyor.',
  },
};

export const ensembleStrings: EnsembleStrings = {
  lang: 'tr',
  dir: 'ltr',
  langues: strings.langues,
  langueAbsente: strings.langueAbsente,
  chargement: strings.chargement,
  erreur: strings.erreur,
  prudence: strings.pied.prudence,
  relecture: strings.relecture,
  secret: strings.secret,
  fiche,
  carte,
  titre: strings.titre,
  region: 'Bölge seç',
  question: 'Nerede yaşıyorsunuz?',
  filtre: 'İl (département), adı veya numarası',
  territoires: (count) => (count === 0 ? 'Bu adda bir bölge yok.' : plural(count, { other: '# bölge' })),
  illisibles: (count) => plural(count, { other: '# bölge okunamadı.' }),
  aucun: 'İliniz (département) bu listede yok mu? Şu numarayı arayın:',
  aucunSuite: '. Fransa’nın neresinde olursanız olun, nereye gidebileceğinizi size söylerler.',
  services,
  changer: 'Başka bir bölge seç',
  simple: (nom) => `Basit listeyi aç: ${nom}`,
  groupe: (count) => `${services(count)}: yakınlaştır`,
  ouvrir: (service, territoire) => `${service}: listeyi aç, ${territoire}`,
  carteAbsente: 'Harita şu anda yüklenmiyor. Hizmetleri bulmak için bölge listesi yeterli.',
  enVue: (count) => (count === 0 ? 'Haritanın bu bölümünde hizmet yok.' : `Haritanın bu bölümünde ${services(count)} var.`),
  horsCarte: (noms) => `Bu haritanın dışında, bölge listesinde: ${list(noms)}.`,
  carteAttente: 'Harita yükleniyor…',
};
