#!/usr/bin/env node
/**
 * `npm run bench -- <name>`: runs us and our yardsticks on the same work, one
 * after the other in turn, and prints medians with their ratio. A benchmark
 * informs; it fails nothing. Only ratios within one run count.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('bench/', import.meta.url);

const names = readdirSync(fileURLToPath(FOLDER))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace(/\.mjs$/, ''));

const [name] = process.argv.slice(2);
if (name && names.includes(name)) {
  const { run } = await import(new URL(`${name}.mjs`, FOLDER).href);
  await run();
} else {
  console.error(`Usage: npm run bench -- <name>, where <name> is one of: ${names.join(', ')}.`);
  process.exitCode = 2;
}
