import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit, FORMATS, pageRules, PAPERS, qrAddress } from '@reperes/violentometre';
import fc from 'fast-check';

test('each format names its paper to the printer, without a margin of the browser’s own', () => {
  assert.deepEqual(FORMATS.map((format) => pageRules(PAPERS[format]).split('}')[0]), [
    '@page{size:297mm 210mm;margin:0',
    '@page{size:210mm 297mm;margin:0',
    '@page{size:297mm 420mm;margin:0',
  ]);
});

test('letters are the largest that the paper holds, within a hundredth, and the last tried is the one that holds', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.7, max: 1.5, noNaN: true }), (limit) => {
      let set = 0;
      const held = fit({ smallest: 0.7, largest: 1.5, holds: (size) => (set = size) <= limit });
      assert.equal(held, true);
      assert.ok(set <= limit && limit - set < 0.01, `${set} for ${limit}`);
    }),
  );
});

test('a text that the smallest letters do not bring onto the paper says so', () => {
  assert.equal(fit({ smallest: 0.7, largest: 1.5, holds: () => false }), false);
});

test('SEC-6 a code bears an https address and nothing else', () => {
  assert.equal(qrAddress('https://www.exemple.fr/violences'), 'https://www.exemple.fr/violences');
  const refused = [
    '', 'http://exemple.fr', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', '//exemple.fr', 'exemple.fr',
    'https://nom:secret@exemple.fr/', 'https://exemple.fr/a b', 'tel:3919', `https://exemple.fr/${'a'.repeat(200)}`,
  ];
  for (const given of refused) assert.equal(qrAddress(given), undefined, given);
});
