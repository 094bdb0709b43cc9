/** Every word of `<reperes-referent-finder>`, in Romanian. One file: it comes whole, when someone reads Romanian. */

import { romanianSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.ro.js';
import { paper } from './paper.strings.ro.js';
import { professional } from './professional.strings.ro.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'ro',
  dir: 'ltr',
  langues: 'Limba',
  langueAbsente: 'Această limbă nu a putut fi afișată. Atingeți-o din nou ca să o cereți încă o dată.',
  relecture: 'Traducere provizorie, încă neverificată. Fișele sunt în franceză, așa cum le-au scris serviciile.',
  region: 'Aflați pe cine să contactați',
  titre: 'Cine vă poate ajuta aproape de dumneavoastră?',
  recherche: 'Localitatea (commune) sau codul dumneavoastră poștal',
  professionnel: { titre: 'Pe cine să sunați, în fiecare localitate', recherche: 'Localitatea (commune) sau codul poștal al persoanei' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'Căutarea după localitate nu funcționează',
    reseau: 'Lista contactelor nu a ajuns: poate că rețeaua este prea slabă.',
    statut: 'Site-ul nu a putut trimite lista contactelor.',
    type: 'Site-ul a trimis altceva decât lista contactelor.',
    taille: 'Lista contactelor primită este prea mare ca să fie cea bună.',
    forme: 'Lista contactelor primită nu poate fi citită.',
    'hors-ligne': 'Dispozitivul dumneavoastră nu este conectat la internet.',
    adresse: 'Această pagină nu spune unde se află lista contactelor.',
    issue: 'Numerele de mai sus nu depind de această pagină: puteți suna acum.',
    reessayer: 'Încercați din nou',
  },
  prudence:
    'Această pagină rămâne în istoricul de navigare, iar un program spion poate vedea tot ce este afișat. Dacă vă temeți că cineva vă supraveghează, folosiți un dispozitiv sigur.',
  champ: romanianSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
