/** `reperes init`: the folder of a new territory, ready to fill. */

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchKey } from '@reperes/schema';
import { STRINGS } from '../cli.strings.fr.js';
import { departementNames, loadReferenceData } from '../reference-files.js';
import { territoryFolder } from '../template/territory-folder.js';
import type { Arguments, Command, Output } from './command.js';
import { PUBLISHED, REFUSED, UsageError } from './command.js';
import { USAGE } from './usage.fr.js';

export const init: Command = { usage: USAGE.init, options: { out: { type: 'string' }, json: { type: 'boolean' } }, run };

async function run(args: Arguments, output: Output): Promise<number> {
  const [asked, ...others] = args.positionals;
  if (asked === undefined) throw new UsageError(STRINGS.missingDepartement);
  if (others.length > 0) throw new UsageError(STRINGS.tooMany);
  const found = findDepartement(asked);
  if (!found) throw new UsageError(STRINGS.unknownDepartement(asked));
  const folder = args.text('out') ?? found.code.toLowerCase();
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    output.err(STRINGS.folderExists(folder));
    return REFUSED;
  }
  const files = territoryFolder({ ...found, ...largestCommune(found.code), date: new Date().toISOString().slice(0, 10) });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    // Never over a file: an officer's work is worth more than a template.
    writeFileSync(join(folder, name), bytes, { flag: 'wx' });
  }
  output.out(args.flag('json') ? JSON.stringify({ dossier: folder, fichiers: [...files.keys()] }, null, 1) : STRINGS.initiated(folder));
  return PUBLISHED;
}

/** By code ("62", "2a", "1" for 01) or by name, however spelt. */
function findDepartement(asked: string): { code: string; nom: string } | undefined {
  const code = asked.trim().toUpperCase().padStart(2, '0');
  for (const [own, nom] of departementNames()) {
    if (own === code || searchKey(nom) === searchKey(asked)) return { code: own, nom };
  }
  return undefined;
}

function largestCommune(departement: string): { commune?: { code: string; nom: string } } {
  const communes = loadReferenceData().communes.filter((one) => one.departement === departement && one.type === 'commune-actuelle');
  const [largest] = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  return largest ? { commune: { code: largest.code, nom: largest.nom } } : {};
}
