/** The invented territory keeps the last wall in use: protected rows with every cell filled, and their values where they must not come out. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInMemory } from '@reperes/pipeline';
import { filesIn, loadReferenceData } from '@reperes/pipeline/node.js';
import { lastCheck } from '@reperes/last-check';
import { TODAY } from './wall.js';

const FOLDER = 'data/sources/exemple';

const published = async () => {
  const result = await runInMemory({ files: filesIn(FOLDER), reference: loadReferenceData(), genereLe: TODAY });
  assert.equal(result.status, 'published', JSON.stringify(result.issues));
  return result.status === 'published' ? result.files : new Map<string, Uint8Array>();
};

test('CONF-23 exemple has values to look for and traps that hold them, and none of them is published', async () => {
  const files = await published();
  const { territories, faults } = await lastCheck({ sources: new Map([['exemple', filesIn(FOLDER)]]), published: new Map([...files].map(([name, bytes]) => [`exemple/${name}`, bytes])), today: TODAY });
  assert.deepEqual(faults, []);
  const [{ searched, traps } = { searched: 0, traps: 0 }] = territories;
  assert.ok(searched >= 20, `${searched}`);
  assert.ok(traps >= 10, `${traps}`);
});

test('CONF-23 each kind of its protected cells is filled, in a list of services and in that of a SIAO', () => {
  for (const [file, open] of [['hebergements-exemple.csv', ['adresse', 'latitude', 'longitude', 'telephone', 'courriel', 'site_web', 'siret', 'finess', 'horaires', 'presentation', 'Notes internes']], ['siao-exemple.csv', ['Adresse 1', 'Adresse 2', 'Tél. 1', 'Tél. 2 / Astreinte', 'Mail', 'Site internet', 'Latitude', 'Observations']]] as const) {
    const [head = '', row = ''] = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
    const cells = row.match(/"[^"]*"|[^;]+|(?<=;)(?=;)/g) ?? [];
    for (const column of open) assert.ok(cells[head.split(';').indexOf(column)], column);
  }
});

for (const field of ['title', 'nom', 'note']) {
  test(`CONF-23 CONF-25 a value of exemple in the ${field} of a source or a group refuses its folder`, async () => {
    const territory = JSON.parse(readFileSync(`${FOLDER}/territory.json`, 'utf8')) as { sources: Record<string, unknown>[]; territoires: Record<string, unknown>[] };
    Object.assign(field === 'title' ? territory.sources[0]! : territory.territoires[0]!, { [field]: 'Au 17 bis, impasse Alouette Cachée' });
    const bytes = new TextEncoder().encode(JSON.stringify(territory));
    const files = { get: (name: string) => (name === 'territory.json' ? bytes : filesIn(FOLDER).get(name)) };
    const { faults } = await lastCheck({ sources: new Map([['exemple', files]]), published: new Map([['exemple/territory.json', bytes]]), today: TODAY });
    assert.deepEqual(faults.map((fault) => fault.code === 'retenue' && [fault.field, fault.where.file]), [[field === 'title' ? 'sources[0].title' : `territoires[0].${field}`, 'hebergements-exemple.csv']]);
  });
}
