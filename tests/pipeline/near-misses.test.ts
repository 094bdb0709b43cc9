/** CONF-33, 34, 35, 37: what comes near to a protected place, what its other texts say, and what keys and coverage tell. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, everythingIn, publish, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000', adresse: '12 bis boulevard du Bois Joli' };
const OPEN = { cle: 'a', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Arras', code_postal: '62000' };

async function warnings(presentation: string, { shelter = {}, open = {} }: { readonly shelter?: object; readonly open?: object } = {}) {
  const { issues } = await publish(csv(row({ ...OPEN, presentation, ...open }), row({ ...SHELTER, ...shelter })));
  return issues.filter(({ code }) => code === 'adresse.proche').map(({ row: line, column, severity }) => [line, column, severity]);
}

const NEAR = ['12 boulevard du Bois Jolli', '12 boulevard du Boi Joli', '12 boulvard du Bois Joli', '12 rue du Bois Joli', '11 boulevard du Bois Joli', '14, bd du Bois Joli', 'Boulevard du Bois Joli, au 12', 'Bois Joli (boulevard du), n° 12', '10-14 boulevard du Bois Joli', '12 boulevard du B. Joli', '12 boulevard Boisjoli'];
const FAR = ['80 boulevard du Bois Joli', '12 boulevard des Tilleuls', 'Au bois, c’est joli, ouvert à 12 h', '12 places', 'Le 12 mai'];

test('CONF-33 a near miss is published and told, anything farther is not', async () => {
  for (const text of NEAR) assert.deepEqual(await warnings(text), [[2, 'presentation', 'warning']], text);
  for (const text of FAR) assert.deepEqual(await warnings(text), [], text);
});

test('CONF-33 first names and titles, short and long', async () => {
  const pairs = [['4 rue Émile Zola', '4 rue E. Zola'], ['4 rue E. Zola', '4 rue Émile Zola'], ['4 rue Émile Zola', '4 rue Zola'], ['4 av. du Gal Leclerc', '4 avenue Philippe Leclerc'], ['4 rue du 11 novembre 1918', '4 rue du 11 novembre 18'], ['Les Tilleuls Verts bât. B, 3 rue Haute', 'aux Tilleuls Verts']] as const;
  for (const [adresse, text] of pairs) assert.equal((await warnings(text, { shelter: { adresse } })).length, 1, `${adresse} / ${text}`);
});

test('CONF-33 the same words in another commune warn of nothing, unless the text names the town', async () => {
  const elsewhere = { open: { commune: 'Béthune', code_postal: '62400' } };
  assert.deepEqual(await warnings('12 rue du Bois Joli', elsewhere), []);
  assert.deepEqual(await warnings('12 rue du Bois Joli, à Arras', elsewhere), [[2, 'presentation', 'warning']]);
});

test('CONF-33 a map link beside a protected place is told', async () => {
  const header = 'cle;nom;categorie;confidentialite;commune;site_web\n';
  const { issues } = await publish(`${header}hu;Refuge;hebergement-urgence;secret;Arras;\na;Accueil;accueil-jour;public;Arras;https://maps.app.goo.gl/abc\nb;Écoute;laeo;public;Béthune;https://maps.app.goo.gl/def\n`);
  assert.deepEqual(issues.filter(({ code }) => code === 'lien.carte').map(({ row: line, column }) => [line, column]), [[3, 'site_web']]);
});

test('CONF-33 nothing of the protected side is said', async () => {
  const publication = await publish(csv(row({ ...OPEN, presentation: '12 rue du Bois Jolli' }), row(SHELTER)));
  assert.doesNotMatch(JSON.stringify(publication.issues), /Bois|12/);
});

test('CONF-34 a street or a phone in any text of a secret row is withheld in all others, which stay', async () => {
  const texts = ['Au 8 rue du Faux Cygne, portail bleu', 'sonner au 8, rue du Faux Cygne près du parc', '8 RUE DU FAUX CYGNE SONNER DEUX FOIS', 'La nuit\u00a0: 03 53 01 00 88.'];
  for (const presentation of texts) {
    const publication = await publish(csv(row({ ...OPEN, presentation: 'Venir au 8 rue du Faux Cygne ou appeler le 03.53.01.00.88' }), row({ ...SHELTER, adresse: '', presentation })));
    assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.presentation_resume), [undefined], presentation);
    assert.doesNotMatch(everythingIn(publication), /Cygne|00.88/);
  }
});

test('CONF-34 an ignored column protects as well', async () => {
  const table = 'cle;nom;categorie;confidentialite;commune;presentation;Notes\nhu;Refuge;alt;secret;Arras;;8 rue du Faux Cygne\na;Accueil;laeo;public;Arras;8 rue du Faux Cygne;\n';
  const publication = await publish({ sources: [{ ...SERVICES_SOURCE, ignore: ['Notes'] }], files: { 'services.csv': table } });
  assert.doesNotMatch(everythingIn(publication), /Cygne/);
});

test('CONF-35 keys that are numbers, or a series of which one is hidden, become ranks', async () => {
  const idsOf = async (keys: readonly string[], hidden: string) =>
    servicesOf(await publish(csv(...keys.map((cle, index) => row({ ...OPEN, cle, nom: `Service ${'abcd'[index]}` })), row({ ...SHELTER, cle: hidden })))).map(({ id }) => id.replace('62--services-', ''));
  assert.deepEqual(await idsOf(['1', '2', '4'], '3'), ['-1', '-2', '-3']);
  assert.deepEqual(await idsOf(['001', '002', '004'], '003'), ['-1', '-2', '-3']);
  assert.deepEqual(await idsOf(['lieu-1', 'lieu-2', 'lieu-4'], 'lieu-3'), ['-1', '-2', '-3']);
  assert.deepEqual(await idsOf(['lieu-1', 'lieu-2', 'lieu-4'], 'refuge'), ['lieu-1', 'lieu-2', 'lieu-4']);
});

test('CONF-37 a lodging that is reached without being located covers no fewer communes than would hide it', async () => {
  const lodging = (couvre: string, presentation = '') => publish(`cle;nom;categorie;confidentialite;commune;couvre;presentation\nc;Hébergement;hebergement-urgence;contact;Arras;${couvre};${presentation}\n`);
  for (const couvre of ['62041', '62041|62119', 'epci-200072460']) assert.deepEqual(servicesOf(await lodging(couvre))[0]?.properties.couvre, ['62'], couvre);
  const { issues } = await lodging('62', 'Derrière la gare');
  assert.deepEqual(issues.map(({ code, column }) => [code, column]), [['contact.repere', 'presentation']]);
});
