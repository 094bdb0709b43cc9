import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HELP_NUMBERS } from '@reperes/schema';

const PACKAGES = join(process.cwd(), 'packages');

/** What no code can keep, in the words of any widget, by language. */
const PROMISES: Readonly<Record<string, RegExp>> = {
  fr: /anonym|sans (?:laisser de )?traces?|aucune trace|confidentiel|invisible|indétectable|en toute sécurité|protège de/i,
  en: /anonym|(?:without|no) (?:a )?trace|untraceable|confidential|invisible|undetectable|in complete safety|protects you/i,
};

function tables(language: string): { file: string; text: string }[] {
  return readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])src[\\/].*strings\.[a-z]+\.ts$/.test(file) && file.endsWith(`.${language}.ts`))
    .map((file) => ({ file, text: readFileSync(join(PACKAGES, file), 'utf8') }));
}

for (const [language, promises] of Object.entries(PROMISES)) {
  test(`SAF-19 no table of words promises what nobody can keep, ${language}`, () => {
    const words = tables(language);
    for (const name of ['help', 'violentometre']) assert.ok(words.some(({ file }) => file.startsWith(name)), name);
    for (const { file, text } of words) assert.doesNotMatch(text, promises, file);
  });
}

test('SAF-19 VIO-18 every language of help and of the violentomètre says that history stays and that spyware may see everything', () => {
  for (const name of ['help', 'violentometre']) {
    const text = tables('en').filter(({ file }) => file.startsWith(name)).map((table) => table.text).join('\n');
    assert.match(text, /history/, name);
    assert.match(text, /spyware (?:may|can) see everything/, name);
    assert.match(text, /safe device|person you trust/, name);
  }
});

/** The built-in numbers as another language says them: no French is left beside it. */
test('VIO-18 SAF-20 every built-in number is said in English, with every fact that the French has', async () => {
  const read = async (file: string) => (await import(join(PACKAGES, 'help/lib', file))) as Record<string, Record<string, unknown>>;
  const numeros = (await read('list/strings.en.js'))['listStrings']!['numeros'] as Readonly<Record<string, Record<string, unknown>>>;
  const short = (await read('strings.en.js'))['strings']!['essentiel'] as Readonly<Record<string, string>>;
  const facts = ['nom', 'pour', 'horaires', 'langues', 'accessibilite'] as const;
  assert.deepEqual(Object.keys(numeros).sort(), HELP_NUMBERS.map(({ id }) => id).sort());
  for (const entry of HELP_NUMBERS) {
    const said = facts.filter((fact) => entry[fact] !== undefined);
    assert.deepEqual(Object.keys(numeros[entry.id]!).sort(), [...said].sort(), entry.id);
    assert.notEqual(numeros[entry.id]!['pour'], entry.pour);
    assert.ok(short[entry.id], entry.id);
  }
});

test('SAF-19 every widget says that history stays and that spyware may see everything, or to take a safe device', () => {
  for (const name of ['help', 'referent-finder', 'services-map', 'violentometre']) {
    const text = tables('fr').filter(({ file }) => file.startsWith(name)).map((table) => table.text).join('\n');
    assert.match(text, /historique/, name);
    assert.match(text, /logiciel espion|surveille votre téléphone/, name);
    assert.match(text, /appareil sûr|personne de confiance/, name);
  }
});
