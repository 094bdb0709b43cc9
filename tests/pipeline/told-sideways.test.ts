/** What a publication could tell sideways: a cut text, an id, a town inside a mailbox, the kind that a shelter is given. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeXlsxFile from 'write-excel-file/node';
import { codesOf, csv, everythingIn, HEADER, publish, refuse, row, SERVICES_SOURCE, servicesOf, textOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000' };
const CONTACT = { ...DAY, nom: 'Écoute', confidentialite: 'contact', telephone: '03 53 01 00 01' };

const siao = (...rows: readonly string[]) =>
  publish({ sources: [{ ...SERVICES_SOURCE, source: 'siao' }], files: { 'services.csv': `nom;type;commune;adresse;telephone;confidentiel;observations;approuve_par;approuve_le\n${rows.join('\n')}\n` } });

test('CONF-2 a text that is cut in the middle of a protected value is not shown at all', async () => {
  const secret = row({ ...SHELTER, adresse: '17 impasse des Canaris-Voilés', telephone: '03 53 01 00 05' });
  for (const [value, half] of [['17 impasse des Canaris-Voilés', 'impasse'], ['Tél. 03 53 01 00 05', '53 01']] as const) {
    for (let length = 250; length < 290; length += 4) {
      const text = `${'Écoute. '.repeat(40).slice(0, length)} ${value} ${'puis tournez '.repeat(8)}`;
      const publication = await publish(csv(row({ ...DAY, presentation: text }), row({ ...DAY, cle: 'b', nom: text.slice(120) }), secret));
      assert.ok(!everythingIn(publication).includes(half), `${length}`);
    }
  }
  const cut = await publish(csv(row({ ...DAY, presentation: 'Écoute. '.repeat(60) }), secret));
  assert.match(servicesOf(cut)[0]!.properties.presentation_resume ?? '', /…$/);
});

test('CONF-2 nor when the text and the long name come from two files', async () => {
  const text = `${'Écoute. '.repeat(40).slice(0, 262)} au 17 impasse des Canaris-Voilés ${'puis tournez '.repeat(8)}`;
  const long = { ...DAY, nom: 'Écoute et aide '.repeat(15).trim() };
  const publication = await publish({
    sources: [{ ...SERVICES_SOURCE, date: '2023' }, { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' }],
    files: { 'services.csv': csv(row({ ...long, presentation: text }), row({ ...SHELTER, adresse: '17 impasse des Canaris-Voilés' })), 'liste.csv': csv(row({ ...long, cle: 'b' })) },
  });
  assert.equal(servicesOf(publication).length, 1);
  assert.ok(!everythingIn(publication).includes('impasse'));
});

test('CONF-16 nor in the middle of the mobile of someone', async () => {
  const publication = await publish(csv(row({ ...DAY, presentation: `${'Écoute. '.repeat(40).slice(0, 268)} 06 39 98 00 01 le soir, et le reste` })));
  assert.ok(!everythingIn(publication).includes('06 39'));
});

test('CONF-2 the second number of which a protected cell gives only the end is withheld', async () => {
  for (const telephone of ['03 53 01 00 05 ou 06', '03.53.01.00.05/06', '0353010005 / 09 / 06', '03 53 01 00 05 et 06']) {
    const publication = await publish(csv(row({ ...DAY, presentation: 'Appeler le 03 53 01 00 06.' }), row({ ...SHELTER, telephone })));
    assert.equal(servicesOf(publication)[0]?.properties.presentation_resume, undefined, telephone);
  }
});

test('CONF-4 moving a secret row in its sheet changes no published byte, be its rows without keys', async () => {
  const open = ['Arras', 'Béthune', 'Hesdin-la-Forêt'].map((commune) => row({ ...DAY, cle: '', nom: `Écoute ${commune}`, commune, code_postal: '' }));
  const secret = row({ ...SHELTER, cle: '' });
  const published = await Promise.all([0, 1, 2, 3].map((at) => publish(csv(...open.slice(0, at), secret, ...open.slice(at)))));
  const [first, ...others] = published;
  assert.deepEqual(servicesOf(first!).map(({ id }) => id), ['62--services--1', '62--services--2', '62--services--3']);
  for (const other of others) for (const file of first!.files.keys()) assert.equal(textOf(other, file), textOf(first!, file), file);
});

test('CONF-3 the name of a sheet is in no id', async () => {
  const sheet = (...rows: readonly string[]) => [HEADER, ...rows].map((line) => line.split(';').map((value) => ({ value })));
  const sheets = [
    { sheet: 'Béthune', data: sheet(row({ ...CONTACT, cle: '' }), row({ ...CONTACT, cle: '', nom: 'Aide', telephone: '' })) },
    { sheet: '17 imp Canaris', data: sheet(row({ ...DAY, cle: '', nom: 'Ouvert' }), row({ ...SHELTER, adresse: '17 impasse des Canaris' })) },
  ];
  const book = new Uint8Array(await writeXlsxFile(sheets).toBuffer());
  const publication = await publish({ sources: [{ ...SERVICES_SOURCE, file: 'liste.xlsx' }], files: { 'liste.xlsx': book } });
  assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--services--1', '62--services--2', '62--services--3']);
});

test('CONF-3 a contact entry says its town under none of its names, in no mailbox and in no link', async () => {
  const told = [
    { presentation: 'Permanence à Huby-Saint-Leu.', commune: 'Huby-Saint-Leu', code_postal: '' }, { presentation: 'Courrier : 62400.', code_postal: '' },
    { courriel: 'ecoutebethune@example.org' }, { courriel: 'ecoute@assobethune.example' }, { nom: 'Écoute Huby Saint Leu', commune: 'Hesdin-la-Forêt', code_postal: '' },
  ];
  for (const cells of told) {
    const publication = await publish(csv(row({ ...CONTACT, ...cells })));
    const shown = JSON.stringify(servicesOf(publication));
    assert.doesNotMatch(shown, /b[ée]thune|huby|62400/i, JSON.stringify(cells));
    assert.equal(servicesOf(publication).length, 1);
  }
  const kept = await publish(csv(row({ ...CONTACT, courriel: 'ecoute@example.org', presentation: 'Écoute sans rendez-vous.' })));
  assert.match(JSON.stringify(servicesOf(kept)), /ecoute@example.*sans rendez-vous|sans rendez-vous.*ecoute@example/);
});

test('CONF-14 a place of several kinds where people sleep is shown with a signature only, and counted as the plan counts it', async () => {
  for (const type of ['Accueil de jour et hébergement', 'AJ + HU', 'LAEO / ALT', 'Accueil de jour – nuitées', 'Lieu d’accueil et d’hébergement']) {
    const cells = (signature: string) => `La Source;${type};Béthune;12 rue des Exemples;0353010007;N;;${signature}`;
    const unsigned = await siao(cells(';'), 'Écoute;LAEO;Arras;;;N;;;');
    assert.deepEqual([servicesOf(unsigned).length, codesOf(unsigned.issues)], [1, ['confidentialite.sans-accord']], type);
    assert.equal(Object.values(unsigned.counts).reduce((sum, { entries }) => sum + entries, 0), 2, type);
    assert.equal(servicesOf(await siao(cells('Préfecture;31/01/2024'))).length, 1, type);
    const byPhone = await siao(`La Source;${type};Béthune;12 rue des Exemples;0353010007;O;adresse donnée par téléphone;;`, 'Écoute;LAEO;Arras;;;N;;;');
    assert.equal(servicesOf(byPhone).length, 1, type);
  }
  for (const type of ['Accueil de jour', 'Accueil de jour (sans hébergement)', 'LAEO – orientation vers l’hébergement', 'ISCG']) {
    assert.equal(servicesOf(await siao(`La Source;${type};Béthune;;;N;;;`)).length, 1, type);
  }
});

test('CONF-18 a row refused for a kind that no list knows still protects its twin when that kind is a lodging', async () => {
  const twin = row({ ...DAY, categorie: 'autre', adresse: '12 rue des Exemples' });
  const refused = (categorie: string) => row({ ...DAY, cle: 'b', nom: 'La Source', categorie, adresse: '12 r. des Exemples' });
  assert.deepEqual(servicesOf(await publish(csv(twin, refused('Foyer d’urgence')))), []);
  assert.equal(servicesOf(await publish(csv(twin, refused('Acceuil de jour')))).length, 1);
  assert.deepEqual(servicesOf(await siao('Permanence;LAEO;Béthune;12 rue des Exemples;;N;;;', 'La Source;Appartements;Béthune;12 rue des Exemples;;N;;;')), []);
});

test('CONF-18 a protected street of no known town closes that street in every town, and an open one opens nothing', async () => {
  const open = { ...DAY, adresse: '17 impasse des Canaris' };
  for (const where of [{ commune: '', code_postal: '' }, { commune: 'Arasse', code_postal: '' }, { commune: 'Arasse', code_postal: '62022' }]) {
    const secret = { ...SHELTER, ...where, adresse: '17 imp. des Canaris' };
    const publication = await publish(csv(row(open), row({ ...DAY, cle: 'b', nom: 'Autre', adresse: '18 impasse des Canaris' }), row(secret)));
    assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--services-b'], JSON.stringify(where));
    const adrift = await publish(csv(row({ ...open, ...where }), row({ ...open, cle: 'b', nom: 'Autre', commune: 'Hesdin-la-Forêt', code_postal: '' }), row({ ...SHELTER, adresse: '17 impasse des Canaris' })));
    assert.deepEqual(servicesOf(adrift).map(({ id, properties }) => [id, 'adresse' in properties]), [['62--services-b', false]], JSON.stringify(where));
  }
  const alone = await publish(csv(row({ ...open, commune: '', code_postal: '' }), row({ ...open, cle: 'b', nom: 'Autre' })));
  assert.equal(servicesOf(alone).length, 2);
});

test('CONF-6 a row that looks like titles is told by the letters of its columns', async () => {
  const lines = 'nom;type;commune;adresse\nRefuge;HU;Arras;9 rue du Loup\nHU;ALT;17 impasse des Canaris;03 53 01 00 05\n';
  const issues = await refuse({ sources: [{ ...SERVICES_SOURCE, source: 'siao' }], files: { 'services.csv': lines } });
  assert.deepEqual(issues.filter(({ code }) => code === 'colonne.inconnue').map(({ column }) => column), ['C', 'D']);
  assert.doesNotMatch(JSON.stringify(issues), /Canaris|53 01/);
});
