/** Every word of `<reperes-referent-finder>`, in English. One file: it comes whole, when someone reads English. */

import { englishSearch } from '@reperes/commune-search';
import { answer } from './answer.strings.en.js';
import { paper } from './paper.strings.en.js';
import { professional } from './professional.strings.en.js';
import type { Strings } from './strings.fr.js';

export const strings: Strings = {
  lang: 'en',
  dir: 'ltr',
  langues: 'Language',
  langueAbsente: 'This language could not be shown. Touch it again to ask for it once more.',
  relecture: 'Draft translation, not yet reread. The entries themselves are in French, as the services wrote them.',
  region: 'Find who to contact',
  titre: 'Who can help you near where you live?',
  recherche: 'Your commune or your postcode',
  professionnel: { titre: 'Who to call, commune by commune', recherche: 'Commune or postcode of the person' },
  annonce: (nom, nombre) => `${nom}: ${nombre}`,
  erreur: {
    titre: 'The search by commune is not working',
    reseau: 'The list of contacts did not come: the network may be too weak.',
    statut: 'The site could not send the list of contacts.',
    type: 'The site sent something else than the list of contacts.',
    taille: 'The list of contacts received is too large to be the right one.',
    forme: 'The list of contacts received cannot be read.',
    'hors-ligne': 'Your device is not connected to the internet.',
    adresse: 'This page does not say where to find the list of contacts.',
    issue: 'The numbers above do not depend on this page: you can call them now.',
    reessayer: 'Try again',
  },
  prudence:
    'This page stays in the history of the browser, and spyware can see everything that is shown. If you fear that someone is watching you, use a safe device.',
  champ: englishSearch,
  reponse: answer,
  tableau: professional,
  papier: paper,
};
