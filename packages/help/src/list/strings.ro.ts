import type { ListStrings } from './strings.fr.js';

const ALWAYS = '24 de ore pe zi, 7 zile pe săptămână';

/** As `strings.en.ts`, in Romanian. */
export const listStrings: ListStrings = {
  lang: 'ro',
  dir: 'ltr',
  tchat: 'Chat',
  titre: 'Aveți nevoie de ajutor acum?',
  territoireTitre: 'În zona dumneavoastră (département)',
  situations: {
    danger: 'În pericol acum',
    silence: 'Nu puteți vorbi',
    parler: 'Vorbiți cu cineva',
    enfant: 'Un copil în pericol',
    abri: 'Un loc de dormit',
    numerique: 'Violență online',
    auteur: 'Vă temeți că veți fi violent',
    professionnel: 'Ajutați pe cineva, prin profesie sau ca persoană apropiată',
  },
  professionnels: 'Aceste linii răspund și persoanelor apropiate și profesioniștilor:',
  ouvert: 'Deschis acum',
  ferme: 'Închis în acest moment',
  gratuit: 'gratuit',
  coutInconnu: 'costul apelului de verificat',
  horairesInconnus: 'program de verificat',
  aVerifier: (horaires) => `${horaires}, de verificat`,
  langues: (langues) => `în ${langues}`,
  source: (date) => `sursă: ${date}`,
  sansDate: 'sursă fără dată',
  heureDeParis: 'Orele sunt cele de la Paris.',
  relecture: 'Traducere provizorie, încă neverificată.',
  numeros: {
    '17': {
      nom: 'Poliție, jandarmerie',
      pour: 'Dumneavoastră sau altcineva este în pericol acum.',
      horaires: ALWAYS,
    },
    '112': {
      nom: 'Urgențe, număr european',
      pour: 'Același ajutor, de la orice telefon și oriunde în Europa.',
      horaires: ALWAYS,
    },
    '114': {
      nom: 'Urgențe prin SMS',
      pour: 'Nu puteți vorbi sau nu auziți: scrieți un SMS. Acest număr nu răspunde la apeluri.',
      horaires: ALWAYS,
      langues: ['franceză scrisă', 'limbajul semnelor francez'],
      accessibilite: 'video în limbajul semnelor francez și chat pe urgence114.fr',
    },
    '3919': {
      nom: 'Violences Femmes Info',
      pour: 'Vorbiți cu cineva, aflați încotro să vă îndreptați. Nu este un număr de urgență.',
      horaires: ALWAYS,
      accessibilite: 'limbajul semnelor francez ziua, de luni până vineri, și subtitrare, pe solidaritefemmes.org',
    },
    pnav: {
      nom: 'Chat cu poliția și jandarmeria',
      pour: 'Scrieți unei persoane pregătite, fără să depuneți plângere. Dacă sunteți în pericol, sunați în schimb la 17.',
      horaires: ALWAYS,
    },
    '15': {
      nom: 'Samu (ambulanță)',
      pour: 'Urgență medicală: rană, leșin, strangulare.',
      horaires: ALWAYS,
    },
    masecurite: {
      nom: 'Chat MaSécurité, în 130 de limbi',
      pour: 'Puneți o întrebare poliției sau jandarmeriei în limba dumneavoastră. Dacă sunteți în pericol, sunați în schimb la 17 sau la 112.',
      horaires: ALWAYS,
      langues: ['130 de limbi'],
    },
    '115': {
      nom: 'Cazare de urgență',
      pour: 'Nu aveți unde să dormiți sau plecați de acasă.',
      horaires: ALWAYS,
    },
    '119': {
      nom: 'Allô Enfance en danger',
      pour: 'Un copil sau un adolescent este în pericol.',
      horaires: ALWAYS,
    },
    '3018': {
      nom: 'Violență online',
      pour: 'Hărțuire, imagini distribuite, supraveghere: pentru tineri și părinții lor.',
      horaires: '7 zile pe săptămână, între orele 9 și 23',
    },
    '116006': {
      nom: 'Ajutor pentru victime',
      pour: 'Orice victimă a unei infracțiuni, persoanele apropiate, martorii.',
    },
    cfcv: {
      nom: 'Viols Femmes Informations',
      pour: 'Viol, agresiune sexuală: victime, persoane apropiate, profesioniști.',
      horaires: 'de luni până vineri, între orele 10 și 19',
    },
    fdfa: {
      nom: 'Linie de ascultare pentru femei cu dizabilități',
      pour: 'Femei cu dizabilități, victime ale violenței.',
      horaires: 'luni între orele 10 și 13 și între orele 14:30 și 17:30, joi între orele 10 și 13',
      accessibilite: 'e-mail pentru femeile surde: ecoute@fdfa.fr',
    },
    fnacav: {
      nom: 'Linie de ascultare pentru persoane violente',
      pour: 'Vă temeți că veți face rău cuiva sau vreți să vă opriți.',
    },
  },
};
