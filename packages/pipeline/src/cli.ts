/** `reperes`: reads the command line, hands it to a command, never shows a stack trace. */

import { parseArgs } from 'node:util';
import { STRINGS } from './cli.strings.fr.js';
import { assembleCommand } from './commands/assemble.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import type { Arguments, Command, Output } from './commands/command.js';
import { PUBLISHED, REFUSED, UsageError, WRONG_USAGE } from './commands/command.js';
import { fetchCommand } from './commands/fetch.js';
import { init } from './commands/init.js';
import { TERMINAL } from './commands/terminal.js';
import { USAGE } from './commands/usage.fr.js';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['init', init],
  ['check', check],
  ['fetch', fetchCommand],
  ['build', build],
  ['assemble', assembleCommand],
]);

/** The exit status. */
export async function main(args: readonly string[], output: Output = TERMINAL): Promise<number> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.get(name);
  if (!command) {
    const help = name === '--help' || name === '-h';
    if (help) output.out(USAGE.all);
    else output.err(`${STRINGS.unknownCommand(name)}\n\n${USAGE.all}`);
    return help ? PUBLISHED : WRONG_USAGE;
  }
  try {
    const parsed = parse(rest, command);
    if (!parsed.flag('help')) return await command.run(parsed, output);
    output.out(command.usage);
    return PUBLISHED;
  } catch (error) {
    if (!(error instanceof UsageError)) {
      output.err(STRINGS.unexpected);
      return REFUSED;
    }
    output.err(`${error.sentence}\n\n${command.usage}`);
    return WRONG_USAGE;
  }
}

function parse(args: readonly string[], { options }: Command): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { ...options, help: { type: 'boolean', short: 'h' } } });
    const read: Readonly<Record<string, unknown>> = values;
    return {
      positionals,
      text: (option) => (typeof read[option] === 'string' && read[option] !== '' ? read[option] : undefined),
      flag: (option) => read[option] === true,
    };
  } catch {
    throw new UsageError(STRINGS.unknownOption);
  }
}
