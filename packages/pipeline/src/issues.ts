/**
 * What the pipeline has to say about its input. An issue points at a place
 * (file, sheet, row, column) and never carries what a cell holds: a report is
 * mailed around, and a row that hides a shelter may be the faulty one.
 */

export type Severity = 'error' | 'warning' | 'info';

/** One of these refuses the whole territory: the published folder stays as it was. */
export const BLOCKING_CODES = [
  'territoire.absent',
  'territoire.illisible',
  'territoire.champ',
  'territoire.groupe',
  'territoire.retenu',
  'source.inconnue',
  'fichier.absent',
  'fichier.vide',
  'fichier.trop-gros',
  'fichier.type',
  'fichier.illisible',
  'classeur.suspect',
  'classeur.liens-externes',
  'classeur.illisible',
  'classeur.non-conforme',
  'csv.guillemet',
  'json.illisible',
  'json.forme',
  'finess.forme',
  'entete.introuvable',
  'colonne.absente',
  'colonne.inconnue',
  'colonne.en-double',
  'publication.invalide',
  'publication.occupee',
  'publication.etrangere',
  'rapport.etranger',
  'memoire.illisible',
  'publication.source-videe',
  'publication.retenue',
  'publication.non-controlee',
  'retraits.illisibles',
] as const;

/** These refuse a row, or a value of it: counted, reported, not published. */
export const ROW_CODES = [
  'ligne.longue',
  'ligne.courte',
  'lignes.ignorees',
  'nom.absent',
  'nom.situe',
  'categorie.inconnue',
  'confidentialite.absente',
  'confidentialite.illisible',
  'confidentialite.inconnue',
  'confidentialite.sans-accord',
  'confidentialite.contredite',
  'confidentialite.ouverture',
  'confidentialite.sans-memoire',
  'confidentialite.ouverte',
  'niveau.inconnu',
  'fonction.absente',
  'structure.absente',
  'couvre.inconnu',
  'couvre.hors-territoire',
  'cle.en-double',
  'telephone.illisible',
  'telephone.plusieurs',
  'telephone.114',
  'telephone.portable',
  'courriel.illisible',
  'courriel.plusieurs',
  'courriel.personnel',
  'site.illisible',
  'date.illisible',
  'capacite.illisible',
  'places.autre-public',
  'poste.vacant',
  'frais.inconnus',
  'mode-accueil.inconnu',
  'acces-fauteuil.inconnu',
  'acces-fauteuil.partiel',
  'siret.illisible',
  'texte.trop-long',
  'texte.retenu',
  'texte.personne',
  'nom.non-demande',
  'nom.illisible',
  'nom.sans-base',
  'nom.sans-revision',
  'nom.revision-depassee',
  'fiche.a-confirmer',
  'contact.reserve',
  'adresse.introuvable',
  'adresse.incertaine',
  'coordonnees.hors-commune',
  'horaires.impossibles',
  'horaires.ambigus',
  'horaires.sans-jours',
  'horaires.non-calcules',
  'commune.inconnue',
  'commune.contradiction',
  'coordonnees.illisibles',
  'coordonnees.corrigees',
  'fusion.meme-lieu',
  'doublon.possible',
  'lien.confidentiel',
  'lien.source',
  'lien.carte',
  'nom.cite',
  'adresse.proche',
  'contact.repere',
  'numero.protege',
] as const;

/** These say how a file was read. */
export const READING_CODES = [
  'lignes.hors-liste',
  'lignes.hors-territoire',
  'hebergement.temoin',
  'encodage.windows-1252',
  'encodage.mac-roman',
  'encodage.utf-16',
  'encodage.melange',
  'encodage.double',
  'encodage.perdu',
  'encodage.nul',
  'cellule.longue',
  'lignes.aucune',
  'feuille.masquee',
  'feuille.sans-tableau',
  'colonne.masquee',
  'colonne.retenue',
  'ligne.masquee',
  'ligne.fusion',
  'ligne.barree',
  'ligne.barree-en-partie',
  'classeur.commentaires',
  'territoire.sans-contour',
  'geocodage.incomplet',
  'contours.illisibles',
  'mouvements.illisibles',
  'mouvements.recents',
  'retraits.sans-effet',
  'retraits.numero-de-ligne',
  'publication.sans-memoire',
  'comptes.difference',
] as const;

export type BlockingCode = (typeof BLOCKING_CODES)[number];
export type IssueCode = BlockingCode | (typeof ROW_CODES)[number] | (typeof READING_CODES)[number];

/** Where a row stands, as the officer sees it in the spreadsheet. */
export interface RowPlace {
  /** Id of a source of the territory. */
  readonly source: string;
  readonly file: string;
  readonly sheet?: string;
  /** 1 is the first line of the file or sheet. */
  readonly row: number;
}

export interface Issue extends Partial<RowPlace> {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Header of the column, or name of the field when the column has none. */
  readonly column?: string;
  /** For `lignes.…`, `lien.source` and `hebergement.temoin`: how many. */
  readonly count?: number;
  /** For `lien.source`: of how many. */
  readonly total?: number;
  /** The file that was about to be published, and the field of it. */
  readonly published?: string;
  /** The other row of a pair. */
  readonly other?: RowPlace;
}

const BLOCKING: ReadonlySet<string> = new Set(BLOCKING_CODES);

export function isBlocking(issue: Issue): boolean {
  return BLOCKING.has(issue.code);
}

/** Keeps only the place of whatever carries one: nothing else may slip into an issue. */
export function placeOf({ source, file, sheet, row }: RowPlace): RowPlace {
  return { source, file, row, ...(sheet === undefined ? {} : { sheet }) };
}
