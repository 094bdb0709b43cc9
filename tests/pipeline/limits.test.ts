import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, csv, publish, refuse, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const AT = { source: 'services', file: 'services.csv' };
const DAY = { categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };

test('a cell of a megabyte is cut and said, and the row after it is read', async () => {
  const publication = await publish(csv(row({ ...DAY, nom: 'A'.repeat(1_500_000) }), row({ ...DAY, nom: 'Suivant' })));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom.length), [160, 7]);
  assert.deepEqual(publication.issues, [
    { ...AT, code: 'cellule.longue', severity: 'warning', row: 2, column: 'B' },
    { ...AT, code: 'texte.trop-long', severity: 'warning', row: 2, column: 'nom' },
  ]);
});

test('thousands of columns are no directory; thousands of empty ones are padding', async () => {
  const wide = (fill: string) => `nom;categorie;confidentialite${`;${fill}`.repeat(3000)}\nÉcoute;laeo;public${';'.repeat(3000)}\n`;
  assert.deepEqual(codesOf(await refuse(wide('x'))), ['fichier.trop-gros']);
  assert.equal((await publish(wide(''))).services, 1);
});

test('a legend cut by a separator is a note, and a starred row of several cells is a row', async () => {
  const source = { ...SERVICES_SOURCE, source: 'siao' };
  const publication = await publish({ sources: [source], files: { 'services.csv': 'Nom;Type;Commune;Diffusable\n*Écoute;LAEO;Béthune;OUI\n\nLégende : OUI = public ; « NON » = secret\n* note\n' } });
  assert.deepEqual([publication.services, publication.issues], [1, [{ ...AT, source: 'siao', code: 'lignes.ignorees', severity: 'info', count: 2 }]]);
});
