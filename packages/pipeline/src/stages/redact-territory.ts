/**
 * What the territory says of itself is published as it is written: searched
 * like any text, and refused rather than cut (CONF-25). Its own lines of help
 * are phones of everyone, unless one of them is that of a protected place
 * (CONF-31).
 */

import type { HelpNumber } from '@reperes/schema';
import type { Issue } from '../issues.js';
import type { TerritoryFile } from '../territory-file.js';
import { publishedSource } from '../write/territory-json.js';
import type { Withheld } from './withheld.js';

type Report = (issue: Issue) => void;

const FILE = 'territory.json';

/** Every published string, at any depth, under the path by which an officer finds it. */
export function judgeTerritory(territory: TerritoryFile, withheld: Withheld, report: Report): void {
  const { nom, sources, numeros } = territory;
  const groups = territory.territoires.map(({ id, nom: name, note }) => ({ id, nom: name, note }));
  // A phone of its own may be left out: see `shownNumbers`.
  const lines = numeros.map((line) => ({ ...line, numero: undefined }));
  for (const [path, text] of stringsOf({ nom, territoires: groups, sources: sources.map(publishedSource), numeros: lines }, '')) {
    const judge = isSigned(path, territory) ? withheld.signedFaultOf : withheld.faultOf;
    if (judge(text) ?? judge(text.replaceAll('-', ' '))) report({ code: 'territoire.retenu', severity: 'error', file: FILE, column: path });
  }
}

/** @returns the lines to publish: one with the phone of a protected place needs a signature */
export function shownNumbers(territory: TerritoryFile, withheld: Withheld, report: Report): readonly HelpNumber[] {
  return territory.numeros.filter(({ numero }, index) => {
    const path = `numeros[${index}]`;
    const isProtected = numero !== undefined && withheld.isProtectedLine(numero) && !isSigned(path, territory);
    if (isProtected) report({ code: 'numero.protege', severity: 'warning', file: FILE, column: `${path}.numero` });
    return !isProtected;
  });
}

function isSigned(path: string, { signed }: TerritoryFile): boolean {
  return signed.has(/^\w+\[\d+\]/.exec(path)?.[0] ?? '');
}

function* stringsOf(value: unknown, path: string): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsOf(item, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* stringsOf(item, path === '' ? name : `${path}.${name}`);
  }
}
