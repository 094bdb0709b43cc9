import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { assertNoTrace, type EmbeddedPage, settle, useAll, useHarness } from './harness/harness.js';
import { keepingFields, leftIn } from './harness/looks.js';
import type { Asked } from './harness/servers.js';
import { traces } from './site.js';

/** Three minutes of a visit, in the page's own time. */
const VISIT_MS = 180_000;

describe('a visit that uses every control of every widget', () => {
  const harness = useHarness();
  let opened: EmbeddedPage;
  let former: object;
  let used: readonly string[];
  let asked: readonly Asked[];

  before(async () => {
    opened = await harness.open();
    const { page } = opened;
    former = await traces(page);
    await page.context().addCookies([{ name: 'session', value: 'de-la-page', url: harness.host }]);
    await page.clock.install();
    await settle(opened);
    used = await useAll(opened);
    await page.pdf();
    await page.clock.fastForward(VISIT_MS);
    asked = harness.asked().filter(({ url }) => url !== '/favicon.ico');
  });
  after(() => opened.page.context().close());

  test('SAF-13 every kind of control was used: fields, boxes, buttons, folds, markers and links', () => {
    for (const kind of [/combobox/, /inputcheckbox|input\./, /button\./, /summary/, /marker/, / a\./]) {
      assert.ok(used.some((one) => kind.test(one)), `${String(kind)} in ${used.join(', ')}`);
    }
  });

  test('SAF-13 VIO-7 VIO-8 address, title, history, icon, cookies, storage and caches are as they were', async () => {
    const now = (await traces(opened.page)) as { stored: readonly { name: string }[] };
    assert.deepEqual(now.stored.map(({ name }) => name), ['session'], 'only the cookie of the page itself');
    assert.deepEqual({ ...now, stored: [], cookies: '' }, { ...former, stored: [], cookies: '' });
  });

  test('SAF-18 SAF-22 SAF-25 SAF-27 VIO-20 nothing locates, counts, startles, shares or speaks to anyone', async () => {
    assertNoTrace(await opened.watched(), harness.outside());
    assert.deepEqual(opened.complaints, []);
  });

  test('SAF-16 SAF-22 every request names a file and nothing else', () => {
    assert.ok(asked.length > 10);
    assert.deepEqual(asked.filter(({ method, url }) => method !== 'GET' || /[?#]|arras|62041/i.test(url)), []);
  });

  test('SAF-15 SEC-19 no file of data is asked for with a cookie or a referrer, by a page that has both', () => {
    const data = asked.filter(({ url }) => url.startsWith('/data/'));
    assert.ok(data.length >= 5);
    assert.deepEqual(data.filter(({ headers }) => headers.cookie ?? headers.referer), []);
    assert.deepEqual(asked.filter(({ url, headers }) => url.startsWith('/widgets/') && headers.cookie), []);
  });

  test('SAF-13 no field has a name, none is in a form, and the browser is asked to complete none', async () => {
    assert.deepEqual(await keepingFields(opened.page), []);
  });
});

describe('leaving the page and coming back', () => {
  // The browser's own memory of pages is what this is about: the test tool turns it off by default.
  const harness = useHarness([], ['--disable-back-forward-cache']);

  test('SAF-9 VIO-9 Back, from the memory of the browser, finds every field empty', async () => {
    const opened = await harness.open({ prepare: noteReturn });
    const { page } = opened;
    await settle(opened);
    await useAll(opened, true);
    assert.notDeepEqual(await leftIn(page), [], 'something was written and ticked');
    const elsewhere = await harness.open({ body: '' });
    await page.goto(elsewhere.page.url());
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForFunction(() => (window as unknown as { restored?: boolean }).restored === true);
    assert.deepEqual(await leftIn(page), []);
    await page.context().close();
  });

  test('SAF-9 a page that is hidden, then shown again, has forgotten at both ends', async () => {
    const opened = await harness.open();
    const { page } = opened;
    await settle(opened);
    for (const event of ['pagehide', 'pageshow']) {
      await useAll(opened, true);
      assert.notDeepEqual(await leftIn(page), [], 'something was written and ticked');
      await page.evaluate(async (type) => {
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
        await new Promise(requestAnimationFrame);
      }, event);
      assert.deepEqual(await leftIn(page), [], event);
    }
    await page.context().close();
  });
});

function noteReturn(): void {
  window.addEventListener('pageshow', ({ persisted }) => Object.assign(window, { restored: persisted }));
}
