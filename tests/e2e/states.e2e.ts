import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { noLongerMet } from '../axe-reviewed.js';
import { assertNoTrace, type EmbeddedPage, settle, useHarness } from './harness/harness.js';
import { lostInForcedColours, NUMBERS, numbersOf, textOf } from './harness/looks.js';
import { STATES, type State } from './harness/states.js';
import { builtTags, type Widget, WIDGETS } from './harness/widgets.js';
import { axeViolations } from './site.js';

/** What each widget says of a row that it cannot read, in French or in the last of the languages that are tried. */
const UNREAD: Readonly<Record<string, RegExp>> = {
  'reperes-services-map': /1 lieu n’a pas pu être lu\.|تعذرت قراءة مكان واحد/,
  'reperes-referent-finder': /2 contacts n’ont pas pu être lus\.|تعذرت قراءة جهتي اتصال/,
  'reperes-commune-search': /1 commune n’a pas pu être lue\./,
};

/** What no widget may promise (SAF-19). */
const PROMISES = /anonym|sans (laisser de )?trace|intraçable|100 ?% (sûr|confidentiel)/i;

/** Lit counts its copies there, to warn whoever develops, and keeps the names of properties. */
const LIT_GLOBALS: readonly string[] = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];

const NOTHING_WATCHED = { calls: [], changes: [], globals: [], violations: [] };

test('SAF-20 every element that the build makes has a line in the table of the widgets', () => {
  assert.deepEqual(WIDGETS.map(({ tag }) => tag).sort(), builtTags());
});

describe('every widget, in every state', () => {
  const harness = useHarness();

  for (const state of STATES) {
    describe(state.name, () => {
      let opened: EmbeddedPage;
      let violations: readonly string[];
      // Before axe, which writes in the page.
      let watched: Seen['watched'];

      before(async () => {
        opened = await harness.open(state.embedding);
        await state.reach(opened);
        watched = state.embedding.browser?.javaScriptEnabled === false ? NOTHING_WATCHED : await opened.watched();
        violations = state.axe === false ? [] : await axeViolations(opened.page);
      });
      after(() => opened.page.context().close());

      testPage(state, () => opened);
      for (const widget of WIDGETS) {
        if (state.withoutScript) testFallback(widget.tag, state.name, () => opened);
        else testWidget(widget, state, () => ({ opened, violations, watched }));
      }

      if (state.name === 'without WebGL') {
        test('ACC-2 without WebGL: the drawn map stays, a text explains it, and no byte of MapLibre is asked for', async () => {
          assert.deepEqual(opened.requests.filter((url) => /maplibre|map-view/.test(url)), []);
          assert.ok((await opened.page.locator('reperes-map-panel .marker').count()) > 0);
          assert.ok(await opened.page.locator('reperes-map-panel .note').isVisible());
        });
      }

      if (state.name === 'a newer folder') {
        for (const [tag, said] of Object.entries(UNREAD)) {
          test(`SEC-21 <${tag}> shows all that it can read of a newer folder, and says what it cannot`, async () => {
            assert.match((await textOf(opened.page, tag)).replace(/\s+/g, ' '), said);
          });
        }

        test('SEC-21 the list, its count and its markers are those of the rows that are read', async () => {
          const { features } = JSON.parse(readFileSync('data/public/62/services.geojson', 'utf8')) as { readonly features: readonly unknown[] };
          const other = await harness.open({ folder: 'newer', widgets: WIDGETS.filter(({ tag }) => tag === 'reperes-services-map') });
          await settle(other);
          assert.match(await textOf(other.page, 'reperes-services-map'), new RegExp(`\\b${features.length}\\sservices`));
          await other.page.context().close();
        });

        // Once a commune is chosen the sentence gives way to the territory: it is read before any choice.
        test('SEC-21 <reperes-ensemble> says how many territories it cannot read', async () => {
          const other = await harness.open({ folder: 'newer', widgets: WIDGETS.filter(({ tag }) => tag === 'reperes-ensemble') });
          await settle(other);
          assert.match((await textOf(other.page, 'reperes-ensemble')).replace(/\s+/g, ' '), /1 territoire n’a pas pu être lu\./);
          await other.page.context().close();
        });
      }

      if (state.name === 'forced colours') {
        test('ACC-15 SEC-18 forced colours: every word is in another colour than the plate behind it', async () => {
          assert.deepEqual(await lostInForcedColours(opened.page), []);
        });
      }

      if (!state.withoutScript) {
        test(`SEC-17 ${state.name}: the host's document is as the host wrote it`, () => {
          const globals = watched.globals.filter((name) => !LIT_GLOBALS.includes(name) && !name.startsWith('__pw'));
          assert.deepEqual({ changes: watched.changes, globals }, { changes: [], globals: [] });
        });
      }

      test(`SAF-14 SAF-18 SAF-25 VIO-7 VIO-8 ${state.name}: nothing is kept, told or asked outside`, () => {
        assertNoTrace(watched, harness.outside());
      });
    });
  }
});

/** What holds of the page as a whole. */
function testPage({ name, expected, embedding }: State, page: () => EmbeddedPage): void {
  test(`SEC-7 SEC-8 ${name}: no error goes uncaught, and no key reaches the prototype of every object`, async () => {
    const { page: current, complaints } = page();
    assert.deepEqual(complaints.filter((text) => !expected?.test(text)), []);
    if (embedding.browser?.javaScriptEnabled === false) return;
    assert.equal(await current.evaluate(() => 'canary' in {} || 'canary' in window), false);
  });

  test(`ACC-12 ${name}: the page does not scroll sideways`, async () => {
    if (embedding.browser?.javaScriptEnabled === false) return;
    const { scroll, client } = await page().page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
  });
}

function testFallback(tag: string, name: string, page: () => EmbeddedPage): void {
  test(`ACC-25 SEC-4 <${tag}> ${name}: what the page wrote in it is in sight`, async () => {
    for (const href of NUMBERS) {
      assert.equal(await page().page.locator(`${tag} > .repli > a[href="${href}"]`).isVisible(), true, href);
    }
  });
}

interface Seen {
  readonly opened: EmbeddedPage;
  readonly watched: Awaited<ReturnType<EmbeddedPage['watched']>>;
  readonly violations: readonly string[];
}

function testWidget({ tag, helps, failure }: Widget, { name, fails, axe }: State, seen: () => Seen): void {
  if (axe !== false) {
    test(`ACC-11 <${tag}> ${name}: axe finds nothing`, () => {
      assert.deepEqual(seen().violations.filter((line) => line.includes(tag)), []);
    });
  }
  test(`SAF-19 <${tag}> ${name}: no promise that the code cannot keep`, async () => {
    assert.doesNotMatch(await textOf(seen().opened.page, tag), PROMISES);
  });
  if (failure) {
    test(`SEC-8 SEC-19 <${tag}> ${name}: ${fails ? 'says that the data is of no use' : 'has nothing to complain of'}`, async () => {
      assert.equal(failure.test(await textOf(seen().opened.page, tag)), fails ?? false);
    });
  }
  if (!helps) return;
  test(`SAF-20 ${name === 'print' ? 'SAF-26 ' : ''}<${tag}> ${name}: the numbers to call are in sight`, async () => {
    assert.deepEqual(await numbersOf(seen().opened.page, tag), NUMBERS);
  });
}

test('ACC-11 each line of the reviewed list that is met here still is', () => {
  assert.deepEqual(noLongerMet('states.e2e'), []);
});
