import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essentialHelp, HELP_NUMBER_SOURCES, HELP_NUMBERS, httpsHref, smsHref, telHref } from '@reperes/schema';

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
