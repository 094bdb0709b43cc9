/**
 * The words of `<reperes-commune-search>` in one language. French is built in;
 * whoever shows the field in another language gives it all of them, so that
 * it never speaks two. Those that we have: `search-words.<language>.ts`.
 */

/** Before the list comes. */
export interface FieldWords {
  readonly lang: string;
  /** Of the words, whatever the direction of the page around them. */
  readonly dir: string;
  readonly label: string;
  readonly indication: string;
  readonly chargement: string;
  readonly indisponible: string;
  /** The name of the list. */
  readonly options: string;
}

/** What the list shows or says. */
export interface ListWords {
  readonly aucune: string;
  readonly nombre: (count: number) => string;
  /** Rows of the file that could not be read. */
  readonly illisibles: (count: number) => string;
  /** There are more than are shown. */
  readonly davantage: (shown: number) => string;
  readonly choisir: string;
  readonly choisie: (nom: string) => string;
  readonly anciennement: (ancienNom: string) => string;
  readonly codes: (first: string, last: string) => string;
  readonly deuxCodes: (first: string, second: string) => string;
}

export type SearchWords = FieldWords & ListWords;
