/** Elements of the reference, in its order, each with what it is. @type {Readonly<Record<string, string>>} */
export const ELEMENTS = {
  'reperes-services-map':
    'Les services d’un territoire : les numéros, une liste à lire, puis une carte de la même liste. La liste suffit ; la carte est un plus.',
  'reperes-ensemble':
    'Plusieurs territoires en un : le choix du sien, une carte de tous les services lue par morceaux, puis la liste et la carte du territoire choisi, à la même place.',
  'reperes-referent-finder':
    '« J’habite ici, à qui parler ? » Une commune ou un code postal, puis les contacts qui la couvrent, chacun avec la raison de sa présence. Tout se calcule dans la page.',
  'reperes-violentometre':
    'Une échelle, pas un test : la zone la plus grave parmi les phrases cochées, ce qu’elle veut dire, qui appeler. Ni note, ni total, ni souvenir.',
  'reperes-help':
    'Les numéros à appeler maintenant, sans données ni réseau : par situation, avec leurs horaires, leur coût, leurs langues et la date de leur source. « Ouvert maintenant » n’est dit que si les horaires sont sûrs.',
  'reperes-exit':
    'La sortie rapide : une autre page prend la place de celle-ci, dans le même onglet, et « Précédent » n’y ramène pas. Au clavier, trois fois Maj. Le violentomètre et l’annuaire l’ont déjà ; posez-le seul pour l’avoir ailleurs. Une page n’a qu’un bouton, même avec plusieurs widgets.',
  'reperes-commune-search':
    'Le champ qui trouve une commune, seul. Les autres widgets le contiennent déjà. Ses communes lui sont données par la propriété `index`, que fait `readCommunes(octets de communes.json)`.',
};

/**
 * The French of the reference: one sentence per attribute, property, method,
 * event, slot and part of the manifest. A key is `tag name`, or `name` alone
 * where every element means the same.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const WORDS = {
  data: 'Adresse du dossier publié d’un territoire : `https://…/data/62/`.',
  exit: 'La sortie rapide : bouton toujours en vue (`show`), simple lien (`link`) ou rien (`none`).',
  'exit-url': 'Où mène la sortie : une adresse `https:` complète, d’un autre site. Sinon, `https://fr.wikipedia.org/`.',
  'heading-level': 'Niveau du titre, de 2 à 6, pour suivre le plan de la page.',
  heading: 'Remplace le titre.',
  label: 'L’étiquette du champ.',
  departement: 'Code d’un département, pour ne chercher que dans celui-ci.',
  help: 'Les numéros à appeler maintenant.',
  'reperes-commune': 'Une commune est choisie ; `event.commune` dit laquelle. Rien de ce qui a été tapé n’y figure.',

  'reperes-services-map map': 'Quand la carte interactive est chargée : à l’écran (`auto`), au clic (`click`) ou jamais (`none`). Avant, et sans elle, une carte dessinée.',
  'reperes-services-map basemap': 'Ce qui est sous la carte : rien, `plan-ign`, l’adresse d’un style MapLibre ou d’un fichier `.pmtiles`. Son serveur voit alors la partie de la carte qui est regardée ([Sécurité](securite.md#un-fond-de-carte)).',
  'reperes-services-map categories': 'Catégories choisies au départ, séparées par des virgules : `accueil-jour,laeo`.',
  'reperes-services-map public': 'Pour qui, au départ, séparés par des virgules : `victimes`, `enfants`, `auteurs`, `professionnels`.',
  'reperes-services-map commune': 'Code INSEE de la commune autour de laquelle la liste commence. Son nom vient de `communes.json`, dans le dossier `data`.',
  'reperes-services-map geolocation': 'Ajoute le bouton « Utiliser ma position ». L’appareil n’est interrogé qu’au clic ; la position ne quitte pas la page et n’est gardée nulle part.',
  'reperes-services-map territoire': 'Identifiant d’un arrondissement, d’une intercommunalité, d’un bassin ou d’un réseau : seuls les services qui le couvrent sont montrés.',
  'reperes-services-map services': 'Des services déjà en main. Ils passent avant ceux d’un enfant `<script type="application/geo+json">` de l’élément, qui passent avant `data` : ce qui n’est pas montré n’est pas demandé.',
  'reperes-services-map directions':
    'Qui trace le chemin vers un lieu : `openstreetmap`, `geo` (l’application de cartes de l’appareil), ou une adresse `https:` où `{lat}` et `{lon}` sont remplacés. Vide : aucun lien. Ce site ou cette application apprend quel lieu est demandé ; la fiche le dit.',
  'reperes-services-map report':
    'Qui est prévenu d’une erreur : `mailto:` et une adresse, ou une adresse `https:` où `{id}` est remplacé. Seul l’identifiant de la fiche est écrit.',
  'reperes-services-map territory': 'Le territoire de ces services ; sans lui, pas de carte.',
  'reperes-services-map select': 'Amène un service sous les yeux et le marque ; `false` s’il n’existe pas.',
  'reperes-services-map reperes-select': 'Un service est choisi, dans la liste ou sur la carte (`event.ids`).',
  'reperes-services-map reperes-filter': 'Le choix change : `event.categories`, `publics`, `accueil` (des identifiants ; aucun veut dire tous), `ouvert`, `gratuit`, `fauteuil`, `lsf` (vrai ou faux). Ni langue, ni commune, ni rien de ce qui est tapé.',
  'reperes-services-map urgent': 'Ce que le site ajoute sous les numéros.',
  'reperes-services-map empty': 'Ce que le site ajoute quand aucun service ne correspond.',
  'reperes-services-map fallback': 'Montré tant que la liste n’est pas là, ou quand elle ne peut pas venir : un lien, une liste simple, les numéros.',
  'reperes-services-map near': 'Le champ de la commune et le bouton de la position.',
  'reperes-services-map slot': 'Comme `fallback`.',
  'reperes-services-map filters': 'Le choix des besoins et des types de services.',
  'reperes-services-map list': 'La liste.',
  'reperes-services-map service': 'Un service.',
  'reperes-services-map service-name': 'Le nom d’un service.',
  'reperes-services-map phone': 'Le numéro d’un service.',
  'reperes-services-map map-part': 'La carte et ses boutons.',
  'reperes-services-map stage': 'Le fond de la carte.',
  'reperes-services-map marker': 'Un lieu sur la carte.',

  'reperes-services-map loadMap': 'Pour les tests : ce qui charge la carte.',
  'reperes-services-map target': 'Identifiant d’un service à amener sous les yeux dès que la liste est là.',

  'reperes-ensemble data': 'Adresse du dossier réuni : `https://…/data/ensemble/`.',
  'reperes-ensemble map': 'Pour le territoire choisi, comme sur la carte des services. `none` retire aussi la carte de l’ensemble.',
  'reperes-ensemble basemap': 'Pour le territoire choisi, comme sur la carte des services.',
  'reperes-ensemble categories': 'Catégories montrées, séparées par des virgules : sur la carte de l’ensemble, puis au départ dans le territoire.',
  'reperes-ensemble slot': 'Montré tant que le choix n’est pas là, ou quand il ne peut pas venir : un lien, les numéros.',
  'reperes-ensemble territories': 'Les territoires à choisir.',
  'reperes-ensemble stage': 'Le fond de la carte.',
  'reperes-ensemble marker': 'Un service, ou plusieurs, sur la carte.',
  'reperes-ensemble loadServicesMap': 'Pour les tests : ce qui charge la carte d’un territoire.',

  'reperes-referent-finder commune': 'Code INSEE de la commune montrée au départ.',
  'reperes-referent-finder slot': 'Montré sans JavaScript, et sous une erreur : un lien vers la page simple, les numéros.',
  'reperes-referent-finder empty': 'Remplace la phrase dite quand aucun contact local n’est connu.',
  'reperes-referent-finder search': 'Le champ de recherche.',
  'reperes-referent-finder results': 'Les contacts d’une commune.',
  'reperes-referent-finder contact': 'Un contact.',
  'reperes-referent-finder call': 'Le bouton qui appelle.',
  'reperes-referent-finder error': 'Ce qui a manqué, et que faire.',

  'reperes-violentometre jeu': 'Un de [nos textes](violentometre.md) : `couple`, `jeunes`, `travail`, `en-ligne` ou `sport`.',
  'reperes-violentometre pour': '`temoin` : le même texte pour une amie ou un témoin, s’il existe (`couple`, `jeunes`).',
  'reperes-violentometre empreinte': 'L’empreinte du texte que `src` doit avoir ([comment l’obtenir](violentometre.md#tenir-le-texte-à-la-lettre)) : un autre n’est pas montré.',
  'reperes-violentometre languages': 'Les boutons des langues.',
  'reperes-violentometre src': 'Adresse d’un jeu de phrases que le site a le droit de publier (JSON avec sa licence et son autorisation), montré à la place du nôtre.',
  'reperes-violentometre vue': '`cocher` : les phrases peuvent être cochées ; `lire` : elles se lisent seulement ; `atelier` : une à la fois, pour un groupe et un grand écran.',
  'reperes-violentometre data': 'Adresse du dossier publié dont les lignes d’aide et la page des services sont montrées aussi. Sans elle, rien n’est demandé.',
  'reperes-violentometre qr': 'Adresse `https:` de votre page, imprimée en code à scanner sur les marque-pages et les affiches.',
  'reperes-violentometre forget': 'Efface tout ce qui est coché.',
  'reperes-violentometre title': 'Le titre.',
  'reperes-violentometre answer': 'Ce que veut dire la zone la plus grave cochée.',
  'reperes-violentometre zone': 'Chaque zone de l’échelle.',
  'reperes-violentometre credits': 'D’où vient le texte.',
  'reperes-violentometre slot': 'Montré sans JavaScript.',
  'reperes-violentometre territoire': 'Qui peut aider près de chez soi : un `<reperes-referent-finder>`, une carte, un lien. Paraît après l’échelle.',
  'reperes-violentometre territory': 'Les lignes du territoire et le chemin vers ses services.',
  '--reperes-color-zone-1': 'Fond de la zone la plus douce.',
  '--reperes-color-on-zone-1': 'Texte sur ce fond.',
  '--reperes-color-zone-2': 'Fond de la zone du milieu.',
  '--reperes-color-on-zone-2': 'Texte sur ce fond.',
  '--reperes-color-zone-3': 'Fond de la zone la plus grave.',
  '--reperes-color-on-zone-3': 'Texte sur ce fond.',

  'reperes-help vue': '`essentiel` : cinq moyens d’être aidée tout de suite ; `complet` : tous les numéros, par situation.',
  'reperes-help numeros': 'D’autres lignes, d’un territoire ou d’un sujet : avant les nationales, ou après les cinq de `essentiel`.',

  'reperes-exit vue': '`complet` : le bouton, et à sa place un mot de prudence avec un lien ; `bouton` : le bouton seul ; `lien` : le lien seul ; `saut` : un lien qui paraît quand le clavier l’atteint.',
  'reperes-exit leave': 'Quitte la page, comme le bouton.',
  'reperes-exit button': 'Le bouton toujours en vue.',

  'reperes-commune-search index': 'Les communes où chercher : `undefined` pendant qu’elles arrivent, `null` si elles n’ont pas pu être lues.',
  'reperes-commune-search load': 'Lit les communes de `data` tout de suite, sans attendre que le champ serve ; `null` si elles ne peuvent pas être lues.',
  'reperes-commune-search clear': 'Vide le champ et ferme la liste.',
  'reperes-commune-search show': 'Montre une commune comme choisie, sans événement.',
  'reperes-commune-search announce': 'Dit un message aux lecteurs d’écran, dans la zone d’annonce du champ.',
  'reperes-commune-search input': 'Le champ.',
  'reperes-commune-search listbox': 'La liste des propositions.',
  'reperes-commune-search option': 'Une proposition.',

  '--reperes-color-background': 'Fond des champs, des cartes et des boutons.',
  '--reperes-color-surface': 'Fond des blocs posés sur la page.',
  '--reperes-color-text': 'Texte.',
  '--reperes-color-muted': 'Texte secondaire.',
  '--reperes-color-line': 'Filets décoratifs.',
  '--reperes-color-border': 'Contour des champs et des boutons (3 pour 1 au moins sur le fond).',
  '--reperes-color-primary': 'Liens, boutons et repères de la carte.',
  '--reperes-color-on-primary': 'Texte sur la couleur principale.',
  '--reperes-color-primary-soft': 'Fond léger de ce qui est choisi ou survolé.',
  '--reperes-color-urgent': 'Urgence.',
  '--reperes-color-on-urgent': 'Texte sur la couleur d’urgence.',
  '--reperes-color-urgent-soft': 'Fond léger d’urgence.',
  '--reperes-color-good': 'Ce qui est ouvert, ce qui va.',
  '--reperes-color-good-soft': 'Fond léger du précédent.',
  '--reperes-color-notice': 'Ce qui demande attention.',
  '--reperes-color-notice-soft': 'Fond léger du précédent.',
  '--reperes-color-focus': 'Contour de l’élément qui a le clavier (3 pour 1 au moins).',
  '--reperes-color-map-land': 'Le territoire sur la carte.',
  '--reperes-color-map-sea': 'Ce qui l’entoure.',
  '--reperes-font-family': 'Police ; celle de la page par défaut.',
  '--reperes-font-size': 'Taille du texte ; celle du lecteur, 16 px au moins.',
  '--reperes-line-height': 'Interligne.',
  '--reperes-space': 'Espace de base.',
  '--reperes-radius': 'Arrondi des angles.',
  '--reperes-target-size': 'Taille minimale de ce qui se touche.',
};
