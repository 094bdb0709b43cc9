/** `reperes build`: reads the command line, says in French what happened, never shows a stack trace. */

import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { STRINGS, USAGE } from './cli.strings.fr.js';
import { sentenceOf } from './issue-labels.js';
import type { Issue } from './issues.js';
import { isBlocking } from './issues.js';
import { build } from './node.js';

export const PUBLISHED = 0;
export const REFUSED = 1;
export const WRONG_USAGE = 2;

/** A terminal shows that many lines at once; the report has them all. */
const MOST_SHOWN = 40;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const TERMINAL: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

/** The exit status. */
export async function main(args: readonly string[], output: Output = TERMINAL): Promise<number> {
  const parsed = parse(args);
  if (!parsed || parsed.fault !== undefined) {
    output.err(`${parsed?.fault ?? STRINGS.unknownOption}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  if (parsed.help) {
    output.out(USAGE);
    return PUBLISHED;
  }
  try {
    return await buildAndTell(parsed, output);
  } catch {
    output.err(STRINGS.unexpected);
    return REFUSED;
  }
}

interface Arguments {
  readonly help: boolean;
  readonly folder: string;
  readonly out: string;
  readonly offline: boolean;
  readonly report?: string;
  readonly fault?: string;
}

function parse(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        report: { type: 'string' },
        offline: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, folder = ''] = positionals;
    const { help = false, offline = false, out = '', report } = values;
    const fault = help ? undefined : faultOf(command, folder, out);
    return { help, folder, out, offline, ...(report === undefined ? {} : { report }), ...(fault === undefined ? {} : { fault }) };
  } catch {
    return undefined;
  }
}

function faultOf(command: string | undefined, folder: string, out: string): string | undefined {
  if (command !== 'build') return STRINGS.unknownCommand(command ?? '');
  if (folder === '') return STRINGS.missingFolder;
  if (out === '') return STRINGS.missingOut;
  // Publishing replaces the whole folder: the sources must not be in it.
  const inside = !relative(resolve(out), resolve(folder)).startsWith('..');
  return inside ? STRINGS.sameFolder : undefined;
}

async function buildAndTell({ folder, out, offline, report }: Arguments, output: Output): Promise<number> {
  const network = offline ? {} : { fetch: globalThis.fetch };
  const result = await build({ folder, out, ...network, ...(report === undefined ? {} : { report }) });
  if (result.status === 'refused') {
    tell(result.issues.filter(isBlocking), output.err);
    output.err(STRINGS.refused);
    return REFUSED;
  }
  tell(result.issues.filter(({ severity }) => severity !== 'info'), output.err);
  output.out(STRINGS.published(result.territory.nom, result.services, result.referents));
  if (result.hidden > 0) output.out(STRINGS.hidden(result.hidden));
  if (result.refusedRows > 0) output.out(STRINGS.refusedRows(result.refusedRows));
  return PUBLISHED;
}

function tell(issues: readonly Issue[], write: (text: string) => void): void {
  for (const issue of issues.slice(0, MOST_SHOWN)) write(sentenceOf(issue));
  if (issues.length > MOST_SHOWN) write(STRINGS.more(issues.length - MOST_SHOWN));
}
