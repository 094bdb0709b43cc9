import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** Nobody holds the name "reperes" at the registry: npx alone would run whatever somebody puts there, beside tables of shelters. */
const BARE = /\bnpx(?:\s+(?:-y|--yes|-p\s+\S+|--package[= ]\S+))*\s+reperes\b|\bnpm\s+exec(?:\s+--(?!no))*\s+reperes\b|\b(?:npm\s+(?:i|install)|pnpm\s+dlx|yarn\s+dlx|bunx)\s+(?:-g\s+)?reperes\b/;

const FOLDERS = ['docs', 'demo', 'packages', 'scripts', '.ci'];
const TEXT = /\.(?:md|ts|mjs|js|html|json|txt|sh)$/;

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => TEXT.test(path) && !/(?:^|[\\/])(?:node_modules|lib)[\\/]/.test(path))
    .map((path) => join(folder, path));
}

test('T21 no document, help or message calls the command by a name that npx would look for elsewhere', () => {
  const root = readdirSync('.').filter((name) => TEXT.test(name));
  const files = [...root, ...FOLDERS.flatMap(textsIn)];
  assert.ok(files.length > 100);
  assert.deepEqual(files.filter((file) => BARE.test(readFileSync(file, 'utf8'))), []);
  for (const bare of ['npx reperes build', 'npx -y reperes', 'npx  reperes', 'npm exec reperes', 'npm install -g reperes']) assert.match(bare, BARE);
  assert.doesNotMatch('npx --no-install reperes build', BARE);
});
