/**
 * Abbreviations of street types, in lower case without dots, and what they
 * stand for: norm NF Z 10-011 (La Poste), as the registers of the Insee write
 * them (https://doc.ril-recensement.insee.fr, "La voie"), and what officers
 * write besides.
 */

export const STREET_TYPES: ReadonlyMap<string, string> = new Map([
  ['all', 'allée'], ['av', 'avenue'], ['ave', 'avenue'], ['bd', 'boulevard'], ['bld', 'boulevard'], ['boul', 'boulevard'], ['blvd', 'boulevard'],
  ['car', 'carrefour'], ['ch', 'chemin'], ['che', 'chemin'], ['chem', 'chemin'], ['chs', 'chaussée'], ['crs', 'cours'], ['dom', 'domaine'],
  ['esp', 'esplanade'], ['fg', 'faubourg'], ['fbg', 'faubourg'], ['ham', 'hameau'], ['imp', 'impasse'], ['lot', 'lotissement'],
  ['mte', 'montée'], ['pas', 'passage'], ['pass', 'passage'], ['pl', 'place'], ['prom', 'promenade'], ['prv', 'parvis'], ['qu', 'quai'],
  ['qua', 'quartier'], ['r', 'rue'], ['res', 'résidence'], ['rle', 'ruelle'], ['roc', 'rocade'], ['rpt', 'rond-point'], ['rte', 'route'],
  ['sen', 'sentier'], ['sq', 'square'], ['tra', 'traverse'], ['vla', 'villa'], ['vlge', 'village'],
]);
