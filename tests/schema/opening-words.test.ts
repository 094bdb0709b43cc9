import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayDate, type OpeningIntervals, openingSentence, weekLines } from '@reperes/schema';

/** Spaces before h and colons are non-breaking: read here as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (...args: Parameters<typeof openingSentence>) => plain(openingSentence(...args));
const date = Date.parse('2026-12-01');

test('open: until when, when an end is known and near', () => {
  assert.equal(said({ name: 'open', until: 1020 }), 'Ouvert, jusqu’à 17 h');
  assert.equal(said({ name: 'open', until: 1050 }), 'Ouvert, jusqu’à 17 h 30');
  assert.equal(said({ name: 'open', until: 1440 }), 'Ouvert, jusqu’à minuit');
  assert.equal(said({ name: 'open', until: 1800 }), 'Ouvert, jusqu’à demain 6 h');
  assert.equal(said({ name: 'open', until: 4000 }), 'Ouvert');
  assert.equal(said({ name: 'open' }), 'Ouvert');
});

test('closed: when it opens, in the words of the day', () => {
  assert.equal(said({ name: 'closed', next: { date, inDays: 0, span: [840, 1020] } }), 'Fermé, ouvre aujourd’hui à 14 h');
  assert.equal(said({ name: 'closed', next: { date, inDays: 1, span: [540, 720] } }), 'Fermé, ouvre demain à 9 h');
  assert.equal(said({ name: 'closed', next: { date, inDays: 5, span: [840, 960] } }), 'Fermé, ouvre mardi 1er décembre de 14 h à 16 h');
  assert.equal(said({ name: 'closed', holiday: Date.parse('2026-12-25') }), 'Fermé : horaires non précisés vendredi 25 décembre, jour férié');
  assert.equal(said({ name: 'closed' }), 'Fermé');
});

test('what is not known is said, and an appointment is no open door', () => {
  assert.equal(said({ name: 'unknown' }), 'Horaires non précisés ce jour férié');
  assert.equal(said({ name: 'appointment' }), 'Sur rendez-vous');
});

test('a mobile service passes by', () => {
  assert.equal(said({ name: 'closed', next: { date, inDays: 5, span: [840, 960] } }, true), 'Prochain passage : mardi 1er décembre, de 14 h à 16 h');
  assert.equal(said({ name: 'closed', next: { date, inDays: 0, span: [840, 960] } }, true), 'Prochain passage : aujourd’hui, de 14 h à 16 h');
  assert.equal(said({ name: 'open', until: 960 }, true), 'Sur place, jusqu’à 16 h');
});

function lines(intervals: OpeningIntervals): readonly string[] {
  return weekLines(intervals).map(({ jours, heures }) => plain(`${jours} : ${heures}`));
}

test('the week is read in lines, days that follow each other together', () => {
  assert.deepEqual(
    lines({ regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }, { jours: [6], heures: [[540, 720]] }], feries: [] }),
    ['Lundi au vendredi : 9 h à 12 h, 14 h à 17 h', 'Samedi : 9 h à 12 h', 'Jours fériés : fermé'],
  );
  assert.deepEqual(
    lines({ regles: [{ jours: [1, 2, 4], heures: [[510, 750]] }, { jours: [3, 5, 6, 7], heures: [[0, 1440]] }], feries: [[0, 1440]] }),
    ['Lundi, mardi et jeudi : 8 h 30 à 12 h 30', 'Mercredi et vendredi au dimanche : 24 h/24', 'Jours fériés : 24 h/24'],
  );
  assert.deepEqual(lines({ regles: [{ jours: [1, 2, 3, 4, 5, 6, 7], heures: [[1320, 1800]] }] }), ['Tous les jours : 22 h à 6 h']);
});

test('ranked days are read as they are said', () => {
  assert.deepEqual(lines({ regles: [{ jours: [4], heures: [[840, 960]], rangs: [1, 3] }] }), ['1er et 3e jeudis du mois : 14 h à 16 h']);
  assert.deepEqual(lines({ regles: [{ jours: [2], heures: [[840, 1440]], rangs: [-1] }] }), ['Dernier mardi du mois : 14 h à minuit']);
});

test('the first of a month is said "1er"', () => {
  assert.deepEqual(['2026-12-01', '2026-12-11', '2026-12-21', '2026-12'].map(displayDate), ['1er décembre 2026', '11 décembre 2026', '21 décembre 2026', 'décembre 2026']);
});
