import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome, Try } from './try-folder.js';
import { build } from './try-folder.js';
import { TRIES } from './tries.js';

/** A number of entries or places that a small town would betray. */
const FEWEST_TOLD = 11;

for (const one of TRIES.tries) {
  test(`${one.rule}: ${one.id}`, async () => {
    const outcome = await build(one);
    await CHECKS[one.want](one, outcome);
    for (const said of one.says ?? []) assert.match(outcome.terminal, expression(said));
    const counted = one.counts ?? [];
    if (counted.length > 0) checkCounts(outcome, counted);
  });
}

const CHECKS: Readonly<Record<Try['want'], (one: Try, outcome: Outcome) => void | Promise<void>>> = {
  refused(one, outcome) {
    if (one.orSaid !== undefined && outcome.status === 0) {
      assert.match(outcome.terminal, expression(one.orSaid));
      return neverSaid(one, outcome);
    }
    assert.equal(outcome.status, 1, outcome.terminal);
    // What a former step published stays.
    if (!one.steps) assert.equal(outcome.files.size, 0);
    for (const name of one.names ?? []) assert.match(outcome.terminal, expression(name));
    neverSaid(one, outcome);
  },
  withheld(one, outcome) {
    isPublished(one, outcome);
    const [file, row] = [one.file ?? 'ouvert.csv', one.row ?? 2];
    const told = outcome.issues.filter((issue) => issue.file === file && (issue.row ?? 0) === (file === 'territory.json' ? 0 : row) && issue.severity !== 'info');
    assert.notEqual(told.length, 0, `nothing is said of ${file}, row ${row}: ${outcome.terminal}`);
  },
  async warned(one, outcome) {
    isPublished(one, outcome);
    const codes = warningsOf(outcome);
    const usual = warningsOf(await build(one, { without: true }));
    assert.ok(codes.some((code) => !usual.includes(code)), `no warning of its own: ${codes.join(', ')}`);
  },
  kept: isPublished,
};

function isPublished(one: Try, outcome: Outcome): void {
  assert.equal(outcome.status, 0, outcome.terminal);
  const published = [...outcome.files.values()].join('\n');
  for (const shown of one.shown ?? []) assert.match(published, expression(shown));
  if (one.silent !== undefined) for (const { code, file } of outcome.issues) if (file === 'ouvert.csv') assert.doesNotMatch(code, new RegExp(one.silent));
  neverSaid(one, outcome);
}

function neverSaid({ never = [], echo = false }: Try, { files, report, terminal }: Outcome): void {
  const published = [...files.values()].join('\n');
  for (const text of never) {
    assert.doesNotMatch(published, expression(text));
    if (!echo) assert.doesNotMatch(`${report}\n${terminal}`, expression(text));
  }
}

function warningsOf({ issues }: Outcome): readonly string[] {
  return issues.filter(({ severity, file, row }) => severity === 'warning' && file === 'ouvert.csv' && row === 2).map(({ code }) => code);
}

function checkCounts({ files }: Outcome, categories: readonly string[]): void {
  const { counts } = JSON.parse(files.get('territory.json') ?? '{}');
  for (const id of categories) {
    for (const value of Object.values(counts[id] ?? {})) assert.ok(typeof value !== 'number' || value === 0 || value >= FEWEST_TOLD, `${id}: ${String(value)}`);
  }
}

function expression(text: string): RegExp {
  return new RegExp(text, 'iu');
}
