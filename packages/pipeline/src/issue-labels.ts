/** What each code means, and what to do about it, in the words of the officer who keeps the spreadsheet. */

import type { Issue, IssueCode } from './issues.js';

export interface IssueLabel {
  readonly sentence: string;
  /** What to change, and where. */
  readonly wayOut: string;
}

export const ISSUE_LABELS: Readonly<Record<IssueCode, IssueLabel>> = {
  'territoire.absent': label('le dossier ne contient pas de fichier territory.json', 'créez-le\u00a0: il nomme le territoire, ses départements et ses fichiers'),
  'territoire.illisible': label('territory.json n’est pas un fichier JSON lisible', 'vérifiez les virgules, les guillemets et les accolades'),
  'territoire.champ': label('un champ de territory.json manque ou n’a pas la forme attendue', 'complétez le champ nommé'),
  'territoire.groupe': label('un groupe de communes cite une commune ou un groupe inconnu', 'vérifiez les codes INSEE et les identifiants du groupe nommé'),
  'territoire.retenu': label('ce champ donne le lieu, le contact ou le nom d’un lieu protégé\u00a0; rien n’est publié', 'retirez-le de ce champ\u00a0; si c’est un nom ou un contact public, ajoutez approuve_par et approuve_le à côté'),
  'source.inconnue': label('ce type de source n’existe pas', 'employez services, siao, referents, rounds, gendarmerie, police, competence, finess, lannuaire, data-inclusion ou soliguide'),
  'fichier.absent': label('le fichier annoncé par territory.json est introuvable', 'placez-le dans le dossier du territoire, ou corrigez son nom'),
  'fichier.vide': label('le fichier est vide', 'enregistrez-le de nouveau depuis le tableur'),
  'fichier.trop-gros': label('le fichier dépasse la taille acceptée', 'gardez seulement les feuilles, les lignes et les colonnes utiles'),
  'fichier.type': label('le contenu n’est ni un CSV ni un classeur XLSX', 'enregistrez-le depuis le tableur au format XLSX ou CSV UTF-8'),
  'fichier.illisible': label('le fichier n’a pas pu être lu', 'ouvrez-le dans le tableur et enregistrez-le de nouveau'),
  'classeur.suspect': label('le classeur se décompresse anormalement\u00a0; il n’a pas été ouvert', 'copiez les cellules utiles dans un nouveau classeur'),
  'classeur.liens-externes': label('le classeur est lié à d’autres fichiers\u00a0; il n’a pas été ouvert', 'rompez les liaisons dans le tableur (Données, Modifier les liens), ou copiez les valeurs dans un nouveau classeur'),
  'classeur.non-conforme': label('rien ne dit sûrement ce que ce classeur masque\u00a0; il n’a pas été lu', 'ouvrez-le dans le tableur et enregistrez-le à nouveau au format XLSX'),
  'classeur.illisible': label('le classeur est abîmé ou protégé par un mot de passe', 'ouvrez-le dans le tableur et enregistrez-le sans mot de passe, au format XLSX'),
  'csv.guillemet': label('un guillemet est ouvert et jamais fermé\u00a0: les lignes suivantes sont avalées', 'fermez ou retirez le guillemet de cette ligne'),
  'json.illisible': label('le fichier n’est pas un JSON lisible', 'téléchargez-le de nouveau, sans l’ouvrir dans un tableur'),
  'json.forme': label('le fichier JSON n’a pas la liste attendue', 'vérifiez que c’est bien l’extraction de cette source'),
  'finess.forme': label('le fichier n’est pas l’extraction «\u00a0etalab\u00a0» de FINESS', 'téléchargez-la de nouveau sur data.gouv.fr, sans l’ouvrir dans un tableur'),
  'entete.introuvable': label('la ligne des titres de colonnes est introuvable', 'nommez les colonnes comme dans le modèle, sur une seule ligne'),
  'colonne.absente': label('une colonne obligatoire manque', 'ajoutez-la, ou reliez-la dans «\u00a0columns\u00a0» de territory.json'),
  'colonne.inconnue': label('cette colonne n’est pas connue\u00a0; rien n’est publié tant que son sort n’est pas dit', 'reliez-la dans «\u00a0columns\u00a0» ou citez-la dans «\u00a0ignore\u00a0» de territory.json'),
  'colonne.en-double': label('deux colonnes disent la même chose', 'citez l’une d’elles dans «\u00a0ignore\u00a0» de territory.json'),
  'lignes.aucune': label('le tableau n’a aucune ligne\u00a0; cette source ne publie rien', 'vérifiez que les lignes suivent le titre des colonnes, ou retirez la source de territory.json'),
  'ligne.longue': label('la ligne a plus de cellules que le tableau\u00a0; elle n’est pas publiée', 'mettez entre guillemets la cellule qui contient le séparateur'),
  'ligne.courte': label('la ligne a moins de cellules que le tableau', 'vérifiez que les cellules manquantes sont bien les dernières'),
  'lignes.ignorees': label('des lignes de titre, de total ou de note n’ont pas été lues comme des services', 'rien à faire si leur nombre vous convient'),
  'lignes.hors-liste': label('des lignes d’un genre que ce projet n’emploie pas, fermées ou répétées, ne sont pas lues', 'rien à faire\u00a0; reliez un genre dans «\u00a0columns\u00a0» de territory.json s’il doit être montré'),
  'lignes.hors-territoire': label('des lignes d’autres départements ne sont pas lues', 'rien à faire'),
  'hebergement.temoin': label('des hébergements de ce fichier ne sont ni montrés ni comptés\u00a0; ils protègent les lignes qui partagent leurs coordonnées', 'rien à faire'),
  'nom.absent': label('le nom manque\u00a0; la ligne n’est pas publiée', 'donnez un nom'),
  'nom.situe': label('le nom dit où se trouve un lieu protégé\u00a0; il est remplacé par le nom de la catégorie', 'donnez un nom sans commune ni adresse'),
  'categorie.inconnue': label('la catégorie n’est pas dans la liste\u00a0; la ligne n’est pas publiée', 'choisissez une catégorie du modèle'),
  'confidentialite.absente': label('la confidentialité n’est pas dite\u00a0; la ligne n’est pas publiée', 'écrivez public, contact ou secret'),
  'confidentialite.illisible': label('la confidentialité n’est pas comprise\u00a0; la ligne n’est pas publiée', 'écrivez public, contact ou secret'),
  'confidentialite.inconnue': label('la confidentialité n’est pas dite\u00a0; le lieu est compté, mais pas montré', 'remplissez la colonne «\u00a0Adresse confidentielle\u00a0» par O ou N'),
  'confidentialite.sans-accord': label('un hébergement est marqué public sans accord signé\u00a0; il reste secret', 'remplissez approuve_par et approuve_le, ou marquez-le secret'),
  'confidentialite.contredite': label('une case dit de ne pas diffuser ce que la ligne marque public\u00a0; le lieu n’est pas montré', 'marquez la ligne contact ou secret, ou corrigez la case nommée'),
  'confidentialite.ouverture': label('ce lieu était protégé dans la publication précédente\u00a0; il le reste tant que personne n’a signé', 'remplissez approuve_par et approuve_le si le lieu peut être montré'),
  'confidentialite.sans-memoire': label('cette ligne est nouvelle, et rien ne dit plus si le lieu était protégé\u00a0; elle n’est pas montrée', 'remettez le dossier .reperes de la publication précédente, ou remplissez approuve_par et approuve_le'),
  'confidentialite.ouverte': label('ce lieu était protégé dans la publication précédente\u00a0; il est montré, avec une signature', 'relisez cette ligne avant toute autre'),
  'niveau.inconnu': label('le niveau n’est pas dans la liste\u00a0; la ligne n’est pas publiée', 'écrivez commune, unite, iscg, hopital, reseau, epci ou departement'),
  'fonction.absente': label('la fonction manque\u00a0; la ligne n’est pas publiée', 'dites la fonction, sans nom de personne'),
  'structure.absente': label('la structure manque\u00a0; la ligne n’est pas publiée', 'dites la mairie, la brigade ou l’hôpital'),
  'couvre.inconnu': label('une commune ou un groupe de «\u00a0couvre\u00a0» est inconnu\u00a0; il est laissé de côté', 'employez un code INSEE, un code de département ou l’identifiant d’un groupe'),
  'couvre.hors-territoire': label('la zone couverte n’a aucune commune dans ce territoire\u00a0; personne ne trouvera cette entrée', 'vérifiez le code INSEE\u00a0: une commune d’un autre département peut porter le même nom'),
  'cle.en-double': label('deux lignes ont la même clé\u00a0; la seconde est désignée par son rang', 'donnez une clé différente à chaque ligne'),
  'telephone.illisible': label('le téléphone n’est pas compris\u00a0; il n’est pas publié', 'écrivez dix chiffres, ou un numéro court'),
  'telephone.plusieurs': label('la cellule contient plusieurs téléphones\u00a0; un seul est publié', 'gardez un seul numéro par cellule'),
  'telephone.114': label('le 114 ne répond pas aux appels\u00a0; il n’est pas publié comme téléphone', 'retirez-le de cette colonne'),
  'telephone.portable': label('c’est un portable, peut-être celui d’une personne\u00a0; il n’est pas publié', 'donnez le numéro fixe du service, ou remplissez approuve_par et approuve_le si ce portable peut être montré'),
  'courriel.illisible': label('le courriel n’est pas compris\u00a0; il n’est pas publié', 'écrivez une seule adresse, sans espace'),
  'courriel.plusieurs': label('la cellule contient plusieurs courriels\u00a0; un seul est publié', 'gardez un seul courriel par cellule'),
  'courriel.personnel': label('ce courriel ressemble à celui d’une personne\u00a0; il n’est pas publié', 'donnez une boîte du service, ou remplissez approuve_par et approuve_le si ce courriel peut être montré'),
  'site.illisible': label('l’adresse du site n’est pas publiée', 'écrivez une adresse qui commence par https://'),
  'date.illisible': label('la date n’est pas comprise', 'écrivez 2024-01-31, 31/01/2024, 01/2024 ou 2024'),
  'capacite.illisible': label('le nombre n’est pas compris\u00a0; il n’est pas compté', 'écrivez un nombre entier'),
  'places.autre-public': label('ces places sont réservées à un autre public (asile)\u00a0; le lieu est protégé et ses places ne sont pas ajoutées au total', 'rien à faire, ou précisez le public si des femmes victimes de violences y sont accueillies'),
  'poste.vacant': label('ce poste est vacant\u00a0: il est compté, et n’est pas montré tant que personne n’y répond', 'retirez la mention «\u00a0vacant\u00a0» quand quelqu’un répond'),
  'frais.inconnus': label('les frais ne sont pas compris', 'écrivez gratuit ou payant'),
  'acces-fauteuil.inconnu': label('l’accès en fauteuil n’est pas compris', 'écrivez oui ou non, ou laissez vide'),
  'acces-fauteuil.partiel': label('l’accès en fauteuil est partiel\u00a0: il n’est pas affiché', 'écrivez dans la présentation ce qui est possible'),
  'mode-accueil.inconnu': label('le mode d’accueil n’est pas compris', 'écrivez en-presentiel ou a-distance'),
  'siret.illisible': label('le SIRET n’a pas quatorze chiffres', 'corrigez-le, ou laissez la cellule vide'),
  'texte.trop-long': label('le texte est trop long\u00a0; il est coupé', 'résumez-le'),
  'texte.retenu': label('ce texte donne une information protégée ou le contact d’une personne\u00a0; il n’est pas publié', 'retirez de cette cellule l’adresse protégée, le portable ou le courriel\u00a0; ou faites signer la ligne si la personne est d’accord'),
  'retraits.illisibles': label('la liste des retraits (removals.csv) n’est pas comprise\u00a0; rien n’est publié, pour ne pas montrer ce qui doit être retiré', 'gardez les colonnes id, telephone, courriel et motif, et corrigez cette ligne'),
  'retraits.sans-effet': label('ce retrait ne retire rien', 'vérifiez l’identifiant, le téléphone ou le courriel\u00a0; gardez la ligne si elle prévient un retour'),
  'retraits.numero-de-ligne': label('ce retrait désigne une entrée par son rang, qui change avec le tableur', 'donnez une clé à la ligne du tableur, ou retirez par le téléphone ou le courriel'),
  'geocodage.incomplet': label('des adresses n’ont pas été cherchées\u00a0; ces lieux sont placés au centre de leur commune', 'relancez avec le réseau, sans --offline'),
  'adresse.introuvable': label('l’adresse n’est pas connue dans cette commune\u00a0; le lieu est placé au centre de la commune', 'vérifiez le numéro, la voie et la commune'),
  'adresse.incertaine': label('l’adresse n’est pas reconnue avec certitude\u00a0; le lieu est placé au centre de la commune', 'précisez le numéro et la voie, ou donnez la latitude et la longitude'),
  'coordonnees.hors-commune': label('les coordonnées ne sont pas dans la commune de la ligne\u00a0; le lieu est placé au centre de la commune', 'corrigez les coordonnées ou la commune'),
  'mouvements.illisibles': label('mouvements.csv n’a pas les colonnes du fichier de l’Insee\u00a0; il n’est pas lu', 'donnez le fichier «\u00a0Mouvements des communes\u00a0» tel que l’Insee le publie'),
  'mouvements.recents': label('des communes ont fusionné depuis le découpage que connaît l’outil\u00a0; elles restent montrées séparément', 'mettez l’outil à jour'),
  'contours.illisibles': label('contours.geojson ne contient aucune commune lisible\u00a0; les coordonnées ne sont pas vérifiées', 'donnez une FeatureCollection dont chaque commune a son code INSEE dans «\u00a0code\u00a0»'),
  'horaires.impossibles': label('une heure n’existe pas\u00a0; les horaires sont montrés comme ils sont écrits, sans dire si le lieu est ouvert', 'corrigez l’heure'),
  'horaires.ambigus': label('les horaires peuvent se lire de plusieurs façons\u00a0; ils sont montrés comme ils sont écrits, sans dire si le lieu est ouvert', 'écrivez les jours puis les heures, par exemple «\u00a0du lundi au vendredi 9h-12h, 14h-17h\u00a0»'),
  'horaires.sans-jours': label('les heures sont dites sans les jours\u00a0; elles sont montrées telles quelles, sans dire si le lieu est ouvert', 'ajoutez les jours, par exemple «\u00a0du lundi au vendredi\u00a0»'),
  'horaires.non-calcules': label('les horaires sont justes mais trop particuliers pour dire si le lieu est ouvert\u00a0; ils sont montrés comme ils sont écrits', 'rien à faire'),
  'texte.personne': label('cette cellule nomme une personne\u00a0; elle n’est pas publiée', 'dites la fonction ou le service, sans nom'),
  'nom.non-demande': label('un nom de personne est dans le tableau\u00a0; il n’est pas publié', 'rien à faire\u00a0: la fonction suffit. Pour le publier, remplissez publier_nom, base_legale et revoir_le'),
  'nom.illisible': label('ce nom contient autre chose qu’un nom\u00a0; il n’est pas publié', 'gardez le prénom et le nom seuls, ou laissez la cellule vide'),
  'nom.sans-base': label('un nom est à publier sans base légale connue\u00a0; il n’est pas publié', 'écrivez consentement, mission-interet-public, obligation-legale ou interet-legitime dans base_legale, ou laissez publier_nom vide'),
  'nom.sans-revision': label('un nom est à publier sans date de révision\u00a0; il n’est pas publié', 'dites dans revoir_le jusqu’à quand ce nom peut être montré'),
  'nom.revision-depassee': label('la date de révision de ce nom est passée\u00a0; il n’est plus publié', 'vérifiez avec la personne, puis changez revoir_le'),
  'fiche.a-confirmer': label('cette fiche est ancienne, ou sa date de révision est passée\u00a0; elle est montrée «\u00a0à confirmer\u00a0», avec le niveau au-dessus', 'appelez, puis changez date_maj ou revoir_le'),
  'contact.reserve': label('une remarque ou la case elle-même demande de ne pas diffuser ce contact\u00a0; il n’est pas publié', 'rien à faire, ou donnez un contact que tout le monde peut voir'),
  'commune.inconnue': label('la commune n’est pas reconnue\u00a0; le lieu n’est pas placé sur la carte', 'écrivez le nom officiel, ou le code INSEE'),
  'commune.contradiction': label('le code INSEE et le nom de la commune se contredisent\u00a0; le lieu n’est pas placé sur la carte', 'corrigez l’un ou l’autre'),
  'coordonnees.illisibles': label('les coordonnées sont impossibles ou hors du territoire', 'laissez-les vides\u00a0: le centre de la commune sera employé'),
  'coordonnees.corrigees': label('les coordonnées étaient inversées ou en mètres\u00a0; elles ont été converties, et tombent près de la commune', 'écrivez la latitude et la longitude en degrés, ou laissez-les vides'),
  'fusion.meme-lieu': label('le même lieu est dans deux fichiers\u00a0; il est publié une seule fois', 'rien à faire si c’est bien le même lieu'),
  'doublon.possible': label('cette ligne ressemble à une autre du même fichier', 'retirez l’une des deux si c’est le même lieu'),
  'lien.confidentiel': label('cette ligne partage un téléphone, un courriel, un SIRET, un nom ou une adresse avec un lieu plus protégé\u00a0; elle est protégée comme lui', 'donnez-lui un contact et une adresse distincts si elle peut être montrée'),
  'lien.source': label('lignes ouvertes de ce fichier sont cachées, car elles partagent cette colonne avec un lieu protégé', 'signez celles qui peuvent être montrées (approuve_par, approuve_le), ou donnez-leur un contact et une adresse distincts'),
  'lien.carte': label('un lien de carte peut désigner un lieu protégé de cette commune sans qu’aucun contrôle le voie\u00a0; il est publié', 'ouvrez le lien, et retirez-le s’il mène près d’un lieu protégé'),
  'nom.cite': label('ce texte cite le nom, le site ou la messagerie d’un lieu protégé\u00a0; il n’est pas publié', 'retirez cette mention, ou signez la ligne (approuve_par, approuve_le) si le nom est public'),
  'adresse.proche': label('cette information ressemble de près à l’adresse d’un lieu protégé de la commune\u00a0; elle est publiée telle quelle', 'relisez-la, et corrigez-la ou retirez-la si c’est le même lieu'),
  'contact.repere': label('ce texte d’un hébergement non situé parle d’un quartier, d’une rue ou d’un repère\u00a0; il est publié', 'retirez ce qui aide à trouver le lieu'),
  'numero.protege': label('cette ligne est le téléphone d’un lieu protégé\u00a0; elle n’est pas publiée', 'ajoutez approuve_par et approuve_le à cette ligne si c’est bien un numéro à montrer'),
  'encodage.windows-1252': label('le fichier, ou une partie, n’est pas en UTF-8\u00a0; il a été lu comme un fichier Windows', 'vérifiez les accents, et enregistrez en CSV UTF-8'),
  'encodage.mac-roman': label('le fichier vient d’un ancien Mac\u00a0; il a été lu comme tel', 'vérifiez les accents, et enregistrez en CSV UTF-8'),
  'encodage.melange': label('le fichier mêle deux encodages\u00a0; chaque ligne a été lue dans le sien', 'vérifiez les accents à partir de cette ligne, et enregistrez en CSV UTF-8'),
  'encodage.double': label('des accents ont été abîmés par un passage d’un logiciel à l’autre (Ã© pour é)\u00a0; ils ont été rétablis quand c’était sûr', 'vérifiez les accents à partir de cette ligne, et repartez du fichier d’origine'),
  'encodage.perdu': label('des lettres ont été perdues avant d’arriver ici et remplacées par un signe\u00a0: elles ne peuvent pas être rétablies', 'repartez du fichier d’origine à partir de cette ligne'),
  'encodage.nul': label('le fichier contient des octets nuls\u00a0; ils ont été retirés', 'vérifiez cette ligne, et enregistrez le fichier de nouveau'),
  'cellule.longue': label('une cellule dépasse ce qu’un tableur peut contenir\u00a0; elle a été coupée', 'raccourcissez-la, ou vérifiez qu’un guillemet n’est pas resté ouvert'),
  'encodage.utf-16': label('le fichier est en UTF-16\u00a0; il a été lu', 'rien à faire'),
  'feuille.masquee': label('une feuille masquée n’a pas été lue', 'affichez-la si elle doit être publiée, ou supprimez-la'),
  'feuille.sans-tableau': label('cette feuille n’a pas de tableau reconnu\u00a0; elle n’a pas été lue', 'nommez ses colonnes comme dans le modèle si elle doit être publiée'),
  'colonne.masquee': label('une colonne masquée n’a pas été lue', 'affichez-la si elle doit être lue, ou supprimez-la'),
  'colonne.retenue': label('cette colonne est connue et n’est jamais publiée', 'rien à faire'),
  'ligne.masquee': label('une ligne masquée n’a pas été lue', 'affichez-la si elle doit être lue, ou supprimez-la'),
  'ligne.fusion': label('une cellule fusionnée couvre des cases remplies\u00a0; elles n’ont pas été lues', 'défusionnez les cellules pour les voir'),
  'ligne.barree': label('une ligne barrée de bout en bout n’est pas publiée', 'supprimez-la, ou enlevez le trait si elle vaut encore'),
  'ligne.barree-en-partie': label('des cases barrées ont été lues avec le reste de la ligne', 'effacez ce qui ne vaut plus'),
  'classeur.commentaires': label('le classeur a des commentaires\u00a0; ils ne sont ni lus ni publiés', 'rien à faire'),
  'publication.invalide': label('le dossier construit ne suit pas son propre schéma\u00a0; il n’est pas publié', 'signalez-le aux personnes qui maintiennent l’outil, avec cette ligne'),
  'publication.etrangere': label('ce fichier n’est pas de ceux que nous publions, ou a changé depuis\u00a0; le dossier reste comme il est', 'choisissez un dossier absent ou vide avec --out, ou déplacez ce fichier ailleurs (un .htaccess se met un dossier plus haut)'),
  'rapport.etranger': label('ce fichier n’est pas un rapport à nous\u00a0; il reste comme il est', 'choisissez un autre dossier avec --report'),
  'memoire.illisible': label('ce fichier, qui retient quels lieux sont protégés, est abîmé\u00a0; rien n’a été publié', 'remettez sa dernière copie de sauvegarde. Sans copie, retirez-le\u00a0: les lignes nouvelles attendront alors une signature (approuve_par, approuve_le)'),
  'publication.occupee': label('une autre construction écrit déjà ce dossier', 'attendez qu’elle finisse, puis recommencez'),
  'publication.source-videe': label('le tableau est vide, alors que cette source était publiée', 'remettez ses lignes\u00a0; si elle doit disparaître, retirez-la de territory.json'),
  'publication.retenue': label('une valeur retenue est dans un fichier prêt à être publié\u00a0; rien n’est publié', 'cherchez où cette valeur est écrite ailleurs, dans une autre ligne ou dans territory.json, et retirez-la\u00a0; si le nom ou le contact peut être montré, remplissez approuve_par et approuve_le là où il l’est'),
  'publication.non-controlee': label('des lignes protégées ont des valeurs que le dernier contrôle n’a pas su lire\u00a0; rien n’est publié', 'vérifiez les titres des colonnes des tableurs, et signalez le cas'),
  'publication.sans-memoire': label('rien ne dit quels lieux la publication précédente protégeait', 'relisez la liste des ajouts du rapport avant de montrer le dossier'),
  'comptes.difference': label('le total de cette catégorie n’est pas publié cette fois\u00a0: il changerait de trop peu, et la différence dirait la capacité d’un lieu', 'rien à faire\u00a0: il revient dès que le changement est assez grand'),
  'territoire.sans-contour': label('aucun contour n’est connu pour ce département\u00a0; la carte n’aura pas de fond', 'rien à faire'),
};

/** "siao.xlsx, feuille «\u00a0FVV\u00a0», ligne 12, colonne «\u00a0Tél.\u00a0»\u00a0: … → …" */
export function sentenceOf(issue: Issue): string {
  const { sentence, wayOut } = ISSUE_LABELS[issue.code];
  const published = issue.published === undefined ? '' : ` (${issue.published})`;
  const other = issue.other ? ` (${whereIs(issue.other)})` : '';
  const count = issue.count === undefined ? '' : issue.total === undefined ? `${issue.count}\u00a0: ` : `${issue.count} sur ${issue.total} `;
  const where = whereIs(issue);
  return `${where ? `${where}\u00a0: ` : ''}${count}${sentence}${published}${other}. À faire\u00a0: ${wayOut}.`;
}

function whereIs({ file, sheet, row, column }: Partial<Issue>): string {
  return [
    file,
    sheet === undefined ? undefined : `feuille «\u00a0${sheet}\u00a0»`,
    row === undefined ? undefined : `ligne\u00a0${row}`,
    column === undefined ? undefined : `colonne «\u00a0${column}\u00a0»`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function label(sentence: string, wayOut: string): IssueLabel {
  return { sentence, wayOut };
}
