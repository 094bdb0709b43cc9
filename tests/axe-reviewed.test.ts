import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noLongerMet, notReviewed } from './axe-reviewed.js';
import type { AxeFinding } from './axe-run.js';

const TOWN: AxeFinding = { rule: 'color-contrast', reason: 'imgNode', target: 'reperes-services-map reperes-map-panel .town:nth-child(2)', html: '<span class="town">Calais</span>', summary: '', forcedColours: false };

test('ACC-11 what axe cannot tell and nobody reviewed is a fault that says where and why', () => {
  assert.deepEqual(notReviewed([TOWN]), []);
  for (const changed of [{ rule: 'target-size' }, { reason: 'bgGradient' }, { target: 'reperes-help .tile' }]) {
    const finding = { ...TOWN, ...changed };
    assert.deepEqual(notReviewed([TOWN, finding]), [
      `${finding.rule}: axe cannot tell (${finding.reason}), and it is not in tests/axe-reviewed.ts: ${finding.target} <span class="town">Calais</span>`,
    ]);
  }
});

test('ACC-11 what is reviewed for forced colours is so for no other', () => {
  const same = { ...TOWN, reason: 'equalRatio' };
  assert.deepEqual(notReviewed([{ ...same, forcedColours: true }]), []);
  assert.equal(notReviewed([same]).length, 1);
});

test('ACC-11 a line that its file no longer meets is a fault, until it is met', () => {
  const [fault, ...others] = noLongerMet('demo-pages.e2e');
  assert.match(fault ?? '', /^axe now tells frame-tested .* take it out of tests\/axe-reviewed\.ts$/);
  assert.deepEqual(others, []);
  notReviewed([{ ...TOWN, rule: 'frame-tested', reason: '', target: 'iframe' }]);
  assert.deepEqual(noLongerMet('demo-pages.e2e'), []);
  assert.throws(() => noLongerMet('elsewhere'), /no line of tests\/axe-reviewed\.ts/);
});
