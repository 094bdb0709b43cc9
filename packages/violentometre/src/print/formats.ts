/** What can be printed, on which paper. */

export const FORMATS = ['marque-page', 'affiche-a4', 'affiche-a3'] as const;

export type Format = (typeof FORMATS)[number];

/** Millimetres, as the paper is put in the printer. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const PAPERS: Readonly<Record<Format, Paper>> = {
  // Lying, so that four rulers of 20 cm stand side by side.
  'marque-page': { width: 297, height: 210 },
  'affiche-a4': { width: 210, height: 297 },
  'affiche-a3': { width: 297, height: 420 },
};

/** Rules of the printed document itself: within a shadow root, browsers do not read `@page`. */
export function pageRules({ width, height }: Paper): string {
  return `@page{size:${width}mm ${height}mm;margin:0}html,body{margin:0;background:#fff}`;
}
