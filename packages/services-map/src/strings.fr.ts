/** Every word that `<reperes-services-map>` shows, in French. */

const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');
const list = new Intl.ListFormat('fr');

/** "1 lieu", "13 lieux". */
function counted(count: number, one: string, many: string): string {
  return `${number.format(count)}\u00a0${plural.select(count) === 'one' ? one : many}`;
}

export const strings = {
  lang: 'fr',
  dir: 'ltr',
  titre: (nom: string | undefined) => (nom ? `Où trouver de l’aide\u00a0: ${nom}` : 'Où trouver de l’aide'),
  region: (nom: string | undefined) => (nom ? `Lieux et services d’aide, ${nom}` : 'Lieux et services d’aide'),
  numerosTerritoire: 'Dans votre département',
  chargement: 'Chargement de la liste…',
  erreur: {
    titre: 'La liste ne s’affiche pas',
    reseau: 'Le serveur n’a pas répondu.',
    statut: 'Le serveur n’a pas trouvé la liste.',
    type: 'Le serveur a envoyé autre chose que la liste attendue.',
    taille: 'La liste reçue est trop grande pour être la bonne.',
    forme: 'La liste reçue n’a pas la forme attendue.',
    issue: 'Les numéros ci-dessus répondent. Vous pouvez réessayer, ou demander les adresses au 3919.',
    reessayer: 'Réessayer',
  },
  filtres: {
    titre: 'De quoi avez-vous besoin\u00a0?',
    preciser: 'Choisir des types de service',
    tout: 'Tout afficher',
    surAppel: 'sur appel',
    unite: (count: number) => (plural.select(count) === 'one' ? 'service' : 'services'),
    territoire: (nom: string) => `Services pour\u00a0: ${nom}`,
  },
  liste: {
    resultats: (count: number) => (count === 0 ? 'Aucun service' : counted(count, 'service', 'services')),
    allerCarte: 'Aller à la carte',
    videTitre: 'Aucun service ne correspond à votre choix',
    /** Nothing is listed, and yet there is help: never "aucun". */
    surAppel: 'Réponse par téléphone, adresses non affichées',
    videIssue: 'Affichez toute la liste, ou appelez le',
    videTerritoire: 'Aucun service n’est connu pour ce territoire. Appelez le',
    videSuite: '\u00a0: on vous dira où aller.',
  },
  secret: {
    victimes: (places: number | undefined) =>
      places === undefined
        ? 'Des places d’hébergement existent dans le département. Leurs adresses ne sont pas affichées, par sécurité.'
        : `${counted(places, 'place', 'places')} d’hébergement dans le département, adresses non affichées par sécurité.`,
    auteurs: (places: number | undefined) =>
      places === undefined
        ? 'Des places d’hébergement existent pour les auteurs de violences. Leurs adresses ne sont pas affichées.'
        : `${counted(places, 'place', 'places')} d’hébergement pour les auteurs de violences, adresses non affichées.`,
    appelez: 'Appelez le',
    ou: 'ou le',
  },
  fiche: {
    exemple: 'exemple fictif',
    appeler: 'Appeler',
    courriel: 'Courriel',
    courrielTrace: 'un message envoyé reste dans votre messagerie',
    site: 'Site',
    horaires: 'Horaires',
    adresse: 'Adresse',
    adresseInconnue: 'adresse non communiquée par la source',
    adresseSurDemande: 'sur demande, par téléphone',
    adresseSurContact: 'sur demande',
    zone: 'Pour qui habite',
    publics: 'Public',
    langues: 'Langues',
    accueil: 'Accueil',
    accueilModes: { 'en-presentiel': 'sur place', 'a-distance': 'à distance' },
    cout: 'Coût',
    frais: { gratuit: 'gratuit', payant: 'payant' },
    places: 'Places',
    acces: 'Accès',
    accesLien: 'Accessibilité du lieu',
    precision: {
      adresse: '',
      voie: 'La carte montre la rue, pas le numéro.',
      commune: 'La carte montre la commune, pas l’adresse.',
      departement: '',
    },
    nombre: (count: number, postes: boolean, commune: string | undefined) => {
      const what = postes ? counted(count, 'poste', 'postes') : counted(count, 'lieu', 'lieux');
      const where = commune ? `à ${commune}` : 'dans le département';
      const which = postes ? 'la source ne dit pas où' : 'la source n’en donne pas les adresses';
      return `${what} ${where}, ${which}.`;
    },
    voirCarte: 'Voir sur la carte',
    voirCarteNom: (nom: string) => `Voir sur la carte\u00a0: ${nom}`,
    retourCarte: 'Revenir à la carte',
    source: (publisher: string, reference: string | undefined, date: string) =>
      `Source\u00a0: ${[publisher, reference, date].filter(Boolean).join(', ')}`,
    verifie: (date: string) => `vérifié le ${date}`,
  },
  zone: {
    departement: (nom: string) => `tout le département (${nom})`,
    communes: (count: number) => counted(count, 'commune', 'communes'),
    liste: (parts: readonly string[]) => list.format(parts),
  },
  pied: {
    sources: 'Sources',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' },
    prudence:
      'Cette page reste dans l’historique de l’appareil. Si quelqu’un surveille votre téléphone, utilisez celui d’une personne de confiance.',
  },
} as const;
