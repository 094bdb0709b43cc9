import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { WORDS } from '@reperes/referent-finder';
import { essentialHelp } from '@reperes/schema';

type Table = Readonly<Record<string, unknown>>;

const LIB = join(process.cwd(), 'packages/referent-finder/lib');

/** What no code can keep. */
const PROMISES = /anonym|(?:without|no) (?:a )?trace|untraceable|confidential|invisible|undetectable|in complete safety|مجهول|دون (?:أي )?أثر|بلا أثر|سرّ?ي|لا يمكن كشف|بأمان تام/i;

/** What would say why a card is kept. */
const TELLING = /violen|victim|wom[ae]n|abus|assault|shelter|danger|protect|rights|عنف|ضح|نساء|امرأة|إيواء|خطر|حماية|حقوق|اعتداء/i;

/** Feminine forms speak to her; these speak to a man. */
const MASCULINE = /(?:^|\s)(?:اتصل|اكتب|ابحث|اختر|استعمل|اترك|احفظ|ابدأ|اسأل|المس|قص|اطو|أغلق)(?:\s|$)/;

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

for (const language of ['en', 'ar']) {
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
      for (const [path, value] of membersOf(table)) {
        doesNotMatch(textOf(value), PROMISES, path);
        doesNotMatch(textOf(value), /[\p{L}\p{N})»”]\s*!(?!=)/u, path);
        doesNotMatch(textOf(value), /[٠-٩۰-۹]/, path);
        if (language === 'ar') doesNotMatch(textOf(value), MASCULINE, path);
      }
      const { prudence } = WORDS.in(language);
      match(prudence, language === 'en' ? /history.*spyware.*safe device/ : /سجل.*برنامج تجسس.*جهازًا آمنًا/);
    });

    it('VIO-18 says what every national line is for, on the screen and on paper', () => {
      const { reponse, papier } = WORDS.in(language);
      deepEqual(Object.keys(reponse!.lignes).sort(), ['112', '115', '119', '15', '17', '3919']);
      for (const entry of essentialHelp().filter(({ numero }) => numero)) {
        const said = papier!.fiche.numero(entry);
        ok(!said.includes(entry.pour) && said.length > 20, entry.id);
      }
    });

    it('no word of the card says why its numbers are kept', () => {
      const { carte, document } = WORDS.in(language).papier!;
      doesNotMatch(`${document}\n${textOf(carte)}`, TELLING);
      deepEqual(Object.keys(carte.numeros).sort(), ['112', '114', '115', '17', '3919']);
    });
  });
}
