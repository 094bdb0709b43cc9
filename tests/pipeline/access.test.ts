import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, publish, servicesOf, textOf } from './territory.js';

const HEADER = 'cle;nom;categorie;confidentialite;commune;Accès PMR;langues';

async function publishAccess(...cells: readonly (readonly [access: string, mark?: string, languages?: string])[]) {
  const rows = cells.map(([access, mark = 'public', languages = ''], index) => `c${index};Service ${index};autre;${mark};Béthune;${access};${languages}`);
  return publish([HEADER, ...rows, ''].join('\n'));
}

test('a wheelchair can come in, cannot, or it is not known', async () => {
  const publication = await publishAccess(['oui'], ['Non'], [''], ['partiel'], ['2 marches']);
  assert.deepEqual(
    servicesOf(publication).map(({ properties }) => (properties.confidentialite === 'public' ? properties.acces_fauteuil : 'contact')),
    [true, false, undefined, undefined, undefined],
  );
  const faults = publication.issues.filter(({ code }) => code.startsWith('acces-fauteuil'));
  assert.deepEqual(faults.map(({ code, severity, row, column }) => ({ code, severity, row, column })), [
    { code: 'acces-fauteuil.partiel', severity: 'info', row: 5, column: 'Accès PMR' },
    { code: 'acces-fauteuil.inconnu', severity: 'warning', row: 6, column: 'Accès PMR' },
  ]);
});

test('CONF-3 what is no public place says nothing of its door', async () => {
  const publication = await publishAccess(['oui', 'contact']);
  assert.equal(textOf(publication, 'services.geojson').includes('acces_fauteuil'), false);
  assert.deepEqual(codesOf(publication.issues.filter(({ code }) => code.startsWith('acces-fauteuil'))), []);
});

test('the table and the plain page say it in words', async () => {
  const publication = await publishAccess(['oui'], ['non']);
  const [head = '', ...lines] = textOf(publication, 'services.csv').split('\r\n');
  const column = head.split(',').indexOf('acces_fauteuil');
  assert.deepEqual(lines.slice(0, 2).map((line) => line.split(',')[column]), ['oui', 'non']);
  assert.match(textOf(publication, 'index.html'), /<p>Accessible en fauteuil roulant\.<\/p>[^]*<p>Pas accessible en fauteuil roulant\.<\/p>/);
});

test('sign language has one name', async () => {
  const publication = await publishAccess(['', 'public', 'français|langue des signes française|lsf'], ['', 'public', 'Langue des signes (LSF)|arabe']);
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.langues), [['français', 'LSF'], ['LSF', 'arabe']]);
});
