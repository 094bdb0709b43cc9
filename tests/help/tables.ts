import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_NUMBERS } from '@reperes/schema';

/** What the tables of words of `help` hold, for the tests that compare them. */

export const PACKAGES = join(process.cwd(), 'packages');

type Table = Readonly<Record<string, unknown>>;

/** By language, as the elements get it. */
interface Translated {
  read(language: string): Promise<boolean>;
  in(language: string): Table;
}

async function moduleOf(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(join(PACKAGES, 'help/lib', file))) as Record<string, unknown>;
}

export const WORDS = (await moduleOf('words.js'))['WORDS'] as Translated;
export const LIST_WORDS = (await moduleOf('list/words.js'))['LIST_WORDS'] as Translated;
export const { languageOf } = (await moduleOf('language.js')) as { languageOf: (tag: string) => string };
export const { dateIn } = (await moduleOf('list/date-in.js')) as { dateIn: (language: string, date: string) => string };

/** The languages that have a file in a folder of `help`, in order. */
export function languagesIn(folder: string): readonly string[] {
  return readdirSync(join(PACKAGES, 'help', folder)).flatMap((file) => /^strings\.([a-z]+)\.ts$/.exec(file)?.[1] ?? []).sort();
}

export const LANGUAGES = languagesIn('src');

export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'fr');

/** What the members that are functions are given. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  encore: [1, 2, null],
  sms: ['114'],
  signes: ['114', '3919'],
  facture: ['17'],
  aVerifier: ['9'],
  langues: ['LSF'],
  source: ['2020'],
};

/** Every sentence of a table, by the path of its member; a function is asked for what it may say. */
export function sentencesOf(table: unknown, path = ''): Map<string, string> {
  if (typeof table === 'string') return new Map([[path, table]]);
  const name = path.split('.').at(-1) ?? '';
  const entries = typeof table === 'function' ? GIVEN[name]!.map((given) => [String(given), table(given)] as const) : Object.entries(table as Table);
  return new Map(entries.flatMap(([key, value]) => [...sentencesOf(value, path ? `${path}.${key}` : key)]));
}

/** Both tables of a language, as one. */
export async function wordsIn(language: string): Promise<Map<string, string>> {
  await Promise.all([WORDS.read(language), LIST_WORDS.read(language)]);
  return sentencesOf({ short: WORDS.in(language), list: LIST_WORDS.in(language) });
}

/** The same of French, with what the data says of the numbers where its tables do not. */
export async function frenchWords(): Promise<Map<string, string>> {
  const { essentiel } = WORDS.in('fr') as { essentiel: Table };
  const names = HELP_NUMBERS.filter(({ id }) => !(id in essentiel)).map(({ id, nom }) => [id, nom]);
  const facts = HELP_NUMBERS.map(({ id, nom, pour, horaires = '', langues = [], accessibilite = '' }) => [id, { nom, pour, horaires, langues, accessibilite }]);
  const data = { short: { essentiel: Object.fromEntries(names) }, list: { numeros: Object.fromEntries(facts) } };
  return new Map([...(await wordsIn('fr')), ...sentencesOf(data)]);
}
