import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { QUESTION_SET_SCHEMA, type QuestionSet, questionSetFault, RELATIONS } from '@reperes/violentometre';
import fc from 'fast-check';
import { setOf, smallSet } from './made-up-sets.js';
import { OUR_SETS } from './our-sets.js';

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly unknown[] | null;
}

/** As the pipeline has it, for it checks what is published. */
const require = createRequire(join(process.cwd(), 'packages/pipeline/package.json'));
const { Ajv2020 } = require('ajv/dist/2020.js') as { Ajv2020: new (options: object) => { compile(schema: object): Validator } };
const validate = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true }).compile(QUESTION_SET_SCHEMA);

type Fields = Record<string, unknown>;

/** Values that a member may hold by mistake or malice, and some that it may rightly. */
const ANYTHING: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, -1, 0.5, '', ' ', '\u00a0', '\ufeff', 'fr', 'en-GB', 'zh-Hans-CN', 'FR', 'temoin', 'cercle', 'Tout va bien', 'nO DANGER', '3018', {}, [], ['3018'], ['3018', '3018'], [1]),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(399, 400, 401, 1999, 2000, 2001).chain((length) => fc.constantFrom('a', '😀').map((unit) => unit.repeat(length))),
  fc.jsonValue(),
);

const MEMBERS = ['$schema', 'version', 'id', 'lang', 'titre', 'presentation', 'source', 'licence', 'permission', 'validated_by', 'traduit_de', 'variante', 'numeros', 'credits', 'falc', 'zones', 'items', 'nom', 'gravite', 'forme', 'sens', 'que_faire', 'note', 'zone', 'texte', 'danger', 'why', 'inconnu', '__proto__', 'toString'];

/** Where a change may fall: the set, one of its zones or one of its items. */
const PLACES: fc.Arbitrary<(set: Fields) => unknown> = fc.oneof(
  fc.constant((set: Fields) => set),
  fc.nat(5).map((at) => (set: Fields) => (set['zones'] as unknown[] | undefined)?.[at]),
  fc.nat(30).map((at) => (set: Fields) => (set['items'] as unknown[] | undefined)?.[at]),
);

const CHANGE = fc.record({ place: PLACES, member: fc.constantFrom(...MEMBERS), value: ANYTHING, gone: fc.boolean() });

const START: fc.Arbitrary<QuestionSet> = fc.oneof(
  fc.constant(smallSet),
  fc.tuple(fc.integer({ min: 1, max: 102 }), fc.integer({ min: 1, max: 6 })).map(([items, zones]) => setOf(items, zones)),
  fc.constantFrom(...OUR_SETS.map(({ set }) => set)),
);

const GENERATED = fc.tuple(START, fc.array(CHANGE, { maxLength: 3 })).map(([start, changes]) => {
  const set = structuredClone(start) as unknown as Fields;
  for (const { place, member, value, gone } of changes) {
    const record = place(Array.isArray(set['zones']) && Array.isArray(set['items']) ? set : { zones: [], items: [] });
    if (typeof record !== 'object' || record === null) continue;
    if (gone) Reflect.deleteProperty(record, member);
    else Object.defineProperty(record, member, { value, enumerable: true, configurable: true, writable: true });
  }
  return set;
});

/** A JSON Schema cannot say that two zones may not have one name: the guard alone does. */
function guardAccepts(value: unknown): boolean {
  const fault = questionSetFault(value);
  return fault === undefined || (RELATIONS as readonly string[]).includes(fault);
}

test('VIO-12 SEC-8 the guard accepts what the schema accepts and refuses what it refuses', () => {
  let refused = 0;
  let accepted = 0;
  fc.assert(
    fc.property(GENERATED, (set) => {
      const expected = validate(set);
      if (expected) accepted += 1;
      else refused += 1;
      assert.equal(guardAccepts(set), expected, JSON.stringify(validate.errors ?? questionSetFault(set)));
    }),
    { numRuns: 3000 },
  );
  assert.ok(refused > 300 && accepted > 300, `${refused} refused, ${accepted} accepted`);
});

test('VIO-12 SEC-8 so it is of what is no set at all', () => {
  fc.assert(
    fc.property(ANYTHING, (value) => {
      assert.equal(guardAccepts(value), validate(value));
    }),
  );
});

test('VIO-12 what no schema says is refused by the guard: each rule between the parts of a set', () => {
  const [a, b] = smallSet.zones;
  const relations: readonly (readonly [Partial<Record<keyof QuestionSet, unknown>>, string])[] = [
    [{ zones: [a, { ...b, id: a!.id }] }, 'zones.repetition'],
    [{ zones: [a, { ...b, nom: a!.nom }] }, 'zones.repetition'],
    [{ items: [smallSet.items[0], smallSet.items[0]] }, 'items.repetition'],
    [{ items: [{ ...smallSet.items[0], zone: 'ailleurs' }] }, 'items.zone'],
  ];
  for (const [change, fault] of relations) {
    const set = { ...smallSet, ...change };
    assert.equal(validate(set), true);
    assert.equal(questionSetFault(set), fault);
  }
});

test('VIO-12 the schema accepts each of our texts', () => {
  for (const { label, set } of OUR_SETS) assert.equal(validate(set), true, label);
});
