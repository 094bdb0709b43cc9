import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CentreGuess, checksum, populationLevel, POPULATION_LEVELS, readNumbers, signed, unsigned, weightOfLevel, writeNumber } from '@reperes/schema';
import fc from 'fast-check';

describe('the columns of packed communes', () => {
  it('gives back every number, in characters that JSON writes as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => {
        const column = numbers.map(writeNumber).join('');
        deepEqual([...readNumbers(column)], numbers);
        equal(JSON.stringify(column).length, column.length + 2);
      }),
    );
  });

  it('writes a small number as one character, a larger one as more', () => {
    deepEqual([0, 1, 2, 69, 70].map(writeNumber), [' ', '!', '#', 'g', 'h ']);
  });

  it('gives back every difference, the smallest ones as the smallest numbers', () => {
    deepEqual([0, -1, 1, -2, 2].map(unsigned), [0, 1, 2, 3, 4]);
    fc.assert(fc.property(fc.integer({ min: -40_000, max: 40_000 }), (difference) => equal(signed(unsigned(difference)), difference)));
  });

  it('ranks inhabitants as they are, but for those that are nearly as many', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000_000 }), fc.nat({ max: 3_000_000 }), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)];
        ok(populationLevel(few) <= populationLevel(many));
      }),
    );
    ok(populationLevel(155_634) > populationLevel(149_077), 'Saint-Denis of La Réunion comes before that of Seine-Saint-Denis');
    equal(populationLevel(9_999_999), POPULATION_LEVELS);
    equal(populationLevel(0), 0);
    ok(Math.abs(weightOfLevel(populationLevel(2_103_778)) - Math.log1p(2_103_778)) < 0.05);
  });

  it('sums up the columns so that a change, a move or a loss is seen', () => {
    const sum = checksum(['abc', 'def']);
    for (const others of [['abd', 'def'], ['def', 'abc'], ['ab', 'def'], ['abc', 'de']]) notEqual(checksum(others), sum);
  });

  it('expects a commune where those of its postcode are, else where those of its département are', () => {
    const guess = new CentreGuess();
    equal(guess.next(1), 0);
    equal(guess.learned(1, 250), 250);
    equal(guess.next(2), 250);
    equal(guess.learned(2, 50), 300);
    deepEqual([guess.next(0), guess.next(1), guess.next(2)], [275, 250, 300]);
  });
});
