/** Every word of `<reperes-referent-finder>`, in Turkish. One file: it comes whole, when someone reads Turkish. */

import { turkishSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.tr.js';
import { paper } from './paper.strings.tr.js';
import { professional } from './professional.strings.tr.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'tr',
  dir: 'ltr',
  langues: 'Dil',
  langueAbsente: 'Bu dil gösterilemedi. Yeniden istemek için tekrar dokunun.',
  relecture: 'Çeviri taslağı, henüz gözden geçirilmedi. Hizmetlerin bilgileri, kendi yazdıkları gibi Fransızcadır.',
  region: 'Kime başvurabileceğinizi bulun',
  titre: 'Yaşadığınız yere yakın, size kim yardım edebilir?',
  recherche: 'Belediyeniz (commune) veya posta kodunuz',
  professionnel: { titre: 'Belediye belediye, kim aranmalı', recherche: 'Kişinin belediyesi (commune) veya posta kodu' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'Belediyeye göre arama çalışmıyor',
    reseau: 'Başvuru yerlerinin listesi gelmedi: ağ çok zayıf olabilir.',
    statut: 'Site, başvuru yerlerinin listesini gönderemedi.',
    type: 'Site, başvuru yerlerinin listesi yerine başka bir şey gönderdi.',
    taille: 'Gelen liste, doğru liste olamayacak kadar büyük.',
    forme: 'Gelen liste okunamıyor.',
    'hors-ligne': 'Cihazınız internete bağlı değil.',
    adresse: 'Bu sayfa, başvuru yerleri listesinin nerede olduğunu belirtmiyor.',
    issue: 'Yukarıdaki numaralar bu sayfaya bağlı değil: şimdi arayabilirsiniz.',
    reessayer: 'Tekrar dene',
  },
  prudence:
    'Bu sayfa tarayıcı geçmişinde kalır ve casus yazılım, görünen her şeyi görebilir. Birinin sizi izlediğinden korkuyorsanız güvenli bir cihaz kullanın.',
  champ: turkishSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
