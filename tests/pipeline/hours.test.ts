/** Hours: what is understood opens and closes to the minute; what is not is shown as written, and nothing is asserted. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readHours } from '@reperes/pipeline';
import { isOpeningIntervals } from '@reperes/schema';
import { growthOf, LINEAR } from '../linear-time.js';
import { codesOf, publish, referentsOf, row, servicesOf, HEADER } from './territory.js';

const SAMPLE = join(process.cwd(), '../shared/data/samples/malformed/20-horaires.csv');

test('French hours become OSM syntax', () => {
  const examples: readonly (readonly [written: string, osm: string])[] = [
    ['lun-ven 9h-12h / 13h30-17h', 'Mo-Fr 09:00-12:00,13:30-17:00'],
    [
      'Du lundi au vendredi de 9h00 à 12h30 et de 14h à 17h30 (sauf mercredi après-midi)',
      'Mo,Tu,Th,Fr 09:00-12:30,14:00-17:30; We 09:00-12:30',
    ],
    ['24h/24 7j/7', '24/7'],
    ['sur RDV', '"sur rendez-vous"'],
    ['lundi 9h-12h, uniquement sur rendez-vous', 'Mo 09:00-12:00 "sur rendez-vous"'],
    ['1er et 3e jeudis du mois 14h-16h30', 'Th[1,3] 14:00-16:30'],
    ['dernier jeudi du mois 14h-16h', 'Th[-1] 14:00-16:00'],
    ['Ma, Je 9:00-12:00', 'Tu,Th 09:00-12:00'],
    ['tous les jours sauf dimanche et fériés 10h-19h', 'Mo-Sa 10:00-19:00; PH off'],
    ['Lundi : 8h00-12h00 14h00-18h00 Mardi : fermé', 'Mo 08:00-12:00,14:00-18:00'],
    ['Lundi: 9h à midi', 'Mo 09:00-12:00'],
    ['9h-17h du lundi au vendredi', 'Mo-Fr 09:00-17:00'],
    ['Du lundi au vendredi 9h-17h. Fermé le week-end', 'Mo-Fr 09:00-17:00'],
    ['dimanche et jours fériés : 10h-12h', 'Su 10:00-12:00; PH 10:00-12:00'],
    ['lundi matin 9h-12h', 'Mo 09:00-12:00'],
    ['le samedi de 20h à minuit', 'Sa 20:00-24:00'],
    ['fermé', 'off'],
  ];
  for (const [written, osm] of examples) assert.deepEqual([readHours(written).osm, readHours(written).fault], [osm, undefined], written);
});

test('OSM hours keep their spelling, and give intervals when these can say them', () => {
  assert.deepEqual(readHours('Mo-Fr 08:30-12:30; PH off'), {
    osm: 'Mo-Fr 08:30-12:30; PH off',
    intervalles: { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[510, 750]] }], feries: [] },
  });
  assert.deepEqual(readHours('Mo-Fr 22:00-06:00').intervalles, { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[1320, 1800]] }] });
  // Months, and a rank that replaces the weekly hours of its day: shown, not computed.
  for (const osm of ['May-Sep: Mo-Fr 09:00-12:00', 'Mo-Fr 09:00-12:00; Tu[1] 14:00-16:00']) {
    assert.deepEqual(readHours(osm), { osm, fault: 'non-calcule' });
  }
});

test('what can be read in two ways asserts nothing', () => {
  const doubtful = [
    'lundi-vendredi 9h-12h, vendredi 14h-17h', 'du lundi au vendredi 9h-17h, fermé le mercredi matin', 'lundi 14h-2h', 'de 9 à 12h lundi',
    'lundi 9h-12h, mardi sur rendez-vous', 'vacances scolaires : lundi 9h-12h', 'du lundi au vendredi 9h-17h fermé de 12h à 14h',
    'lundi 9h-12h et 1er lundi du mois 14h-16h', '1er lundi 9h-12h', 'H24', 'lundi', 'lundi 9h-12h (1er étage)', 'sauf lundi 9h-12h', '9h-12h puis 14h-2h',
  ];
  for (const written of doubtful) assert.deepEqual(readHours(written), { fault: 'ambigu' }, written);
  for (const written of ['25h-26h', 'lundi 9h75-12h', 'bureau 3, lundi 30h-31h']) assert.deepEqual(readHours(written), { fault: 'impossible' }, written);
  for (const written of ['9H-17H', '8h30 – 12h00 et 13h30 – 17h00']) assert.deepEqual(readHours(written), { fault: 'sans-jours' }, written);
});

test('the hours sheet of the samples is judged as its oracle says', { skip: existsSync(SAMPLE) ? false : 'skipped: no ../shared' }, () => {
  const expected = JSON.parse(readFileSync(join(SAMPLE, '../../EXPECTED.json'), 'utf8')).fichiers['malformed/20-horaires.csv'];
  const rows = readFileSync(SAMPLE, 'utf8').trim().split('\n').slice(1);
  const faulty = (fault: string) =>
    rows.flatMap((line, index) => (readHours(line.replace(/^\d+;/, '').replace(/^"|"$/g, '')).fault === fault ? index + 1 : []));
  assert.deepEqual(faulty('impossible'), expected.impossibles);
  assert.deepEqual(faulty('ambigu'), expected.ambigus);
  // The hours of these two have no days: true, and not enough to say that a door is open.
  assert.deepEqual(faulty('sans-jours'), [3, 11]);
});

const WITH_HOURS = `${HEADER};horaires`;
const sheet = (...lines: readonly string[]) => [WITH_HOURS, ...lines, ''].join('\n');
const place = { cle: 'a', nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' };

test('a public service publishes its intervals beside the words of the source', async () => {
  const [service] = servicesOf(await publish(sheet(`${row(place)};Lundi : 9h à midi`)));
  const { horaires_accueil, horaires_intervalles, horaires_texte } = service!.properties as unknown as Record<string, unknown>;
  assert.deepEqual([horaires_accueil, horaires_texte], ['Mo 09:00-12:00', 'Lundi : 9h à midi']);
  assert.deepEqual(horaires_intervalles, { regles: [{ jours: [1], heures: [[540, 720]] }] });
  assert.ok(isOpeningIntervals(horaires_intervalles));
});

test('doubtful hours are published as text alone, and reported', async () => {
  const codes = { '9h-17h': 'horaires.sans-jours', H24: 'horaires.ambigus', '25h-26h': 'horaires.impossibles', 'Apr Mo 09:00-12:00': 'horaires.non-calcules' };
  for (const [written, code] of Object.entries(codes)) {
    const publication = await publish(sheet(`${row(place)};${written}`));
    const [service] = servicesOf(publication);
    assert.ok(service && 'horaires_texte' in service.properties && service.properties.horaires_texte === written);
    assert.ok(!('horaires_intervalles' in service.properties), written);
    assert.ok(codesOf(publication.issues).includes(code as never), written);
  }
});

test('CONF-2 a contact keeps no hours, and hours that repeat a withheld address are dropped in every form', async () => {
  const secret = row({ ...place, cle: 's', nom: 'Foyer', categorie: 'hebergement-urgence', confidentialite: 'secret', adresse: '12 rue du Canari' });
  const long = `Apr Mo 09:00-12:00 "${'x'.repeat(290)} 12 rue du Canari"`;
  const publication = await publish(
    sheet(`${secret};`, `${row(place)};"${long.replaceAll('"', '""')}"`, `${row({ ...place, cle: 'c', nom: 'Ligne', confidentialite: 'contact', commune: 'Arras' })};Lundi 9h-12h`),
  );
  for (const { properties } of servicesOf(publication)) {
    for (const name of ['horaires_accueil', 'horaires_intervalles', 'horaires_texte']) assert.ok(!(name in properties), `${properties.id} ${name}`);
  }
});

test('a referent publishes intervals as well', async () => {
  const source = { source: 'referents', file: 'r.csv', title: 'R', publisher: 'P', licence: 'LO-2.0', date: '2024' };
  const csv = 'cle;niveau;fonction;structure;telephone;horaires;couvre\nr;unite;Référente;Brigade;03 53 01 00 01;Lundi 9h-12h;62119\n';
  const [referent] = referentsOf(await publish({ sources: [source], files: { 'r.csv': csv } }));
  assert.deepEqual(referent?.horaires_intervalles, { regles: [{ jours: [1], heures: [[540, 720]] }] });
});

test('SEC-12 hours are read in linear time', () => {
  const floods = ['lundi ', '9h-12h ', 'Mo-Fr 09:00-12:00; ', '1er ', '24h/24', ' ', 'a', '9h', 'sur rdv ', 'Mo,', '"'];
  for (const flood of floods) {
    const growth = growthOf((size) => readHours(flood.repeat(size)), 10_000);
    assert.ok(growth < LINEAR, `${flood}: × ${growth.toFixed(0)}`);
  }
});
