import type { SearchWords } from './search-words.js';

export const turkishSearch: SearchWords = {
  lang: 'tr',
  dir: 'ltr',
  label: 'Belediyeniz (commune) veya posta kodunuz',
  indication: 'Adın veya kodun başı yeterlidir.',
  chargement: 'Belediye listesi yükleniyor…',
  indisponible: 'Belediye listesi şu anda kullanılamıyor.',
  options: 'Önerilen belediyeler',
  aucune: 'Belediye bulunamadı. Yazımını kontrol edin veya posta kodunu deneyin. Olmazsa 3919’u arayın.',
  nombre: (count) => `${count} belediye bulundu`,
  illisibles: (count) => `${count} belediye okunamadı.`,
  davantage: (shown) => `Yalnızca ilk ${shown} belediye gösteriliyor. Daraltmak için adın devamını yazın.`,
  choisir: 'Listeden bir belediye seçin.',
  choisie: (nom) => `Seçilen belediye: ${nom}`,
  anciennement: (ancienNom) => `${ancienNom} ile birlikte`,
  codes: (first, last) => `${first} ile ${last} arası`,
  deuxCodes: (first, second) => `${first} veya ${second}`,
};
