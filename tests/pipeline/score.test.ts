/** Quality and freshness: for the officer's report, never for the folder. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qualityOf } from '@reperes/pipeline';
import type { Service } from '@reperes/schema';
import { csv, everythingIn, publish, row } from './territory.js';

const service = (properties: Readonly<Record<string, unknown>>) => ({ type: 'Feature', id: 'x', geometry: null, properties: { id: 'x', date_maj: '2026-11-22', ...properties } }) as unknown as Service;

test('a full entry scores 1 and is not to be completed, an empty and old one scores 0', () => {
  const full = service({
    confidentialite: 'public', precision: 'adresse', telephone: '17', presentation_resume: 'Écoute.', publics: ['femmes'],
    horaires_intervalles: { regles: [] }, accessibilite_lieu: 'https://acceslibre.beta.gouv.fr/app/x/',
  });
  const empty = service({ confidentialite: 'public', precision: 'departement', date_maj: '2020' });
  assert.deepEqual(qualityOf([full], '2026-11-22'), {
    entries: 1, lacking: 0, worst: [], score: 1,
    criteria: { joignable: 1, adresse: 1, horaires: 1, presentation: 1, publics: 1, accessibilite: 1, fraicheur: 1 },
  });
  assert.deepEqual(qualityOf([full, empty], '2026-11-22').worst.map(({ score }) => score), [0]);
});

test('a contact is not marked down for the place that it hides, nor a phone line for its door', () => {
  const contact = qualityOf([service({ confidentialite: 'contact', precision: 'departement', telephone: '17', presentation_resume: 'x', publics: ['x'] })], '2026-11-22');
  assert.deepEqual(contact.criteria, { joignable: 1, presentation: 1, publics: 1, fraicheur: 1 });
  const line = qualityOf([service({ confidentialite: 'public', precision: 'departement', modes_accueil: ['a-distance'] })], '2026-11-22');
  assert.ok(!('adresse' in line.criteria) && !('accessibilite' in line.criteria) && 'horaires' in line.criteria);
});

test('freshness is full for half a year and none after two; a bare year is as old as its first day', () => {
  const freshness = (dates: Readonly<Record<string, string>>) => qualityOf([service({ confidentialite: 'contact', ...dates })], '2026-11-22').criteria.fraicheur;
  assert.equal(freshness({ date_maj: '2026-06' }), 1);
  assert.equal(freshness({ date_maj: '2026' }), 0.74);
  assert.equal(freshness({ date_maj: '2024-11-22' }), 0);
  assert.equal(freshness({ date_maj: '2020', verifie_le: '2026-11-01' }), 1);
  assert.equal(freshness({ date_maj: '2027-01-01' }), 1);
});

test('the worst entries come first, the oldest of equals before, and no more than can be called', () => {
  const of = (id: string, date_maj: string, telephone?: string) => service({ id, confidentialite: 'contact', date_maj, ...(telephone ? { telephone } : {}) });
  const good = Array.from({ length: 5000 }, (_, index) => of(`bon-${String(index).padStart(4, '0')}`, '2026-11-22', '17'));
  const quality = qualityOf([of('recent', '2026'), ...good.slice(0, 1500), of('vieux', '2010'), ...good.slice(1500), of('ancien', '2012')], '2026-11-22');
  assert.deepEqual([quality.entries, quality.lacking, quality.worst.length], [5003, 5003, 2000]);
  assert.deepEqual(quality.worst.slice(0, 4).map(({ id }) => id), ['vieux', 'ancien', 'recent', 'bon-0000']);
  assert.equal(quality.worst.at(-1)?.id, 'bon-1996');
  assert.equal(quality.criteria.joignable, 1);
});

test('no entry gives no score', () => {
  assert.deepEqual(qualityOf([], '2026-11-22'), { entries: 0, lacking: 0, worst: [], criteria: {} });
});

test('a run gives the quality of what it publishes, and publishes none of it', async () => {
  const publication = await publish(csv(row({ cle: 'a', nom: 'A', categorie: 'laeo', confidentialite: 'public', commune: 'Béthune', telephone: '0353010001' })));
  assert.deepEqual(publication.quality.worst.map(({ id }) => id), ['62--services-a']);
  assert.equal(publication.quality.criteria.joignable, 1);
  assert.ok(!everythingIn(publication).includes('fraicheur'));
});
