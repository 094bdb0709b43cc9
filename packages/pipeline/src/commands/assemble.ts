/** `reperes assemble`: several published folders in, one folder out that shows them on one map and leads to each. */

import { existsSync } from 'node:fs';
import type { Checked } from '@reperes/last-check';
import { countsSentence, sentenceOfFault } from '@reperes/last-check';
import { PublishedFileError } from '@reperes/schema';
import { STRINGS } from '../cli.strings.fr.js';
import { assemble, AssemblyError } from '../ensemble/assemble.js';
import { sentenceOf } from '../issue-labels.js';
import { ForeignFileError } from '../publish/own-files.js';
import { PublishedFormError } from '../publish/published-lines.js';
import type { Arguments, Command, Output } from './command.js';
import { PUBLISHED, REFUSED, UsageError } from './command.js';
import { USAGE } from './usage.fr.js';
import { isWithin } from './within.js';

export const assembleCommand: Command = {
  usage: USAGE.assemble,
  options: { out: { type: 'string' }, id: { type: 'string' }, nom: { type: 'string' }, sources: { type: 'string' }, json: { type: 'boolean' } },
  run,
};

async function run(args: Arguments, output: Output): Promise<number> {
  const { positionals: folders } = args;
  const [out, nom = STRINGS.france] = [args.text('out'), args.text('nom')];
  if (folders.length === 0) throw new UsageError(STRINGS.missingFolders);
  if (out === undefined) throw new UsageError(STRINGS.missingOut);
  // The whole of it is replaced: no folder that is read may be in it.
  if (folders.some((folder) => isWithin(folder, out))) throw new UsageError(STRINGS.folderInside);
  const sources = args.text('sources');
  if (sources !== undefined && !existsSync(sources)) throw new UsageError(STRINGS.unreadable(sources));
  try {
    const { ensemble, wall } = await assemble({
      folders, out, id: args.text('id') ?? 'france', nom, genereLe: new Date().toISOString().slice(0, 10), ...(sources === undefined ? {} : { sources }),
    });
    const { territoires, tuiles } = ensemble;
    if (!args.flag('json')) tellWall(wall, output.out);
    output.out(
      args.flag('json') ? JSON.stringify({ territoires: territoires.length, services: tuiles.services, octets: tuiles.octets }) : STRINGS.assembled(nom, territoires.length, tuiles.services),
    );
    return PUBLISHED;
  } catch (error) {
    if (error instanceof ForeignFileError) output.err(sentenceOf({ code: 'publication.etrangere', severity: 'error', file: error.path }));
    else if (error instanceof AssemblyError && error.wall) {
      tellWall(error.wall, output.out);
      for (const fault of error.wall.faults) output.err(sentenceOfFault(fault));
    } else if (error instanceof AssemblyError) output.err(STRINGS.notAssembled[error.fault](error.folder));
    else if (error instanceof PublishedFormError || error instanceof PublishedFileError) output.err(STRINGS.notAssembled.forme);
    else throw error;
    output.err(STRINGS.refused);
    return REFUSED;
  }
}

/** Without sources, the folders that are read have been searched when they were built; what is made of them has not. */
function tellWall(wall: Checked | undefined, say: (text: string) => void): void {
  if (!wall) say(STRINGS.notWalled);
  else for (const territory of wall.territories) say(STRINGS.walled(countsSentence(territory)));
}
