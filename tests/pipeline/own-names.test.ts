/** CONF-25, CONF-32: the own name, the site and the mail domain of a protected place, wherever they are said. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesOf, csv, everythingIn, publish, refuse, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const SHELTER = { cle: 'hu', nom: 'Refuge Les Mésanges', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000' };
const OPEN = { cle: 'a', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SIGNED = { approuve_par: 'Directrice', approuve_le: '2026-11-01' };

const presentationAfter = async (presentation: string, shelter: object = {}, open: object = {}) =>
  servicesOf(await publish(csv(row({ ...OPEN, presentation, ...open }), row({ ...SHELTER, ...shelter }))))[0]?.properties.presentation_resume;

const SAID = ['Chez les Mésanges, à Arras', 'LES MESANGES', 'au refuge les mésanges', 'Refuge-Mésanges', 'Voir https://exemple.fr/refuge-les-mesanges', 'https://lesmesanges.exemple.fr', 'écrire à mesanges62@exemple.fr', 'la Mésange', 'L&rsquo;&eacute;quipe des M&eacute;sanges'];
const NOT_SAID = ['On entend des mésanges dans le jardin.', 'Au 12 rue des Mésanges', 'Un refuge pour toutes', 'Refuge à Arras', 'Hébergement d’urgence : 115'];

test('CONF-32 a name is known under its usual forms, and ordinary words are no name', async () => {
  for (const text of SAID) assert.equal(await presentationAfter(text), undefined, text);
  for (const text of NOT_SAID) assert.equal(await presentationAfter(text), text);
});

test('CONF-32 what is a kind of service, a commune or a département names nothing', async () => {
  const noms = ['Hébergement d’urgence Béthune', 'HU Pas-de-Calais', 'Logements temporaires du plan', 'CHRS', 'Appartement 3', 'Places d’urgence (Croix-Rouge)', 'Hébergement dédié (convention)'];
  const text = 'Hébergement d’urgence à Béthune, dans le Pas-de-Calais. Logements du plan, places de la Croix-Rouge, convention.';
  for (const nom of noms) assert.equal(await presentationAfter(text, { nom }), text, nom);
});

test('CONF-32 a name in the name of a row makes it that of its category; the row stays, with the fault told', async () => {
  const publication = await publish(csv(row({ ...OPEN, nom: 'Association Les Mésanges' }), row(SHELTER)));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom), ['Accueil de jour']);
  assert.deepEqual(publication.issues.filter(({ severity }) => severity === 'error'), [{ code: 'nom.cite', severity: 'error', source: 'services', file: 'services.csv', row: 2, column: 'nom' }]);
});

test('CONF-32 the signature of the row lifts it, for a name and for a site', async () => {
  assert.equal(await presentationAfter('Chez les Mésanges', {}, SIGNED), 'Chez les Mésanges');
  const header = 'cle;nom;categorie;confidentialite;commune;site_web;approuve_par;approuve_le\n';
  const rows = (signature: string) => `${header}hu;Refuge;hebergement-urgence;secret;Arras;https://www.mesanges.asso.fr/refuge;;\na;Accueil;accueil-jour;public;Béthune;https://mesanges.asso.fr/;${signature}\n`;
  assert.equal(servicesOf(await publish(rows(';')))[0]?.properties.site_web, undefined);
  assert.equal(servicesOf(await publish(rows('Directrice;2026-11-01')))[0]?.properties.site_web, 'https://mesanges.asso.fr/');
});

test('CONF-27 CONF-32 a domain of three places, of the State or of everyone is nobody’s', async () => {
  const sites = async (shelter: string, ...others: readonly string[]) => {
    const lines = others.map((site, index) => `${'abc'[index]};Service ${'abc'[index]};accueil-jour;public;Béthune;${site}`);
    const publication = await publish(`cle;nom;categorie;confidentialite;commune;site_web\nhu;Refuge;hebergement-urgence;secret;Arras;${shelter}\n${lines.join('\n')}\n`);
    return servicesOf(publication).map(({ properties }) => properties.site_web !== undefined);
  };
  assert.deepEqual(await sites('https://colline.example/', 'https://colline.example/ecoute'), [false]);
  assert.deepEqual(await sites('https://colline.example/', 'https://colline.example/ecoute', 'https://www.colline.example/'), [true, true]);
  assert.deepEqual(await sites('https://www.pas-de-calais.gouv.fr/a', 'https://www.pas-de-calais.gouv.fr/b'), [true]);
  assert.deepEqual(await sites('https://facebook.com/refuge62', 'https://facebook.com/autre'), [true]);
  assert.deepEqual(await sites('https://facebook.com/refuge62', 'https://www.facebook.com/refuge62'), [false]);
});

test('CONF-25 in territory.json a name, a place or a contact refuses, wherever it stands, and the field is named', async () => {
  const files = { 'services.csv': csv(row(OPEN), row({ ...SHELTER, adresse: '17 impasse des Canaris', telephone: '03 53 01 00 05', courriel: 'nuit@mesanges-arras.exemple.fr' })) };
  const group = { id: 'reseau-a', nom: 'Réseau', communes: ['62041'] };
  const cases: readonly (readonly [object, string])[] = [
    [{ nom: 'Territoire des Mésanges' }, 'nom'],
    [{ sources: [{ ...SERVICES_SOURCE, publisher: '17 imp. des Canaris' }] }, 'sources[0].publisher'],
    [{ sources: [{ ...SERVICES_SOURCE, licence: 'voir 0353010005' }] }, 'sources[0].licence'],
    [{ sources: [{ ...SERVICES_SOURCE, url: 'https://exemple.fr/17-impasse-des-canaris' }] }, 'sources[0].url'],
    [{ sources: [{ ...SERVICES_SOURCE, url: 'https://exemple.fr/?q=17%20impasse%20des%20Canaris' }] }, 'sources[0].url'],
    [{ territoires: [{ ...group, note: 'nuit@mesanges-arras.exemple.fr' }] }, 'territoires[0].note'],
    [{ territoires: [{ ...group, id: 'mesanges-arras' }] }, 'territoires[0].id'],
  ];
  for (const [change, field] of cases) {
    const { sources, ...territory } = change as { sources?: readonly Record<string, unknown>[] };
    const issues = await refuse({ files, territory, ...(sources ? { sources } : {}) });
    assert.deepEqual(issues, [{ code: 'territoire.retenu', severity: 'error', file: 'territory.json', column: field }]);
  }
});

test('CONF-25 CONF-28 a source or a group that someone signed may say a name, never a place', async () => {
  const files = { 'services.csv': csv(row(OPEN), row({ ...SHELTER, adresse: '17 impasse des Canaris' })) };
  const signed = (title: string) => ({ sources: [{ ...SERVICES_SOURCE, title, ...SIGNED }], files });
  assert.match(everythingIn(await publish(signed('Liste des Mésanges'))), /Liste des Mésanges/);
  assert.deepEqual(codesOf(await refuse(signed('Liste du 17 impasse des Canaris'))), ['territoire.retenu']);
});

const name = fc.stringMatching(/^[A-Z][aeiou][bcdfgmnprtvz][aeiou][bcdfgmnprtvz]{1,2}[aeiou][bcdfgmnprtvz]$/);
const before = fc.constantFrom('Refuge ', 'Les ', 'Villa ', 'Maison ', 'HU ', '');
const around = fc.constantFrom((text: string) => text, (text: string) => `Près de ${text}, à Arras`, (text: string) => text.toUpperCase(), (text: string) => `https://exemple.fr/${text.toLowerCase().replaceAll(' ', '-')}`, (text: string) => `${text.toLowerCase().replaceAll(' ', '')}@exemple.fr`);

test('CONF-32 no own name of a secret row is in any published byte, whatever it is and wherever it is said', async () => {
  await fc.assert(
    fc.asyncProperty(name, before, around, async (own, kind, say) => {
      const publication = await publish(csv(row({ ...OPEN, presentation: say(`${kind}${own}`) }), row({ ...SHELTER, nom: `${kind}${own}` })));
      assert.equal(servicesOf(publication).length, 1);
      assert.ok(!everythingIn(publication).toLowerCase().includes(own.toLowerCase()), `${kind}${own}: ${say(own)}`);
    }),
    { numRuns: 80 },
  );
});
