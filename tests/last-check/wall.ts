/** Short ways to put sources and a published folder before the last wall. */

import type { Checked } from '@reperes/last-check';
import { lastCheck, sentenceOfFault } from '@reperes/last-check';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

export const TODAY = '2026-11-30';

export function filesOf(contents: Contents): Map<string, Uint8Array> {
  return new Map(Object.entries(contents).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content]));
}

/** @param sources files of each territory's folder @param published by path below the root */
export function check(sources: Readonly<Record<string, Contents>>, published: Contents, whole = false): Promise<Checked> {
  return lastCheck({ sources: new Map(Object.entries(sources).map(([id, contents]) => [id, filesOf(contents)])), published: filesOf(published), today: TODAY, whole });
}

/** Plain spaces, for reading in a test. */
export function sentencesOf({ faults }: Checked): readonly string[] {
  return faults.map((fault) => sentenceOfFault(fault).replaceAll('\u00a0', ' '));
}

/** What the wall says of one published folder, as it is and then with a text in its page. */
export async function before(sources: Contents, files: ReadonlyMap<string, Uint8Array>) {
  const published = (more: Contents = {}) => ({ ...Object.fromEntries([...files].map(([name, bytes]) => [`62/${name}`, bytes])), ...more });
  return {
    clean: sentencesOf(await check({ 62: sources }, published(), true)),
    planted: async (text: string) => sentencesOf(await check({ 62: sources }, published({ '62/index.html': `<p>${text}</p>` }))),
  };
}

const COLUMNS =
  'cle;nom;categorie;confidentialite;adresse;code_postal;commune;code_insee;telephone;courriel;site_web;siret;finess;latitude;longitude;presentation;horaires;approuve_par;approuve_le';

export type Row = Readonly<Record<string, string>>;

/** A table of services with every column that matters here, and those of the rows besides. */
export function services(...rows: readonly Row[]): string {
  const columns = [...new Set([...COLUMNS.split(';'), ...rows.flatMap(Object.keys)])];
  const lines = rows.map((row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(';'));
  return [columns.join(';'), ...lines, ''].join('\n');
}

/** All invented: the phone is of a range kept for fiction, the site of a name kept for examples. */
export const SHELTER: Row = {
  cle: 'hu', nom: 'Refuge Les Hirondelles', categorie: 'hebergement-urgence', confidentialite: 'secret', adresse: '12 bis boulevard du Bois Joli', code_postal: '62000', commune: 'Arras', code_insee: '62041',
  telephone: '03 53 01 55 77', courriel: 'refuge@hirondelles-arras.example', site_web: 'https://hirondelles-arras.example/', siret: '12345678901234', finess: '620990004', latitude: '50.29123', longitude: '2.77765',
};

export const OPEN: Row = {
  cle: 'soleil', nom: 'Accueil de jour Soleil', categorie: 'accueil-jour', confidentialite: 'public', adresse: '9 place du Grand Essai', code_postal: '62000', commune: 'Arras', code_insee: '62041',
  telephone: '03 53 01 10 01', courriel: 'accueil@soleil.example', presentation: 'Se poser, parler à quelqu’un.',
};

/** A folder of sources: one table of services a file. */
export function sourcesOf(tables: Readonly<Record<string, string>>, territory: Readonly<Record<string, unknown>> = {}): Contents {
  const sources = Object.keys(tables).map((file) => ({ source: /^(?:siao|referents|rounds)/.exec(file)?.[0] ?? 'services', file }));
  return { 'territory.json': JSON.stringify({ id: '62', departements: ['62'], sources, ...territory }), ...tables };
}

const COMMUNES = JSON.stringify({ communes: [['62041', 'Arras'], ['62119', 'Béthune'], ['62498', 'Lens']] });

/** Faults of a page with this text, by what was found: "adresse", "contact"… */
export async function kindsIn(sources: Contents, text: string, path = '62/index.html'): Promise<readonly string[]> {
  const { faults } = await check({ 62: sources }, { '62/communes.json': COMMUNES, [path]: text });
  return [...new Set(faults.map((fault) => (fault.code === 'retenue' ? fault.kind : fault.code)))].sort();
}
