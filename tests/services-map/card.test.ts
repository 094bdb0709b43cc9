import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ServiceProperties } from '@reperes/schema';
import { addressLines, coversAll, traitsOf } from '@reperes/services-map/describe.js';
import { directionsHref } from '@reperes/services-map/directions.js';
import { freshnessOf } from '@reperes/services-map/freshness.js';
import { reportHref } from '@reperes/services-map/report-link.js';
import { strings } from '@reperes/services-map/strings.fr.js';
import { contact, service, TERRITORY } from './folder-fixture.js';

const NOW = new Date('2026-11-23T09:30:00Z');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const traits = (fields: Readonly<Record<string, unknown>>) => traitsOf(service('a', 'laeo', fields).properties, strings).map(plain);

describe('how old an entry is', () => {
  const age = (fields: Readonly<Record<string, unknown>>, make = service) => {
    const { text, isOld } = freshnessOf(make('a', 'laeo', { telephone: '+33353010001', ...fields }).properties as ServiceProperties, NOW, strings)!;
    return `${isOld ? 'old' : 'fresh'}: ${plain(text)}`;
  };

  test('a check of this year is dated; an older one is told in months, and what to do with it', () => {
    assert.equal(age({ verifie_le: '2026-11-12' }), 'fresh: Vérifié le 12 novembre 2026');
    assert.equal(age({ verifie_le: '2025-11-24' }), 'fresh: Vérifié le 24 novembre 2025');
    assert.equal(age({ verifie_le: '2025-11-23' }), 'old: Vérifié il y a 12 mois : appelez avant de vous déplacer');
    assert.equal(age({ verifie_le: '2025-09-01' }), 'old: Vérifié il y a 14 mois : appelez avant de vous déplacer');
    assert.equal(age({ verifie_le: '2023-06-30' }), 'old: Vérifié il y a 3 ans : appelez avant de vous déplacer');
  });

  test('what nobody checked has the date of the information, as precise as it was written', () => {
    assert.equal(age({ date_maj: '2026-09-15' }), 'fresh: Information du 15 septembre 2026');
    assert.equal(age({ date_maj: '2026-10' }), 'fresh: Information d’octobre 2026');
    assert.equal(age({ date_maj: '2023' }), 'old: Information de 2023 : appelez avant de vous déplacer');
    assert.equal(age({ verifie_le: '2024' }), 'old: Vérifié en 2024 : appelez avant de vous déplacer');
    assert.equal(age({ date_maj: '2025-03' }), 'old: Information de mars 2025 : appelez avant de vous déplacer');
  });

  test('never younger than it may be: a month is taken from its first day, a year from its first month', () => {
    const isOld = (date_maj: string, now: string) => freshnessOf(service('a', 'laeo', { date_maj }).properties, new Date(now), strings)?.isOld;
    assert.deepEqual([isOld('2025-11', '2026-10-31'), isOld('2025-11', '2026-11-01')], [false, true]);
    assert.deepEqual([isOld('2025', '2025-12-31'), isOld('2025', '2026-01-01')], [false, true]);
    assert.equal(age({ verifie_le: '2025-08-30' }), 'old: Vérifié il y a 14 mois : appelez avant de vous déplacer', 'a month that has not ended is no month');
  });

  test('without a phone nobody is told to call, and nobody goes to a place that is not shown', () => {
    assert.equal(age({ telephone: undefined, commune: 'Arras', date_maj: '2023' }), 'old: Information de 2023 : vérifiez avant de vous déplacer');
    assert.equal(age({ telephone: undefined, commune: undefined, date_maj: '2023' }), 'old: Information de 2023');
    assert.equal(age({ date_maj: '2023' }, contact), 'old: Information de 2023');
  });

  test('what is no date says nothing', () => {
    for (const date_maj of ['<b>hier</b>', 'vers 2025', '2025-03-01T00:00', '20250301', '']) {
      assert.equal(freshnessOf(service('a', 'laeo', { date_maj }).properties, NOW, strings), undefined, date_maj);
    }
  });
});

describe('what helps to decide', () => {
  test('languages, welcome, wheelchair and cost, in this order', () => {
    assert.deepEqual(
      traits({ langues: ['français', 'arabe', 'LSF'], modes_accueil: ['en-presentiel', 'a-distance'], acces_fauteuil: true, frais: 'gratuit' }),
      ['Langues : français, arabe et langue des signes (LSF)', 'Accueil sur place et à distance', 'Accessible en fauteuil roulant', 'Gratuit'],
    );
    assert.deepEqual(traits({ langues: ['français'], acces_fauteuil: false, frais: 'payant' }), ['Langue : français', 'Pas d’accès en fauteuil roulant', 'Payant']);
    assert.deepEqual(traits({}), [], 'what is not known is not said');
    assert.deepEqual(traits({ modes_accueil: ['en-presentiel'], frais: 'inconnu' }), ['Accueil sur place']);
    assert.deepEqual(traits({ modes_accueil: ['par courrier'] }), ['Accueil par courrier'], 'a word of another source is said as it is');
  });

  test('CONF-19 a contact entry has neither door nor reception', () => {
    assert.deepEqual(traitsOf(contact('a', 'alt', { acces_fauteuil: true, modes_accueil: ['en-presentiel'], frais: 'gratuit' }).properties, strings), ['Gratuit']);
    assert.deepEqual(addressLines(contact('a', 'alt', { adresse: 'leaked', commune: 'leaked' }), strings), []);
    assert.deepEqual(addressLines(contact('a', 'alt'), strings), [], 'not even that it is not known');
  });

  test('an address, or that it is not known; nothing for who answers only from afar, or for several places', () => {
    assert.deepEqual(addressLines(service('a', 'laeo'), strings), [{ text: '1 rue de l’Exemple, 62400 Béthune' }]);
    assert.deepEqual(addressLines(service('a', 'laeo', { adresse: undefined, precision: 'commune' }), strings), [
      { text: '62400 Béthune' },
      { text: 'adresse non communiquée', hint: true },
      { text: 'La carte montre la commune, pas l’adresse.', hint: true },
    ]);
    assert.deepEqual(addressLines(service('a', 'laeo', { adresse: undefined, commune: undefined, code_postal: undefined, modes_accueil: ['a-distance'] }, null), strings), []);
    assert.deepEqual(addressLines(service('a', 'laeo', { nombre: 2 }), strings), []);
    for (const modes_accueil of [['en-presentiel'], ['a-distance', 'en-presentiel']]) {
      assert.equal(addressLines(service('a', 'laeo', { adresse: undefined, modes_accueil }), strings)[1]?.text, 'adresse non communiquée');
    }
  });

  test('most entries answer for the whole département', () => {
    assert.equal(coversAll(service('a', 'laeo', { couvre: ['62'] }), TERRITORY), true);
    assert.equal(coversAll(service('a', 'laeo', { couvre: ['59', '62119', '62'] }), TERRITORY), true);
    assert.equal(coversAll(service('a', 'laeo', { couvre: ['62119'] }), TERRITORY), false);
    assert.equal(coversAll(service('a', 'laeo', { couvre: ['62'] }), undefined), false);
  });
});

describe('the way to a place', () => {
  const TEMPLATE = 'https://carte.example.org/?vers={lat},{lon}';

  test('is drawn by whom the host chose', () => {
    assert.equal(directionsHref(service('a', 'laeo'), 'openstreetmap'), 'https://www.openstreetmap.org/directions?to=50.53%2C2.64');
    assert.equal(directionsHref(service('a', 'laeo'), 'geo'), 'geo:50.53,2.64');
    assert.equal(directionsHref(service('a', 'laeo', { precision: 'voie' }), TEMPLATE), 'https://carte.example.org/?vers=50.53,2.64');
  });

  test('SEC-6 is no link for a template that is no https address, or does not say where', () => {
    for (const template of ['', 'javascript:alert({lat},{lon})', 'http://exemple.fr/{lat}/{lon}', 'https://a:b@exemple.fr/{lat}/{lon}', 'https://exemple.fr/{lat}', 'https://exemple.fr/{lon}', 'google']) {
      assert.equal(directionsHref(service('a', 'laeo'), template), undefined, template);
    }
  });

  test('CONF-19 leads to no contact entry, even in the hands of a host, and to no place that is not exactly known', () => {
    const located = { ...contact('a', 'alt', { precision: 'adresse' }), geometry: { type: 'Point', coordinates: [2.64, 50.53] } } as const;
    for (const directions of ['openstreetmap', 'geo', TEMPLATE]) {
      assert.equal(directionsHref(located, directions), undefined);
      assert.equal(directionsHref(service('a', 'laeo', { precision: 'commune' }), directions), undefined);
      assert.equal(directionsHref(service('a', 'laeo', {}, null), directions), undefined);
      assert.equal(directionsHref(service('a', 'laeo', { nombre: 2 }), directions), undefined);
    }
  });
});

describe('telling of an error', () => {
  test('writes the id, and nothing else', () => {
    assert.equal(reportHref('62--siao-l3', 'mailto:annuaire@example.org'), 'mailto:annuaire@example.org?subject=62--siao-l3');
    assert.equal(reportHref('62--siao-l3', 'https://example.org/erreur?fiche={id}'), 'https://example.org/erreur?fiche=62--siao-l3');
  });

  test('SEC-6 is no link to anything else', () => {
    for (const report of ['', 'javascript:alert("{id}")', 'mailto:a@b', 'mailto:a@example.org?bcc=b@example.org', 'http://example.org/{id}', 'https://example.org/']) {
      assert.equal(reportHref('a', report), undefined, report);
    }
    assert.equal(reportHref('a&b=c/d', 'https://example.org/?id={id}'), 'https://example.org/?id=a%26b%3Dc%2Fd');
  });
});
