import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, DEFAULT_SET, FIRST_MOMENT, forward, goTo, type Moment, place, type QuestionSet, shift, type Step, stepsOf } from '@reperes/violentometre';
import fc from 'fast-check';
import { setOf, smallSet } from './made-up-sets.js';

const STEPS = stepsOf(smallSet);

function itemIds(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === 'item' ? [step.item.id] : []));
}

test('VIO-16 a workshop keeps the published order and wording, with a pause before the sentences of danger', () => {
  assert.deepEqual(STEPS.map(({ kind }) => kind), ['start', 'item', 'item', 'item', 'pause', 'item', 'end']);
  assert.deepEqual(itemIds(STEPS), ['a', 'b', 'c', 'd']);
  const couple = stepsOf(DEFAULT_SET);
  assert.deepEqual(couple.flatMap((step) => (step.kind === 'item' ? [step.item.texte] : [])), DEFAULT_SET.items.map(({ texte }) => texte));
  assert.equal(couple.filter(({ kind }) => kind === 'pause').length, 1);
});

test('a pause comes again when a danger stands alone further on', () => {
  const items = smallSet.items.map((item, rank) => ({ ...item, danger: rank % 2 === 0 }));
  assert.deepEqual(stepsOf({ ...smallSet, items }).map(({ kind }) => kind), ['start', 'pause', 'item', 'item', 'pause', 'item', 'item', 'end']);
});

for (const [items, zones] of [[20, 3], [22, 5], [23, 3], [24, 3]] as const) {
  test(`VIO-14 VIO-16 a text of ${items} sentences in ${zones} zones has a step for each, in its order`, () => {
    const set = setOf(items, zones);
    assert.deepEqual(itemIds(stepsOf(set)), set.items.map(({ id }) => id));
  });
}

test('forward shows the zone, then goes on; the end comes back to the start', () => {
  const first = forward(STEPS, FIRST_MOMENT);
  assert.deepEqual(first, { at: 1, placed: undefined, revealed: false });
  const shown = forward(STEPS, { ...first, placed: 'orage' });
  assert.deepEqual(shown, { at: 1, placed: 'orage', revealed: true });
  assert.deepEqual(forward(STEPS, shown), { at: 2, placed: undefined, revealed: false });
  assert.deepEqual(forward(STEPS, goTo(STEPS, 6)), FIRST_MOMENT);
});

test('back hides the zone, then goes back, and not before the start', () => {
  assert.deepEqual(back(STEPS, { at: 2, placed: 'calme', revealed: true }), { at: 2, placed: 'calme', revealed: false });
  assert.deepEqual(back(STEPS, { at: 2, placed: 'calme', revealed: false }), { at: 1, placed: undefined, revealed: false });
  assert.deepEqual(back(STEPS, FIRST_MOMENT), FIRST_MOMENT);
});

test('a proposal is one zone of the scale, for a sentence whose zone is not shown', () => {
  const sentence = goTo(STEPS, 1);
  assert.equal(place(smallSet, STEPS, sentence, 2).placed, 'tempete');
  assert.equal(place(smallSet, STEPS, sentence, 3).placed, undefined);
  assert.equal(place(smallSet, STEPS, FIRST_MOMENT, 0).placed, undefined);
  assert.equal(place(smallSet, STEPS, { ...sentence, revealed: true }, 0).placed, undefined);
});

test('the arrows move a proposal along the scale, from the end that they leave and no further than the other', () => {
  const sentence = goTo(STEPS, 1);
  const moved = (...by: (1 | -1)[]) => by.reduce((moment, one) => shift(smallSet, STEPS, moment, one), sentence).placed;
  assert.equal(moved(1), 'calme');
  assert.equal(moved(1, 1, 1, 1), 'tempete');
  assert.equal(moved(-1), 'tempete');
  assert.equal(moved(-1, -1), 'orage');
  assert.equal(moved(-1, -1, -1, -1), 'calme');
});

test('VIO-2 VIO-16 whatever a group proposes, the same steps come in the same order and nothing is kept of it', () => {
  const gestures = fc.array(fc.oneof(fc.constant('forward'), fc.constant('graver'), fc.constant('milder'), fc.integer({ min: 0, max: 5 })), { maxLength: 200 });
  fc.assert(
    fc.property(gestures, (done) => {
      const set: QuestionSet = DEFAULT_SET;
      const steps = stepsOf(set);
      let moment: Moment = FIRST_MOMENT;
      let silent: Moment = FIRST_MOMENT;
      for (const gesture of done) {
        if (gesture === 'forward') [moment, silent] = [forward(steps, moment), forward(steps, silent)];
        else if (gesture === 'graver') moment = shift(set, steps, moment, 1);
        else if (gesture === 'milder') moment = shift(set, steps, moment, -1);
        else moment = place(set, steps, moment, Number(gesture));
        assert.deepEqual([moment.at, moment.revealed], [silent.at, silent.revealed]);
        if (gesture === 'forward' && !moment.revealed) assert.equal(moment.placed, undefined);
        assert.deepEqual(Object.keys(moment).sort(), ['at', 'placed', 'revealed']);
      }
    }),
  );
});
