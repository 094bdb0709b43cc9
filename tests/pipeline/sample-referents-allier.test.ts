import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected, publishSample, skip } from './samples.js';
import { everythingIn, referentsOf } from './territory.js';

const FILE = 'prefecture/annuaire-referents-fdo-03_SYNTHETIQUE.xlsx';

test('CONF-16 the directory of units of Allier is read from B4, without the phones lent to persons', { skip }, async () => {
  const publication = await publishSample(FILE, { departement: '03', source: 'referents' });
  const referents = referentsOf(publication);
  assert.equal(referents.length, expected<{ readonly unites: number }>(FILE).unites);
  assert.deepEqual(referents.map(({ niveau, structure, telephone, couvre }) => [niveau, structure, telephone, couvre.join()]), [
    ['unite', 'Brigade de gendarmerie de Commentry', '+33465710029', '03082'],
    ['unite', 'Brigade de gendarmerie d’Huriel', '+33465710030', '03128'],
    ['unite', 'Communauté de brigades de gendarmerie de Saint-Pourçain-sur-Sioule', '+33465710031', '03254'],
    ['unite', 'Brigade de gendarmerie de Gannat', '+33465710032', '03118'],
    ['unite', 'Commissariat de Moulins', '+33465710023', '03190'],
    ['unite', 'Commissariat de Montluçon', '+33465710025', '03185'],
    ['unite', 'Commissariat de Vichy', '+33465710026', '03310'],
    ['unite', 'Communauté de brigades de gendarmerie de Dompierre-sur-Besbre', '+33465710027', '03102'],
    ['unite', 'Brigade de gendarmerie de Bourbon-l’Archambault', '+33465710028', '03036'],
  ]);
  assert.ok(!/63998001|6 39 98/.test(everythingIn(publication)));
  assert.deepEqual(publication.issues.map(({ code, column }) => [code, column]), [
    ['colonne.retenue', 'Compagnie / CSP'], ['colonne.retenue', 'Suppléant (fonction)'], ['colonne.retenue', 'Portable de service'],
  ]);
});
