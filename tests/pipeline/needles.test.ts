/** CONF-2: the search for many withheld values at once finds what a search one by one finds, in linear time. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINEAR } from '../linear-time.js';
import { csv, publish, row, servicesOf } from './territory.js';

const SECRET = { nom: 'Foyer', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras' };
const OPEN = { nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };

test('CONF-2 among hundreds of protected values, each one that a public text repeats is held back', async () => {
  const secrets = Array.from({ length: 300 }, (_, index) =>
    row({ ...SECRET, cle: `s${index}`, adresse: `${index} rue du Canari`, telephone: `0353${String(index).padStart(6, '0')}`, courriel: `abri${index}@example.org` }),
  );
  const repeats = ['Au 7, r. du Canari.', 'Au 299 rue du canari', 'appeler 03 53 00 02 99', 'écrire à ABRI12@example.org', 'tel:+33353000150'];
  const harmless = ['Au 300 rue du Canari', 'rue du Canari', '03 53 00 03 00', 'abri@example.org'];
  const opened = [...repeats, ...harmless].map((presentation, index) => row({ ...OPEN, cle: `o${index}`, nom: `Accueil ${index} A`, presentation }));
  const shown = servicesOf(await publish(csv(...secrets, ...opened))).map(({ properties }) => properties.presentation_resume);
  assert.deepEqual(shown, [...repeats.map(() => undefined), ...harmless]);
});

test('SEC-12 the time of a build grows with its rows, not with rows × protected values', async () => {
  const sheet = (count: number) =>
    csv(...Array.from({ length: count }, (_, index) =>
      row({ ...(index % 2 ? SECRET : OPEN), cle: `k${index}`, nom: `Lieu ${index}`, adresse: `${index} rue du Canari`, telephone: `0353${String(index).padStart(6, '0')}`, presentation: 'Écoute.' })));
  const [small, large] = [sheet(200), sheet(2000)];
  const elapsed = async (text: string) => {
    const start = performance.now();
    await publish(text);
    return performance.now() - start;
  };
  await elapsed(small);
  const [short, long] = [Math.min(await elapsed(small), await elapsed(small)), Math.min(await elapsed(large), await elapsed(large))];
  assert.ok(long / short < LINEAR, `× ${(long / short).toFixed(0)}`);
});
