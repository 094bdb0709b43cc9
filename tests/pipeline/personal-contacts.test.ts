/** CONF-16: a mobile or the mailbox of someone is published only when somebody signed for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksPersonal } from '@reperes/pipeline';
import { codesOf, csv, everythingIn, publish, referentsOf, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };
const SIGNED = { approuve_par: 'La directrice', approuve_le: '2026-01-15' };
const PERSONAL = { telephone: '06 39 98 00 01', courriel: 'camille.martin@example.org' };

async function only(cells: Readonly<Record<string, string>>) {
  const publication = await publish(csv(row({ ...DAY, ...cells })));
  const [service] = servicesOf(publication);
  const { telephone, courriel } = service!.properties;
  const told = publication.issues.filter(({ code }) => /^(?:telephone|courriel)\./.test(code)).map(({ code, severity }) => `${severity} ${code}`);
  return { telephone, courriel, told };
}

test('CONF-16 a mobile and a mailbox with a name are not published, and are errors', async () => {
  assert.deepEqual(await only(PERSONAL), { telephone: undefined, courriel: undefined, told: ['error telephone.portable', 'error courriel.personnel'] });
});

test('CONF-16 a name and a date let them through', async () => {
  assert.deepEqual(await only({ ...PERSONAL, ...SIGNED }), { telephone: '+33639980001', courriel: 'camille.martin@example.org', told: [] });
  for (const half of [{ approuve_par: 'La directrice' }, { approuve_le: '2026-01-15' }, { ...SIGNED, approuve_le: 'bientôt' }]) {
    assert.equal((await only({ ...PERSONAL, ...half })).telephone, undefined);
  }
});

test('CONF-16 the line of the service in the same cell is published instead', async () => {
  const { telephone, courriel } = await only({ telephone: '06 39 98 00 01 / 03 53 01 00 01', courriel: 'camille.martin@example.org ; accueil@example.org' });
  assert.deepEqual([telephone, courriel], ['+33353010001', 'accueil@example.org']);
});

test('CONF-16 no text of any row says a contact that nobody signed for', async () => {
  const other = row({ ...DAY, cle: 'b', nom: 'Autre', presentation: 'Appelez le 06.39.98.00.01 ou écrivez à Camille.Martin@example.org.' });
  const publication = await publish(csv(row({ ...DAY, ...PERSONAL }), other));
  assert.doesNotMatch(everythingIn(publication).replace(/[\s.]/g, ''), /39980001|camillemartin/i);
  assert.ok(codesOf(publication.issues).includes('texte.retenu'));
  const signed = await publish(csv(row({ ...DAY, ...PERSONAL, ...SIGNED }), other));
  assert.match(everythingIn(signed), /Appelez le 06\.39\.98/);
});

test('CONF-16 a sentence that alone says the mobile or the mailbox of someone is not published, and is an error', async () => {
  const sentences = {
    a: 'Appelez Nadia au 06.39.98.00.04.', b: 'Écrivez-lui (camille.martin@example.org).', c: `${'Écoute et aide. '.repeat(15)}Au 06 39 98 00 05`,
    d: 'Permanence au 03 53 01 00 02, accueil@example.org.', e: 'Le 3919 répond jour et nuit.',
  };
  const rows = Object.entries(sentences).map(([cle, presentation]) => row({ ...DAY, cle, nom: `Accueil ${cle}`, presentation }));
  const publication = await publish(csv(...rows, row({ ...DAY, ...SIGNED, cle: 'f', nom: 'Signé', presentation: 'Joindre Nadia au 06 39 98 00 06.' })));
  const shown = servicesOf(publication).map(({ properties }) => properties.presentation_resume);
  assert.deepEqual(shown, [undefined, undefined, undefined, sentences.d, sentences.e, 'Joindre Nadia au 06 39 98 00 06.']);
  const told = publication.issues.filter(({ severity }) => severity === 'error').map(({ code, row: line, column }) => `${code} ${line} ${column}`);
  assert.deepEqual(told, ['texte.retenu 2 presentation', 'texte.retenu 3 presentation', 'texte.retenu 4 presentation']);
});

test('CONF-16 nothing is asked of a row that is not shown', async () => {
  const publication = await publish(csv(row({ ...DAY, ...PERSONAL, confidentialite: 'secret' })));
  assert.deepEqual(codesOf(publication.issues).filter((code) => code !== 'lien.confidentiel'), []);
});

test('CONF-16 a referent needs the same signature, at night as well', async () => {
  const header = 'cle;niveau;fonction;structure;couvre;telephone;courriel;telephone_hors_horaires;approuve_par;approuve_le';
  const cells = 'unite;Référente;Brigade de Béthune;62119;06 39 98 00 02;camille.martin@example.org;06 39 98 00 03';
  const publication = await publish({
    sources: [SERVICES_SOURCE, { ...SERVICES_SOURCE, source: 'referents', file: 'referents.csv' }],
    files: { 'services.csv': csv(row(DAY)), 'referents.csv': `${header}\na;${cells};;\nb;${cells.replaceAll('00 0', '01 0')};Le commandant;15/01/2026\n` },
  });
  const shown = referentsOf(publication).map(({ telephone, courriel, hors_horaires }) => [telephone, courriel, hors_horaires?.telephone]);
  assert.deepEqual(shown, [[undefined, undefined, undefined], ['+33639980102', 'camille.martin@example.org', '+33639980103']]);
  assert.doesNotMatch(everythingIn(publication), /commandant/);
});

test('mailboxes of a service are told from those of people', () => {
  for (const person of ['camille.martin', 'c.martin', 'marie-jeanne.du-bois', 'camille_martin', 'camille.martin2']) assert.ok(looksPersonal(`${person}@example.org`), person);
  for (const service of ['accueil', 'referent.vif', 'referent-vif.62119', 'maison.femmes', 'bta.lillers', 'ccas.bethune', 'cidff62', 'planning.familial', 'point_ecoute']) {
    assert.ok(!looksPersonal(`${service}@example.org`), service);
  }
});
