import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPast, isToConfirm, shownName } from '@reperes/schema';

test('CONF-15 a name is shown until its review date has passed, and never without one', () => {
  const nom = 'Nadia Exemple';
  assert.equal(shownName({ nom, revoir_le: '2026-11-26' }, '2026-11-26'), nom);
  assert.equal(shownName({ nom, revoir_le: '2026-11' }, '2026-11-30'), nom);
  assert.equal(shownName({ nom, revoir_le: '2026-11-26' }, '2026-11-27'), undefined);
  assert.equal(shownName({ nom, revoir_le: '2025' }, '2026-11-27'), undefined);
  assert.equal(shownName({ nom }, '2026-11-27'), undefined);
  assert.equal(shownName({ nom, date_maj: '2026-11-27' }, '2026-11-27'), undefined);
  for (const revoir_le of ['jamais', '', '9999-12-31T', '2999/01/01']) assert.equal(shownName({ nom, revoir_le }, '2026-11-27'), undefined, revoir_le);
});

test('an entry is to be confirmed past its review date or, without one, two years after its date', () => {
  assert.equal(isToConfirm({ date_maj: '2019', revoir_le: '2027' }, '2026-11-27'), false);
  assert.equal(isToConfirm({ date_maj: '2026', revoir_le: '2026-11-26' }, '2026-11-27'), true);
  assert.equal(isToConfirm({ date_maj: '2024-11-27' }, '2026-11-27'), false);
  assert.equal(isToConfirm({ date_maj: '2024-11-26' }, '2026-11-27'), true);
  assert.equal(isToConfirm({ date_maj: '2024' }, '2026-12-31'), false);
  assert.equal(isToConfirm({ date_maj: '2024' }, '2027-01-01'), true);
  assert.equal(isToConfirm({}, '2026-11-27'), false);
  assert.equal(isToConfirm({ date_maj: 'bientôt' }, '2026-11-27'), false);
});

test('a date is past once the whole of it has ended', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom(4, 7, 10), (date, today, precision) => {
      const written = date.slice(0, precision);
      const end = `${written}-12-31`.slice(0, 10).replace(/^(\d{4}-\d{2})-12$/, '$1-31');
      assert.equal(isPast(written, today), today > end);
    }),
  );
});
