import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BESOINS, CATEGORIES, categoryOf, isCategoryId, isLodging, strictest } from '@reperes/schema';

test('the list of categories is closed, and each answers a known need', () => {
  assert.deepEqual(CATEGORIES.map(({ id }) => id), [
    'accueil-jour', 'laeo', 'hebergement-urgence', 'alt', 'logement-relais', 'iscg', 'commissariat', 'gendarmerie',
    'maison-protection-familles', 'permanence-juridique', 'aide-victimes', 'maison-des-femmes', 'urgences-umj', 'hopital', 'uaped',
    'psychotraumatisme', 'sante-sexuelle', 'espace-rencontre', 'service-social', 'ccas', 'caf-msa', 'mission-locale',
    'maison-adolescents', 'auteurs', 'hebergement-auteurs', 'sortie-prostitution', 'reseau', 'itinerant', 'autre',
  ]);
  const needs = new Set(BESOINS.map(({ id }) => id));
  for (const { id, besoin } of CATEGORIES) assert.ok(needs.has(besoin), id);
});

test('CONF-1 every category in which people sleep is secret by default', () => {
  assert.deepEqual(
    CATEGORIES.map(({ id }) => id).filter(isLodging),
    ['hebergement-urgence', 'alt', 'logement-relais', 'hebergement-auteurs'],
  );
});

test('ACC-19 two needs never share a shape', () => {
  assert.equal(new Set(BESOINS.map(({ forme }) => forme)).size, BESOINS.length);
});

test('the strictest of two marks wins, in any order', () => {
  assert.equal(strictest('public', 'secret'), 'secret');
  assert.equal(strictest('secret', 'public'), 'secret');
  assert.equal(strictest('contact', 'public'), 'contact');
  assert.equal(strictest('contact', 'secret'), 'secret');
});

test('an unknown category is an error that names it', () => {
  assert.equal(isCategoryId('accueil_jour'), false);
  assert.equal(isCategoryId('constructor'), false);
  assert.throws(() => categoryOf('x' as 'alt'), /Unknown category "x"/);
});

test('the page for officers lists every category, and no other', () => {
  const page = readFileSync('docs/fr/territoire.md', 'utf8');
  const [, table = ''] = /### Les catégories\n([^#]+)/.exec(page) ?? [];
  assert.deepEqual([...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, id]) => id), CATEGORIES.map(({ id }) => id));
});
