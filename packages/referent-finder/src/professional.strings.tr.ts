/** The words of the view for professionals, in Turkish. */

import { wordsOfLanguage } from '@reperes/schema';
import { answer } from './answer.strings.tr.js';
import type { ProfessionalStrings } from './professional.strings.fr.js';

const { plural } = wordsOfLanguage('tr-TR');

export const professional: ProfessionalStrings = {
  resultat: (nom) => `${nom} için kim aranmalı`,
  sansReferent: 'Bu belediyede bu konuyla görevli, bildiğimiz bir kişi yok: sonraki düzey aşağıda.',
  colonnes: { situation: 'Durum', nature: 'Tür', qui: 'Kim', joindre: 'Ulaşım bilgisi', maintenant: 'Saatler', hors: 'Saatler dışında' },
  situations: {
    danger: 'Acil tehlike',
    abri: 'Güvenli bir yere ulaşma',
    plainte: 'Şikâyet, bildirim',
    social: 'Poliste veya jandarmada sosyal hizmet',
    soins: 'Tedavi, yaraların tıbbi tespiti',
    ecoute: 'Dinleme, eşlik etme',
    droits: 'Haklar, mağdurlara yardım',
    enfants: 'Çocuklar, gençler',
    quotidien: 'Konut, gelir, resmî işlemler',
    coordination: 'Yönlendirme ve koordinasyon',
  },
  raisons: {
    ...answer.raisons,
    commune: 'Belediyeye hizmet verir',
    unite: 'Belediyeye bakan birimde çalışır',
    passage: 'Belediyede durur',
    secteur: 'Bölgeye hizmet verir',
    groupe: (nom, type) => `${type === 'epci' ? 'Belediyeler birliğine' : 'Bölgeye'} hizmet verir: ${nom}`,
  },
  sansHoraires: 'Belirtilmemiş',
  sansRelais: '–',
  unites: {
    titre: 'Bir birimden veya ağdan belediyelerine',
    champ: 'Birim, hastane, ağ veya bölge',
    choisir: 'Seçin',
    groupes: {
      unite: 'Polis ve jandarma',
      iscg: 'Poliste veya jandarmada sosyal hizmet',
      hopital: 'Hastaneler',
      reseau: 'Ağlar',
      epci: 'Belediyeler birlikleri',
      secteur: 'Bölgeler',
    },
    resultat: (nom, nombre) => `${nom}: ${plural(nombre, { other: '# belediye' })}`,
    aucun: 'Bu bölge için bildiğimiz bir başvuru yeri yok: arama alanına bölgedeki bir belediyenin adını yazın.',
  },
};
