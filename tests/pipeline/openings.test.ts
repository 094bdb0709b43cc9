import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublicationInMemory } from '@reperes/pipeline';
import { runInMemory } from '@reperes/pipeline';
import { codesOf, csv, REFERENCE, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SIGNED = { approuve_par: 'Préfecture', approuve_le: '2026-11-01' };

async function publishAfter(content: string, former?: PublicationInMemory, source = 'services'): Promise<PublicationInMemory> {
  const territory = { id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [{ ...SERVICES_SOURCE, source }] };
  const files = new Map([['territory.json', JSON.stringify(territory)], ['services.csv', content]].map(([name = '', text]) => [name, new TextEncoder().encode(text)]));
  const marks = former?.protection;
  const result = await runInMemory({ files, reference: REFERENCE, genereLe: '2026-11-22', ...(marks ? { formerMark: (key) => marks.get(key) } : {}) });
  return result.status === 'published' ? result : assert.fail(codesOf(result.issues).join());
}

test('CONF-14 a place that was secret stays secret until someone signs, whatever its row number or key', async () => {
  const secret = { ...DAY, cle: 'b', nom: 'La Source', confidentialite: 'secret', telephone: '0353010007' };
  const former = await publishAfter(csv(row(DAY), row(secret)));
  const unsigned = await publishAfter(csv(row({ ...secret, cle: 'autre', nom: 'La Fontaine', confidentialite: 'public' }), row(DAY)), former);
  assert.deepEqual(servicesOf(unsigned).map(({ properties }) => properties.nom), ['Accueil de jour']);
  assert.deepEqual(unsigned.issues, [
    { code: 'confidentialite.ouverture', severity: 'error', source: 'services', file: 'services.csv', row: 2, column: 'confidentialite' },
  ]);
  assert.equal(unsigned.hidden, 1);
  const signed = await publishAfter(csv(row({ ...secret, confidentialite: 'public', ...SIGNED }), row(DAY)), former);
  assert.equal(servicesOf(signed).length, 2);
  assert.deepEqual(codesOf(signed.issues), ['confidentialite.ouverte']);
});

test('CONF-14 a place that was reachable without being located is not located without a signature', async () => {
  const former = await publishAfter(csv(row({ ...DAY, confidentialite: 'contact', telephone: '0353010007' })));
  const [service] = servicesOf(await publishAfter(csv(row({ ...DAY, telephone: '0353010007' })), former));
  assert.deepEqual([service!.geometry, service!.properties.confidentialite], [null, 'contact']);
});

test('CONF-14 closing a place, or publishing an unchanged one, asks for nothing', async () => {
  const former = await publishAfter(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis', confidentialite: 'contact' })));
  const next = await publishAfter(csv(row({ ...DAY, confidentialite: 'secret' }), row({ ...DAY, cle: 'b', nom: 'Bis', confidentialite: 'contact' })), former);
  assert.deepEqual(next.issues, []);
});

test('CONF-14 a row refused for its fault is corrected without a signature', async () => {
  const former = await publishAfter(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis', confidentialite: '' })));
  assert.equal(servicesOf(await publishAfter(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis' })), former)).length, 2);
});

test('the fate of each row is counted by source', async () => {
  const publication = await publishAfter(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis', confidentialite: 'secret' }), row({ ...DAY, cle: 'c', nom: '' })));
  assert.deepEqual(publication.read, [{ source: 'services', file: 'services.csv', title: 'Liste', rows: 3 }]);
  assert.deepEqual([...publication.fates], [['services', { shown: 1, withheld: 1, refused: 1, merged: 0 }]]);
});

test('CONF-14 a SIAO row without a mark that becomes open waits for a signature, which it can carry', async () => {
  const rows = (mark: string, signature: string) => `nom;type;commune;telephone;confidentiel;approuve_par;approuve_le\nLa Source;LAEO;Béthune;0353010007;${mark};${signature}\nÉcoute;LAEO;Arras;;N;;\n`;
  const former = await publishAfter(rows('', ';'), undefined, 'siao');
  const held = await publishAfter(rows('N', ';'), former, 'siao');
  assert.deepEqual([servicesOf(held).length, codesOf(held.issues)], [1, ['confidentialite.ouverture']]);
  const signed = await publishAfter(rows('N', 'Préfecture;2026-11-01'), former, 'siao');
  assert.deepEqual([servicesOf(signed).length, codesOf(signed.issues)], [2, ['confidentialite.ouverte']]);
});

const mark = fc.constantFrom('public', 'contact', 'secret');
const RANK: Readonly<Record<string, number>> = { public: 0, contact: 1, secret: 2 };

test('CONF-14 whatever the marks, the order and the new names, nothing opens without a signature', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(mark, mark, fc.boolean()), { minLength: 1, maxLength: 5 }), fc.boolean(), async (marks, reversed) => {
      const place = (index: number) => ({ ...DAY, cle: '', nom: `Lieu ${index}`, telephone: `035301001${index}`, presentation: `p${index}` });
      const former = await publishAfter(csv(...marks.map(([confidentialite], index) => row({ ...place(index), confidentialite }))));
      const rows = marks.map(([, confidentialite, signed], index) => row({ ...place(index), nom: `Renommé ${index}`, confidentialite, ...(signed ? SIGNED : {}) }));
      const shown = servicesOf(await publishAfter(csv(...(reversed ? rows.reverse() : rows)), former));
      marks.forEach(([before, now, signed], index) => {
        const expected = signed || RANK[now]! > RANK[before]! ? now : before;
        const found = shown.find(({ properties }) => properties.presentation_resume === `p${index}`);
        assert.equal(found?.properties.confidentialite ?? 'secret', expected);
        assert.ok(expected === 'public' || found?.geometry == null);
      });
    }),
    { numRuns: 60 },
  );
});
