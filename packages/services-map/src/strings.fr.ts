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
    allerPlan: 'Aller au plan',
    videTitre: 'Aucun service ne correspond à votre choix',
    videIssue: 'Affichez toute la liste, ou appelez le 3919\u00a0: on vous dira où aller.',
    videTerritoire: 'Aucun service n’est connu pour ce territoire. Appelez le 3919\u00a0: on vous dira où aller.',
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
      voie: 'Le plan montre la rue, pas le numéro.',
      commune: 'Le plan montre la commune, pas l’adresse.',
      departement: '',
    },
    nombre: (count: number, postes: boolean, commune: string | undefined) => {
      const what = postes ? counted(count, 'poste', 'postes') : counted(count, 'lieu', 'lieux');
      const where = commune ? `à ${commune}` : 'dans le département';
      const which = postes ? 'la source ne dit pas où' : 'la source n’en donne pas les adresses';
      return `${what} ${where}, ${which}.`;
    },
    voirPlan: 'Voir sur le plan',
    voirPlanNom: (nom: string) => `Voir sur le plan\u00a0: ${nom}`,
    retourPlan: 'Revenir au plan',
    source: (publisher: string, reference: string | undefined, date: string) =>
      `Source\u00a0: ${[publisher, reference, date].filter(Boolean).join(', ')}`,
    verifie: (date: string) => `vérifié le ${date}`,
  },
  zone: {
    departement: (nom: string) => `tout le département (${nom})`,
    communes: (count: number) => counted(count, 'commune', 'communes'),
    liste: (parts: readonly string[]) => list.format(parts),
  },
  plan: {
    nom: (nom: string) => `Plan des services, ${nom}`,
    lieux: 'Lieux sur le plan',
    aide: 'Flèches du clavier\u00a0: d’un lieu à l’autre. Entrée\u00a0: lire la fiche.',
    passer: 'Passer le plan',
    fin: 'Fin du plan',
    zoomPlus: 'Agrandir',
    zoomMoins: 'Réduire',
    recadrer: 'Tout voir',
    nord: 'Aller vers le nord',
    sud: 'Aller vers le sud',
    ouest: 'Aller vers l’ouest',
    est: 'Aller vers l’est',
    commandes: 'Déplacer et agrandir le plan',
    vide: 'Aucun lieu à montrer ici\u00a0: lisez la liste.',
    interactif: 'Afficher le plan interactif',
    simple: 'Le plan interactif ne fonctionne pas sur cet appareil. Ce plan simple montre les mêmes lieux.',
    mention: 'Plan dessiné dans cette page, sans service de cartes extérieur.',
    service: (type: string, nom: string, commune: string | undefined) =>
      [type, nom, commune].filter(Boolean).join(', '),
    plusieurs: (count: number, noms: string, commune: string | undefined) =>
      `${counted(count, 'service', 'services')} au même endroit${commune ? `, ${commune}` : ''}\u00a0: ${noms}`,
    groupe: (count: number, commune: string | undefined) =>
      `${counted(count, 'lieu proche', 'lieux proches')}${commune ? `, autour de ${commune}` : ''}\u00a0: agrandir`,
  },
  pied: {
    sources: 'Sources',
    licence: { 'LO-2.0': 'Licence Ouverte 2.0' } as Readonly<Partial<Record<string, string>>>,
    prudence:
      'Cette page reste dans l’historique de l’appareil. Si quelqu’un surveille votre téléphone, utilisez celui d’une personne de confiance.',
  },
} as const;
