import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  essentialHelp,
  HELP_NUMBER_SOURCES,
  HELP_NUMBERS,
  type HelpNumber,
  httpsHref,
  offTheBill,
  OFF_THE_BILL_SOURCES,
  SIGN_LANGUAGE_SOURCES,
  signLanguageHref,
  smsHref,
  telHref,
} from '@reperes/schema';

test('SAF-20 17, 112, 114 by message and 3919 are built in and always in sight', () => {
  assert.deepEqual(
    essentialHelp().map(({ id, canal }) => `${id} ${canal}`),
    ['17 appel', '112 appel', '114 sms', '3919 appel', 'pnav tchat'],
  );
});

test('ACC-21 every number can be reached by its own channel', () => {
  for (const entry of HELP_NUMBERS) {
    const link =
      entry.canal === 'sms' ? smsHref(entry.numero!) : entry.canal === 'appel' ? telHref(entry.numero!) : httpsHref(entry.url!);
    assert.ok(link, entry.id);
  }
});

test('each number carries a source, and hours only where the source confirms them', () => {
  for (const entry of HELP_NUMBERS) {
    assert.ok(httpsHref(HELP_NUMBER_SOURCES[entry.id] ?? ''), entry.id);
    assert.match(entry.source.date ?? '2020', /^\d{4}(-\d{2}){0,2}$/);
  }
  assert.deepEqual(
    HELP_NUMBERS.filter((entry) => !entry.horaires).map(({ id }) => id),
    ['116006', 'fnacav'],
  );
});

test('SAF-19 no text promises what nobody can keep', () => {
  const words = HELP_NUMBERS.map((entry) => Object.values(entry).filter((value) => typeof value === 'string').join(' '));
  for (const text of words) assert.doesNotMatch(text, /anonyme|sans trace|confidentiel/i);
});

/** Pages of the State, each with its day: nothing less is a reason to say what a bill shows. */
function assertOfTheState(sources: Readonly<Record<string, { readonly url: string; readonly date: string }>>): void {
  for (const [id, { url, date }] of Object.entries(sources)) {
    assert.match(url, /^https:\/\/www\.service-public\.gouv\.fr\/particuliers\/vosdroits\/F\d+$/, id);
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/, id);
  }
}

test('SAF-38 that a number is not on the bill is said of calls only, each from a dated page of the State', () => {
  assert.deepEqual(offTheBill(HELP_NUMBERS), ['17', '112', '3919', '15', '115', '119']);
  assert.deepEqual(offTheBill(essentialHelp()), ['17', '112', '3919']);
  assert.deepEqual(Object.keys(OFF_THE_BILL_SOURCES).sort(), [...offTheBill(HELP_NUMBERS)].sort());
  assert.ok(HELP_NUMBERS.filter(({ id }) => id in OFF_THE_BILL_SOURCES).every(({ canal }) => canal === 'appel'));
  assertOfTheState(OFF_THE_BILL_SOURCES);
});

test('ACC-30 SEC-6 114 and 3919 have a way in sign language: built-in https addresses, from dated pages of the State', () => {
  const found = HELP_NUMBERS.map(({ id }) => signLanguageHref(id)).filter((href) => href !== undefined);
  assert.deepEqual(found, ['https://www.urgence114.fr/', 'https://solidaritefemmes.org/appeler-le-3919/']);
  assert.ok(found.every((href) => httpsHref(href) === href));
  assert.deepEqual(Object.keys(SIGN_LANGUAGE_SOURCES).sort(), ['114', '3919']);
  assertOfTheState(SIGN_LANGUAGE_SOURCES);
});

test('SEC-6 no data adds a way in sign language, nor a number that no bill shows', () => {
  for (const id of ['plateforme', 'constructor', '__proto__', 'toString', '']) assert.equal(signLanguageHref(id), undefined, id);
  const local = { ...essentialHelp()[0], id: 'plateforme', numero: '17' } as HelpNumber;
  assert.deepEqual(offTheBill([local]), []);
});
