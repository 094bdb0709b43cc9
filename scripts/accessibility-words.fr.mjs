/** What the page for the accessibility declaration of a host says: of each row of `tests/requirements.md`, no more than its tests show. */

/** @type {Readonly<Record<string, string>>} id → sentence */
export const SHOWN = {
  'ACC-1': 'Tout lieu de la carte est dans la liste\u00a0; un filtre change l’une comme l’autre.',
  'ACC-2': 'Sans WebGL, ou quand la carte interactive ne vient pas ou s’arrête, la liste, la carte dessinée et les numéros restent, et une phrase le dit.',
  'ACC-3': 'La liste vient avant la carte\u00a0; un bouton passe la carte, et Tab en sort dans les deux sens.',
  'ACC-4': 'Le clavier seul suffit pour chercher une commune, la choisir et arriver au premier contact.',
  'ACC-5': 'Des boutons d’au moins 44\u00a0px agrandissent, réduisent et déplacent la carte.',
  'ACC-6': 'La carte ne tourne ni ne s’incline\u00a0; la molette au-dessus d’elle fait défiler la page.',
  'ACC-7': 'Tous les textes de la bibliothèque de la carte interactive sont traduits.',
  'ACC-8': 'Le champ de la commune suit, touche par touche, le modèle «\u00a0combobox\u00a0» de l’ARIA Authoring Practices Guide.',
  'ACC-9': 'Le nombre de résultats et la commune choisie sont annoncés dans une seule zone d’état, une fois la saisie en pause.',
  'ACC-10': 'Une commune se trouve sous ses orthographes usuelles\u00a0; deux communes du même nom se distinguent par leur département.',
  'ACC-11': 'axe (WCAG 2.0 à 2.2, niveaux A et AA, et bonnes pratiques) ne trouve aucun défaut dans les états où il est lancé\u00a0; ce qu’il ne sait pas trancher a été relu.',
  'ACC-12': 'À 320\u00a0px de large, rien ne défile de côté\u00a0; dans une petite fenêtre, le bouton de sortie couvre moins d’un quart de l’écran.',
  'ACC-13': 'Avec l’espacement du texte que WCAG laisse choisir, rien n’est coupé dans les pages de démonstration.',
  'ACC-14': 'À chaque arrêt de Tab, ce qui a le focus est visible\u00a0: ni le bouton de sortie ni une barre ne le cache.',
  'ACC-15': 'Les couleurs par défaut tiennent leurs contrastes, en clair et en sombre\u00a0; avec des couleurs imposées, aucun mot ne se confond avec son fond.',
  'ACC-16': 'Quand la personne demande moins de mouvement, rien ne s’anime et la carte va d’un coup où elle doit.',
  'ACC-17': 'La langue et le sens d’écriture sont indiqués\u00a0; les numéros se lisent de gauche à droite.',
  'ACC-18': 'Chaque bouton de langue porte le nom de sa langue, dit si elle est affichée, et garde le focus et les cases cochées.',
  'ACC-19': 'Les repères de la carte ont une forme par besoin, et un nom\u00a0: type, nom, commune.',
  'ACC-20': 'Une réponse reçoit le focus sur son titre\u00a0; la fermer le rend à ce qui l’avait ouverte.',
  'ACC-21': 'Le 114 s’écrit par SMS et n’est jamais proposé comme un appel.',
  'ACC-22': 'Chaque widget est une région nommée, ses titres suivent le niveau demandé, et aucun identifiant n’est en double.',
  'ACC-23': 'Les racines des éléments sont ouvertes\u00a0: les outils d’audit les lisent.',
  'ACC-24': 'Essai avec des lecteurs d’écran (NVDA, VoiceOver, TalkBack) et grille RGAA remplie.',
  'ACC-25': 'Sans JavaScript, les numéros et ce que la page a écrit dans l’élément restent visibles.',
  'ACC-26': 'Un texte pour chaque pictogramme, et une place pour des textes en FALC.',
  'ACC-27': 'Une place pour une vidéo en langue des signes, phrase par phrase.',
  'ACC-29': 'Sur une page sombre qui ne dit pas sa palette, chaque texte garde son contraste\u00a0: les widgets peignent leur propre fond.',
  'ACC-30': 'Le 114 et le 3919 ont chacun un lien vers leur accès en langue des signes, utilisable sur un ordinateur.',
  'ACC-31': 'Après une réponse qui signale un danger, le focus va au titre du bloc d’urgence, qui vient en premier.',
  'ACC-32': 'Un besoin auquel on répond par téléphone dit ses numéros à voix haute et les montre, sans carte vide derrière.',
};

/** In a word, for the paragraph that is to be copied. */
export const SUBJECTS = {
  'ACC-4': 'le clavier',
  'ACC-15': 'les contrastes',
  'ACC-12': 'les petits écrans',
  'ACC-9': 'l’annonce des résultats',
  'ACC-25': 'l’absence de JavaScript',
};

/** The row of runs with screen readers. */
export const WITH_READER = 'ACC-24';

/** Rows about this page, not about the widgets. */
export const OF_THE_PAGE = new Set(['ACC-28']);

/** The same information is beside the map: as long as the tests of this row pass. */
export const BESIDE_THE_MAP = 'ACC-1';

export const WORDS = {
  head: `# Déclaration d’accessibilité du site

<!-- Écrit par « npm run docs » d’après les résultats de « npm test » : ne pas modifier à la main. -->

Si le site doit publier une déclaration d’accessibilité, ce paragraphe peut y entrer. Il ne dit que ce que montrent les essais automatiques du projet\u00a0: ce n’est **pas un audit RGAA**, il ne donne ni taux ni niveau de conformité.
`,
  paragraph: (/** @type {readonly string[]} */ subjects) =>
    `> Cette page contient des éléments Repères (numéros d’aide, liste et carte des services, annuaire, violentomètre).${subjects.length > 0 ? ` Leurs essais automatiques portent notamment sur ${subjects.join(', ')}.` : ''}`,
  withoutReader: '> Aucun audit RGAA de ces éléments n’a été fait, et ils n’ont pas été essayés avec un lecteur d’écran.',
  map: '> La carte elle-même est une cartographie interactive, qui peut relever des contenus exemptés\u00a0: les mêmes services sont dans une liste, à côté d’elle, avec les mêmes filtres.',
  shown: '## Ce que les essais montrent\n\nChaque ligne a au moins un essai qui porte son numéro, et tous ceux qui le portent passent.',
  notShown: '## Ce qu’aucun essai ne montre\n\nPas d’essai, ou un essai qui échoue\u00a0: à ne pas affirmer.',
  host: `## Ce qui reste au site

- Faire auditer **ses propres pages**, widgets compris, et calculer lui-même son taux de conformité.
- Essayer la page avec un lecteur d’écran.
- Donner \`heading-level\` pour que les titres suivent ceux de la page, et \`lang\` à la page.
- Recalculer les contrastes s’il change les couleurs (\`--reperes-color-…\`) ou choisit un fond de carte.
- Écrire un \`title\` au cadre, s’il met un widget dans une iframe, et vérifier ce qu’il écrit lui-même dans les éléments.
- Vérifier l’accessibilité des pages vers lesquelles les fiches mènent, ou dire qu’elles sont à d’autres.
- Vérifier si sa carte relève d’un contenu exempté\u00a0: cette page n’en décide pas.
- Donner un moyen de signaler un défaut d’accessibilité, et y répondre.
`,
};
