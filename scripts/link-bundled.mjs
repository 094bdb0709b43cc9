#!/usr/bin/env node
/**
 * Part of `npm run build`: what `npm pack` of the command bundles must stand
 * below its own `node_modules`, and workspaces stand at the root. Links are
 * enough; npm follows them.
 */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('../packages', import.meta.url));
const COMMAND = join(PACKAGES, 'pipeline');

/** @type {{ bundleDependencies: string[] }} */
const { bundleDependencies } = JSON.parse(readFileSync(join(COMMAND, 'package.json'), 'utf8'));
for (const name of bundleDependencies) {
  const link = join(COMMAND, 'node_modules', name);
  if (existsSync(link)) continue;
  mkdirSync(dirname(link), { recursive: true });
  // A junction needs no right on Windows; elsewhere the word means nothing.
  symlinkSync(relative(dirname(link), join(PACKAGES, name.replace(/^@reperes\//, ''))), link, 'junction');
}
