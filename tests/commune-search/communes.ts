import { type CommuneRow, SCHEMA_VERSION } from '@reperes/schema';

/** A few real communes, most inhabitants first; centres are rounded. */
export const ROWS: readonly CommuneRow[] = [
  ['75056', 'Paris', ['75001', '75018', '75116'], 2.35, 48.86, 2_145_906, [], ['Paris 18e Arrondissement']],
  ['76351', 'Le Havre', ['76600', '76610', '76620'], 0.14, 49.5, 166_058, [], []],
  ['97411', 'Saint-Denis', ['97400', '97490'], 55.45, -20.93, 155_634, [], []],
  ['93066', 'Saint-Denis', ['93200', '93210'], 2.36, 48.93, 113_942, [], []],
  ['94038', 'L’Haÿ-les-Roses', ['94240'], 2.34, 48.78, 31_312, [], []],
  ['62498', 'Lens', ['62300'], 2.82, 50.44, 32_663, ['arr-lens'], []],
  ['62119', 'Béthune', ['62400'], 2.64, 50.53, 25_224, ['arr-bethune', 'epci-200072460'], []],
  ['62178', 'Bruay-la-Buissière', ['62700'], 2.55, 50.48, 21_793, ['arr-bethune', 'epci-200072460'], []],
  ['62765', 'Saint-Omer', ['62500'], 2.26, 50.75, 14_936, [], []],
  ['62014', 'Aire-sur-la-Lys', ['62120'], 2.4, 50.64, 10_082, [], []],
  ['62617', 'Nœux-les-Mines', ['62290'], 2.66, 50.48, 11_900, ['arr-bethune'], []],
  ['62847', 'Vendin-lès-Béthune', ['62232'], 2.61, 50.54, 2_500, ['arr-bethune'], []],
  ['41072', 'Vallée-de-Ronsard', ['41800'], 0.7, 47.8, 800, [], ['Couture-sur-Loir', 'Tréhet']],
  ['38001', 'Les Abrets en Dauphiné', ['38490'], null, null, 6_500, [], ['Les Abrets', 'Fitilieu']],
];

export function communesBytes(rows: readonly CommuneRow[] = ROWS): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: SCHEMA_VERSION, territoire: 'essai', communes: rows }));
}
