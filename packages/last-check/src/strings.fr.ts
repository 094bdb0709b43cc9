/** What the check has to say, in French, to an officer: where, and never what. */

import type { Checked, CheckedTerritory, Fault } from './check.js';
import type { Where } from './withheld.js';

export function sentenceOfFault(fault: Fault): string {
  switch (fault.code) {
    case 'retenue':
      return `${fault.file}${fault.field ? ` (${fault.field})` : ''} contient une valeur retenue (${fault.kind}) de ${placeOf(fault.where)}`;
    case 'sans-sources':
      return `${fault.folder}\u00a0: ce dossier publié n’a plus ses sources. Retirez-le, ou remettez-les`;
    case 'source-absente':
      return `${fault.folder}\u00a0: le fichier ${fault.file}, annoncé dans ses sources, n’y est plus. Remettez-le\u00a0: ce qu’il retient n’a pas été cherché`;
    case 'rien-de-publie':
      return `${fault.folder}\u00a0: rien n’est publié`;
    case 'aveugle':
      return `${fault.folder}\u00a0: des lignes protégées ont des valeurs, et aucune n’a pu être cherchée`;
    case 'illisible':
      return `${fault.file}\u00a0: ce fichier est d’une forme qui ne peut pas être ouverte ici, il n’a pas été contrôlé`;
    case 'forme':
      return `${fault.folder}/${fault.text}`;
  }
}

/** "exemple : 41 valeurs retenues cherchées, 36 canaris" */
export function countsSentence({ id, searched, traps }: CheckedTerritory): string {
  return `${id}\u00a0: ${countsOf({ searched, traps })}`;
}

export function countsOf({ searched, traps }: Pick<CheckedTerritory, 'searched' | 'traps'>): string {
  return `${plural(searched, 'valeur retenue cherchée', 'valeurs retenues cherchées')}, ${plural(traps, 'canari', 'canaris')}`;
}

export function linesOf({ territories, faults }: Checked): readonly string[] {
  const found = faults.length === 0 ? 'aucune faute' : plural(faults.length, 'faute', 'fautes');
  return [...territories.map(countsSentence), found, ...faults.map((fault) => `  ${sentenceOfFault(fault)}`)];
}

function placeOf({ file, sheet, row, column }: Where): string {
  return [file, ...(sheet === '' ? [] : [`feuille «\u00a0${sheet}\u00a0»`]), `ligne\u00a0${row}`, ...(column === '' ? [] : [`colonne «\u00a0${column}\u00a0»`])].join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count}\u00a0${count > 1 || count === 0 ? many : one}`;
}
