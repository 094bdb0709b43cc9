import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { WORDS } from '@reperes/referent-finder';
import { essentialHelp } from '@reperes/schema';
import { rulesOf } from '../language-rules.js';

type Table = Readonly<Record<string, unknown>>;

const LIB = join(process.cwd(), 'packages/referent-finder/lib');

async function french(): Promise<Table> {
  const table = async (file: string, name: string) => ((await import(join(LIB, `${file}.strings.fr.js`))) as Record<string, Table>)[name]!;
  const [reponse, tableau, papier] = await Promise.all([table('answer', 'answerStrings'), table('professional', 'professionalStrings'), table('paper', 'paperStrings')]);
  return { ...(WORDS.in('fr') as unknown as Table), reponse, tableau, papier };
}

/** Its members by their path; those whose names are ids of the data stand for themselves. */
function membersOf(table: Table, path = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(table)) {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'object' && value !== null && !['champ', 'lignes'].includes(name)) membersOf(value as Table, at).forEach((inner, key) => found.set(key, inner));
    else found.set(at, value);
  }
  return found;
}

/** Sentences, and those that a function is made of. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join('\n') : String(value);
}

for (const language of WORDS.languages.filter((one) => one !== 'fr')) {
  describe(`the words of the finder, ${language}`, () => {
    let table: Table = {};

    before(async () => {
      ok(await WORDS.read(language));
      table = WORDS.in(language) as unknown as Table;
    });

    it('VIO-18 has every member of the French, of the same kind', async () => {
      const [own, source] = [membersOf(table), membersOf(await french())];
      deepEqual([...own.keys()].sort(), [...source.keys()].sort());
      for (const [path, value] of source) if (path !== 'champ') equal(typeof own.get(path), typeof value, path);
      for (const [path, value] of own) ok(value !== '' && value !== undefined, path);
    });

    it('VIO-18 is not the French left as it was', async () => {
      const own = membersOf(table);
      for (const [path, value] of await french().then((words) => membersOf(words))) {
        if (typeof value === 'string' && /\p{L}+ \p{L}+ \p{L}+/u.test(value)) notEqual(own.get(path), value, path);
      }
    });

    it('SAF-19 promises nothing, exclaims nothing, and says that history stays and that spyware can see', () => {
      const { promises, masculine, caution } = rulesOf(language);
      for (const [path, value] of membersOf(table)) {
        doesNotMatch(textOf(value), promises, path);
        doesNotMatch(textOf(value), /[\p{L}\p{N})»”]\s*!(?!=)/u, path);
        doesNotMatch(textOf(value), /[٠-٩۰-۹]/, path);
        if (masculine) doesNotMatch(textOf(value), masculine, path);
      }
      const { prudence } = WORDS.in(language);
      match(prudence, caution!);
    });

    it('VIO-18 says what every national line is for, on the screen and on paper', () => {
      const { reponse, papier } = WORDS.in(language);
      deepEqual(Object.keys(reponse!.lignes).sort(), ['112', '115', '119', '15', '17', '3919']);
      for (const entry of essentialHelp().filter(({ numero }) => numero)) {
        const said = papier!.fiche.numero(entry);
        // Chinese says it in 16 characters.
        ok(!said.includes(entry.pour) && said.length > 15, entry.id);
      }
    });

    it('no word of the card says why its numbers are kept', () => {
      const { carte, document } = WORDS.in(language).papier!;
      doesNotMatch(`${document}\n${textOf(carte)}`, rulesOf(language).telling!);
      deepEqual(Object.keys(carte.numeros).sort(), ['112', '114', '115', '17', '3919']);
    });
  });
}
