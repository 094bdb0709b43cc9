import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const PACKAGES = join(process.cwd(), 'packages');

/** What no code can keep, in the words of any widget. */
const PROMISES = /anonym|sans (?:laisser de )?traces?|aucune trace|confidentiel|invisible|indétectable|en toute sécurité|protège de/i;

function tables(): { file: string; text: string }[] {
  return readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])src[\\/].*strings\.fr\.ts$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(PACKAGES, file), 'utf8') }));
}

test('SAF-19 no table of words promises what nobody can keep', () => {
  const words = tables();
  assert.ok(words.some(({ file }) => file.startsWith('help')));
  for (const { file, text } of words) assert.doesNotMatch(text, PROMISES, file);
});

test('SAF-19 every widget says that history stays and that spyware may see everything, or to take a safe device', () => {
  for (const name of ['help', 'referent-finder', 'services-map', 'violentometre']) {
    const text = tables().filter(({ file }) => file.startsWith(name)).map((table) => table.text).join('\n');
    assert.match(text, /historique/, name);
    assert.match(text, /logiciel espion|surveille votre téléphone/, name);
    assert.match(text, /appareil sûr|personne de confiance/, name);
  }
});
