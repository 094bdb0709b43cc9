/** Where each built-in number was read; apart from the numbers, so that the widgets do not carry it. */

/** Id of a help number → the page that says it. */
export const HELP_NUMBER_SOURCES: Readonly<Record<string, string>> = {
  17: 'https://rci.fm/node/3982148?pg=4',
  112: 'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
  114: 'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
  15: 'https://comarquage.ville-agde.fr/particuliers/?xml=F33954',
  3919:
    'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
  pnav:
    'https://masecurite.interieur.gouv.fr/fr/actualites/plateforme-accompagnement-victimes-sauve-des-vies',
  115: 'https://annuaire.ille-et-vilaine.fr/organisme/496-numero-urgence-sociale-sans-abri-115-samu-social',
  119: 'https://asvlhb.fr/violences-intra-familiales',
  3018:
    'https://mairie-villetaneuse.fr/actualites/le-3018-un-numero-gratuit-et-une-app-pour-les-victimes-de-cyberharcelement',
  116006: 'https://longvilliers-yvelines.fr/2022/03/18/les-services-daide-aux-victimes/',
  fnacav:
    'https://www.gendinfo.fr/actualites/2020/violences-conjugales-une-ligne-d-ecoute-destinee-aux-auteurs-pour-mieux-proteger-les-victimes',
  masecurite:
    'https://www.amf.asso.fr/documents-masecuriteinterieurgouvfr-guichet-unique-vers-les-teleservices-forces-securite-interieure/42710',
  cfcv: 'https://madmoizelle.com/soutenez-lindispensable-collectif-feministe-contre-le-viol-il-a-besoin-de-vous-1193396',
  fdfa:
    'https://www.dossierfamilial.com/actualites/social-sante/violences-faites-aux-femmes-handicapees-des-associations-vous-aident-885415',
};

interface DatedPage {
  readonly url: string;
  /** Of the page (ISO 8601). All were read on 2026-11-30, in a kept copy. */
  readonly date: string;
}

const EMERGENCY_NUMBERS: DatedPage = { url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F33954', date: '2024-11-15' };
const VIOLENCE_IN_A_COUPLE: DatedPage = { url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12544', date: '2025-04-01' };

/** Id of a help number → the page of the State that says that calls do not show on the bill. Of an SMS to 114 none says it. */
export const OFF_THE_BILL_SOURCES: Readonly<Record<string, DatedPage>> = {
  17: EMERGENCY_NUMBERS,
  112: EMERGENCY_NUMBERS,
  15: EMERGENCY_NUMBERS,
  115: EMERGENCY_NUMBERS,
  3919: VIOLENCE_IN_A_COUPLE,
  119: { url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F781', date: '2024-09-13' },
};

/** Id of a help number → the page of the State that sends deaf persons to `signLanguageHref`. */
export const SIGN_LANGUAGE_SOURCES: Readonly<Record<string, DatedPage>> = {
  114: VIOLENCE_IN_A_COUPLE,
  3919: EMERGENCY_NUMBERS,
};
