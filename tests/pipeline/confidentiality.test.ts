import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesOf, csv, everythingIn, publish, row, SERVICES_SOURCE, servicesOf, territoryOf, textOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SHELTER = { cle: 'hu', nom: 'Refuge du Canari', categorie: 'hebergement-urgence', places: '22', confidentialite: 'secret', commune: 'Arras', code_postal: '62000', adresse: '17 impasse des Canaris', telephone: '03 53 01 00 05', courriel: 'hu@example.org', siret: '12345678900011' };

test('CONF-1 a row without confidentiality is refused, never public', async () => {
  const publication = await publish(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Autre', confidentialite: '' }), row({ ...DAY, cle: 'c', nom: 'Tiers', confidentialite: 'peut-être' })));
  assert.deepEqual(servicesOf(publication).map(({ id }) => id), ['62--services-adj']);
  assert.equal(publication.refusedRows, 2);
  assert.deepEqual(publication.issues.filter(({ severity }) => severity === 'error'), [
    { code: 'confidentialite.absente', severity: 'error', source: 'services', file: 'services.csv', row: 3, column: 'confidentialite' },
    { code: 'confidentialite.illisible', severity: 'error', source: 'services', file: 'services.csv', row: 4, column: 'confidentialite' },
  ]);
});

test('CONF-2 nothing of a secret row is published but its share of the counts', async () => {
  const publication = await publish(csv(row(DAY), row(SHELTER)));
  assert.deepEqual(territoryOf(publication).counts, { 'accueil-jour': { entries: 1, places: 0 }, 'hebergement-urgence': { entries: null, places: 22 } });
  const everything = everythingIn(publication);
  for (const value of ['Canari', '62000 Arras', '353010005', 'hu@example', '12345678900011']) assert.ok(!everything.includes(value), value);
});

test('CONF-3 a contact entry has a name and a phone, and no place', async () => {
  const [service] = servicesOf(await publish(csv(row({ ...DAY, confidentialite: 'contact', adresse: '12 rue des Exemples', telephone: '03 53 01 00 01', places: '4' }))));
  assert.deepEqual(service, {
    type: 'Feature',
    id: '62--services-adj',
    geometry: null,
    properties: {
      id: '62--services-adj', nom: 'Accueil de jour', categorie: 'accueil-jour', nombre: 1, telephone: '+33353010001',
      confidentialite: 'contact', precision: 'departement', couvre: ['62'], source: 'services', date_maj: '2024',
    },
  });
});

test('CONF-3 a contact entry whose name tells its town takes the name of its category', async () => {
  const publication = await publish(csv(row({ ...DAY, cle: 'adj-bethune', nom: 'La Source, Béthune', confidentialite: 'contact', presentation: 'Au centre de Béthune.' })));
  const [service] = servicesOf(publication);
  assert.equal(service!.properties.nom, 'Accueil de jour');
  assert.ok(!/b[ée]thune/i.test(JSON.stringify(service)));
  assert.deepEqual(publication.issues.map(({ code, column }) => [code, column]), [['nom.situe', 'nom'], ['texte.retenu', 'cle'], ['texte.retenu', 'presentation']]);
});

test('CONF-3 the bounds of the territory do not depend on its records', async () => {
  const alone = territoryOf(await publish(csv(row(DAY))));
  assert.deepEqual(territoryOf(await publish(csv(row(DAY), row(SHELTER)))).bbox, alone.bbox);
});

test('CONF-2 a public row that repeats a protected address or phone in its words loses them', async () => {
  const publication = await publish(csv(
    row({ ...DAY, presentation: 'Le refuge est au 17, IMPASSE DES CANARIS.' }),
    row({ ...DAY, cle: 'b', nom: 'Appeler le 03.53.01.00.05', commune: 'Béthune' }),
    row(SHELTER),
  ));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => [properties.nom, properties.presentation_resume]), [
    ['Accueil de jour', undefined],
    ['Accueil de jour', undefined],
  ]);
  assert.deepEqual(codesOf(publication.issues), ['texte.retenu', 'nom.situe']);
});

test('CONF-14 lodging marked public without a signed agreement stays secret', async () => {
  const open = { ...SHELTER, confidentialite: 'public' };
  const unsigned = await publish(csv(row(DAY), row(open)));
  assert.equal(servicesOf(unsigned).length, 1);
  assert.deepEqual(codesOf(unsigned.issues), ['confidentialite.sans-accord']);
  const signed = await publish(csv(row(DAY), row({ ...open, approuve_par: 'Préfecture', approuve_le: '2024-01-31' })));
  assert.equal(servicesOf(signed).length, 2);
});

test('CONF-18 a row that shares a phone, e-mail, SIRET or address with a secret one is protected and reported', async () => {
  const columns = { telephone: '0353010005', courriel: 'HU@example.org', siret: '123 456 789 00011', adresse: 'Bât. B, 17 imp. des CANARIS' };
  for (const [column, value] of Object.entries(columns)) {
    const shared = { ...(column === 'adresse' ? { commune: 'Arras', code_postal: '' } : {}), [column]: value };
    const publication = await publish(csv(row({ ...DAY, ...shared }), row(SHELTER)));
    assert.deepEqual(servicesOf(publication), [], JSON.stringify(shared));
    assert.deepEqual(publication.issues, [
      { code: 'lien.source', severity: 'warning', source: 'services', file: 'services.csv', count: 1, total: 1, column },
      { code: 'lien.confidentiel', severity: 'warning', source: 'services', file: 'services.csv', row: 2, column, other: { source: 'services', file: 'services.csv', row: 3 } },
    ]);
  }
});

test('CONF-18 protection passes from one row to the next', async () => {
  const publication = await publish(csv(
    row({ ...DAY, telephone: '0353010007' }),
    row({ ...DAY, cle: 'b', nom: 'Bis', telephone: '0353010007', courriel: 'hu@example.org' }),
    row(SHELTER),
  ));
  assert.deepEqual(servicesOf(publication), []);
});

test('CONF-18 a refused row without a mark still protects its twin', async () => {
  const publication = await publish(csv(row({ ...DAY, adresse: '12 rue des Exemples' }), row({ ...DAY, cle: 'b', nom: 'Refuge', confidentialite: '', adresse: '12 r. des exemples' })));
  assert.deepEqual(servicesOf(publication), []);
});

test('CONF-18 a shared short number links nobody', async () => {
  const publication = await publish(csv(row({ ...DAY, telephone: '115' }), row({ ...SHELTER, telephone: '115' })));
  assert.equal(servicesOf(publication).length, 1);
});

test('the strictest mark wins over every copy of one place', async () => {
  const other = { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' };
  const publication = await publish({
    sources: [SERVICES_SOURCE, other],
    files: {
      'services.csv': csv(row({ ...DAY, telephone: '0353010001', adresse: '12 rue des Exemples' })),
      'liste.csv': csv(row({ ...DAY, confidentialite: 'contact' })),
    },
  });
  const [service, ...others] = servicesOf(publication);
  assert.deepEqual(others, []);
  assert.equal(service!.properties.confidentialite, 'contact');
  assert.equal(service!.geometry, null);
  assert.ok(!everythingIn(publication).includes('12 rue'));
  assert.deepEqual(codesOf(publication.issues), ['lien.confidentiel', 'fusion.meme-lieu']);
});

const town = fc.constantFrom(['Béthune', '62400'], ['Arras', '62000']);
const secretRow = fc.record({
  street: fc.integer({ min: 1, max: 9999 }),
  name: fc.stringMatching(/^[A-Z][a-z]{4,9}$/),
  phone: fc.integer({ min: 10_000_000, max: 99_999_999 }),
  town,
  categorie: fc.constantFrom('hebergement-urgence', 'alt', 'accueil-jour', 'laeo'),
});

test('CONF-2 no withheld value is in any published byte or issue, whatever the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(secretRow, { minLength: 1, maxLength: 6 }), fc.boolean(), async (secrets, repeats) => {
      const rows = secrets.map(({ street, name, phone, town: [commune, cp], categorie }, index) => ({
        cle: `s${index}`, nom: `Maison ${name}`, categorie, confidentialite: 'secret', commune: commune!, code_postal: cp!,
        adresse: `${street} rue du ${name}-Voilé`, telephone: `03${phone}`, courriel: `${name.toLowerCase()}.voile@example.org`,
      }));
      const open = rows.map((one, index) => row({ ...DAY, cle: `p${index}`, nom: `Écoute ${index}`, presentation: repeats ? `Près du ${one.adresse.toUpperCase()}, ${one.telephone}, ${one.courriel}` : '' }));
      const everything = everythingIn(await publish(csv(...open, ...rows.map(row)))).toLowerCase();
      for (const { adresse, telephone, courriel } of rows) {
        assert.ok(!everything.includes(adresse.toLowerCase()));
        assert.ok(!everything.replace(/[ \u00a0]/g, '').includes(telephone.slice(1)));
        assert.ok(!everything.includes(courriel));
      }
    }),
    { numRuns: 60 },
  );
});

test('CONF-4 moving a secret place changes no published byte', async () => {
  await fc.assert(
    fc.asyncProperty(secretRow, town, fc.integer({ min: 1, max: 99 }), async ({ name, categorie }, [commune, cp], number) => {
      const place = { ...SHELTER, nom: name, categorie };
      const before = await publish(csv(row(DAY), row(place)));
      const after = await publish(csv(row(DAY), row({ ...place, commune: commune!, code_postal: cp!, adresse: `${number} rue du Loriot-Voilé` })));
      for (const file of before.files.keys()) assert.equal(textOf(after, file), textOf(before, file));
    }),
    { numRuns: 30 },
  );
});
