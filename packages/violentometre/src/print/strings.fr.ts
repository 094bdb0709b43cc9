import type { Words } from '@reperes/help';

/** Every word that only paper bears, in French; those of the choice of a sheet are the element's. */
export const strings = {
  lang: 'fr',
  dir: 'ltr',
  /** Of the frame, and of the file that a browser may make of it. */
  cadre: 'Feuille à imprimer',
  aide: 'Parler, être aidée',
  qr: 'La même échelle, à lire sur un téléphone que personne ne surveille.',
  qrNom: 'Code à scanner vers la même échelle',
  coche: 'coché',
} as const;

export type PaperStrings = Words<typeof strings>;
