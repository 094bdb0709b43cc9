import { deepEqual, equal, ok } from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { PACKED_COMMUNES_SCHEMA } from '@reperes/pipeline';
import { isDepartementCode, readNumbers, SEARCHED_COMMUNES, SHARED, writeNumber } from '@reperes/schema';
import fc from 'fast-check';
import { FILES, fileOf } from '../commune-search/france.js';

interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string }[] | null;
}

const require = createRequire(join(process.cwd(), 'packages/pipeline/package.json'));
const { Ajv2020 } = require('ajv/dist/2020.js') as { Ajv2020: new (options: object) => { compile(schema: object): Validator } };
const AJV = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true });
const validate = AJV.compile(PACKED_COMMUNES_SCHEMA);

type Fields = Record<string, unknown>;

const properties = PACKED_COMMUNES_SCHEMA['properties'] as Record<string, { prefixItems: object[] }>;
const COLUMNS = properties['colonnes']!.prefixItems;
const [NUMBERS, NAMES] = [AJV.compile(COLUMNS[0]!), AJV.compile(COLUMNS[8]!)];

test('every commune file that is published follows the schema, and the guard takes it', () => {
  equal(FILES.size, 110);
  for (const [name, file] of FILES) {
    ok(validate(file), `${name} ${JSON.stringify(validate.errors)}`);
    equal(SEARCHED_COMMUNES.guard(file), true, name);
  }
});

/** Values that a member may hold by mistake or malice, and some that it may rightly. */
const ANYTHING: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, 1, -1, 0.5, 999, 1000, 2 ** 32 - 1, 2 ** 32, '', 'france', '62', '2A', '20', '976', '979', {}, [], [1], ['62', 1]),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.jsonValue(),
);

const WHOLE = fileOf('communes-2A.json') as unknown as Fields;

/** Where a change may fall: the file, its first département, its columns. */
const PLACES = [
  { of: (file: Fields) => file, members: ['version', 'territoire', 'departements', 'colonnes', 'somme', 'inconnu', '__proto__'] },
  { of: (file: Fields) => file['departements'] as unknown, members: ['0', '1', '2'] },
  { of: (file: Fields) => (file['departements'] as unknown[] | undefined)?.[0], members: ['0', '1'] },
  { of: (file: Fields) => file['colonnes'] as unknown, members: ['0', '5', '9', '10'] },
] as const;

const CHANGE = fc.constantFrom(...PLACES).chain(({ of, members }) => fc.record({ of: fc.constant(of), member: fc.constantFrom(...members), value: ANYTHING, gone: fc.boolean() }));

/** As it would be read from its bytes. */
const GENERATED = fc.array(CHANGE, { maxLength: 3 }).map((changes) => {
  const file = structuredClone(WHOLE);
  for (const { of, member, value, gone } of changes) {
    const record = of(file);
    if (typeof record !== 'object' || record === null) continue;
    if (gone) Reflect.deleteProperty(record, member);
    else if (!Array.isArray(record) || Number(member) <= record.length) Object.defineProperty(record, member, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
  }
  return JSON.parse(JSON.stringify(file)) as unknown;
});

/** What the schema alone looks at: the widget does not read it, or finds it by the checksum. */
const OF_THE_SCHEMA_ALONE = /^$|^\/territoire$|^\/somme$|^\/colonnes\/\d+$/;

test('SEC-8 the guard takes what the schema takes, and refuses what it refuses of all that the search reads', () => {
  let [taken, refused, ofTheSchemaAlone] = [0, 0, 0];
  fc.assert(
    fc.property(GENERATED, (file) => {
      const follows = validate(file);
      const guarded = SEARCHED_COMMUNES.guard(file);
      if (follows) taken += 1;
      else refused += 1;
      if (follows === guarded) return;
      ok(guarded, 'what the schema takes, the guard takes');
      ofTheSchemaAlone += 1;
      const places = (validate.errors ?? []).map(({ instancePath }) => instancePath);
      deepEqual(places.filter((place) => !OF_THE_SCHEMA_ALONE.test(place)), []);
      deepEqual(Object.keys(WHOLE).filter((member) => member !== 'territoire' && !Object.hasOwn(file as object, member)), []);
    }),
    { numRuns: 3000 },
  );
  ok(taken > 300 && refused > 300 && ofTheSchemaAlone > 30, `${taken} taken, ${refused} refused, ${ofTheSchemaAlone} by the schema alone`);
});

test('SEC-8 neither takes what is no commune file at all', () => {
  fc.assert(
    fc.property(ANYTHING, (value) => {
      deepEqual([validate(value), SEARCHED_COMMUNES.guard(value)], [false, false]);
    }),
  );
});

test('a code of a département is one for the schema when it is one for the code', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789AB'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(digits, (code) => {
      equal(validate({ ...WHOLE, territoire: code }), isDepartementCode(code));
    }),
    { numRuns: 2000 },
  );
});

test('a column of numbers is, for the schema, what writeNumber writes and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(2 ** 31)), { maxLength: 20 }), (numbers) => {
      equal(NUMBERS(numbers.map(writeNumber).join('')), true);
    }),
  );
  const character = fc.oneof(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }), fc.constantFrom('"', '\\', ' ', 'g', 'h', '~', '\u007f', 'é'));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 4 }), (characters) => {
      const column = characters.join('');
      equal(NUMBERS(column), [...readNumbers(column)].map((number) => (number < 2 ** 31 ? writeNumber(number) : '')).join('') === column, column);
    }),
    { numRuns: 5000 },
  );
});

test('a column of names begins each with a sign that no name has', () => {
  for (const names of ['', '!Ajaccio', '!Havre^0%e', `!L'Île-d’Yeu (85)${SHARED.at(-1)}`]) equal(NAMES(names), true, names);
  for (const names of ['Ajaccio', '!Havre^4', '!Havre^0e', '!Ha^vre', '!"', '!\\']) equal(NAMES(names), false, names);
});
