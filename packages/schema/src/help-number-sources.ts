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
