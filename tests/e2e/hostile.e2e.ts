import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright';
import { assertNoTrace, type EmbeddedPage, LOADER, settle, useAll, useHarness } from './harness/harness.js';
import { HOSTILE_TURNS, closedPaths } from './harness/hostile-data.js';
import { HOST_STYLES } from './harness/host-styles.js';
import { NUMBERS, numbersOf, textOf } from './harness/looks.js';
import { reads, WIDGETS } from './harness/widgets.js';
import { axeViolations } from './site.js';

/** The only addresses that a widget may link to (SEC-6). */
const ALLOWED_LINK = /^(https:\/\/[^\s<>"\\]+|tel:\+?\d{2,15}|sms:114|mailto:[\w.%+-]+@[\w.-]+(\?subject=[\w.~%!'()*-]*)?|geo:-?[\d.]+,-?[\d.]+)$/;

describe('data that attacks', () => {
  const harness = useHarness();

  test('SEC-6 SAF-14 in an ensemble, only the names of folders and files are closed', () => {
    const closed = closedPaths('ensemble.json', readFileSync('data/public/ensemble/ensemble.json', 'utf8'));
    assert.deepEqual(closed, ['territoires.*.dossier', 'tuiles.nom']);
  });

  test('SEC-1 the attack reaches every text field of every file', () => {
    const closed = ['territory.json', 'services.geojson', 'referents.json', 'communes.json'].flatMap((file) =>
      closedPaths(file, readFileSync(`data/public/62/${file}`, 'utf8')).map((path) => `${file} ${path}`),
    );
    const words = /nom|presentation|adresse|telephone|courriel|site_web|fonction|structure|horaires|publisher|title|licence|url|pour|numero|publics|langues|frais/;
    assert.deepEqual(closed.filter((path) => words.test(path.split(' ')[1]!)), []);
    assert.ok(closed.includes('services.geojson features.*.properties.categorie'), 'the guards keep what is closed');
  });

  for (let turn = 0; turn < HOSTILE_TURNS; turn += 1) {
    describe(`turn ${turn + 1} of ${HOSTILE_TURNS}`, () => {
      let opened: EmbeddedPage;

      before(async () => {
        opened = await harness.open({ folder: `hostile-${turn}` });
        await settle(opened);
        await useAll(opened, true);
      });
      after(() => opened.page.context().close());

      test('SEC-1 nothing runs, nothing is asked, nothing complains', async () => {
        assert.equal(await opened.page.evaluate(() => 'canary' in window), false);
        assert.deepEqual(opened.complaints, []);
        assertNoTrace(await opened.watched(), harness.outside());
      });

      for (const { tag, attributes } of WIDGETS.filter(reads)) {
        test(`SEC-1 <${tag}> shows the attack as text`, async () => {
          assert.deepEqual(await madeByText(opened.page, tag), []);
          // The words of a scale have no place for a link: the last turn leaves few rows to the others.
          if (turn === 0 || attributes.includes('src=')) assert.match(await textOf(opened.page, tag), /<img|javascript:/i);
        });

        test(`SEC-6 <${tag}> links to allowed addresses only`, async () => {
          const links = await linksOf(opened.page, tag);
          // An ensemble leads to the plain page of a folder, on the server of its own file.
          const isOfFolder = (href: string) => href === `${harness.widgets}/data/other/index.html`;
          assert.deepEqual(links.filter((href) => !ALLOWED_LINK.test(href) && !isOfFolder(href)), []);
        });
      }
    });
  }
});

/** Elements and attributes that only markup read from a text could make. */
function madeByText(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const FORBIDDEN = 'script, iframe, object, embed, img, base, link, meta, form, foreignObject, animate, set';
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches(FORBIDDEN) ? [element.localName] : []),
        ...[...element.attributes].filter((one) => /^on|^srcdoc$/.test(one.name)).map((one) => `${element.localName} ${one.name}`),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document.querySelector(name)!.shadowRoot!);
  }, tag);
}

/** Every address that an element of a widget points to, as written. */
function linksOf(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const visit = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'ping', 'poster'].flatMap((attribute) =>
          element.localName.startsWith('reperes-') ? [] : (element.getAttribute(attribute) ?? []),
        ),
        ...(element.shadowRoot ? visit(element.shadowRoot) : []),
      ]);
    return visit(document.querySelector(name)!.shadowRoot!);
  }, tag);
}

describe('a site whose styles reach everything', () => {
  const harness = useHarness();
  let opened: EmbeddedPage;

  before(async () => {
    opened = await harness.open({ browser: { viewport: { width: 390, height: 800 } } });
    await settle(opened);
  });

  for (const [name, css] of Object.entries(HOST_STYLES)) {
    describe(name, () => {
      let faults: readonly string[];

      before(async () => {
        await opened.page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, css);
        faults = await axeViolations(opened.page, ['color-contrast', 'target-size']);
      });

      for (const { tag } of WIDGETS.filter(({ helps }) => helps)) {
        test(`SEC-18 <${tag}> ${name}: the numbers are seen, can be read and pressed`, async () => {
          assert.deepEqual(await numbersOf(opened.page, tag), NUMBERS);
          assert.deepEqual(await coveredNumbers(opened.page, tag), []);
          assert.deepEqual(faults.filter((line) => line.includes(tag)), []);
        });
      }
    });
  }
});

/** Numbers that something else would receive the press of, or that run out of the screen. */
function coveredNumbers(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const links = (root: ShadowRoot | null): HTMLAnchorElement[] =>
      [...(root?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((element) => [
        ...(element instanceof HTMLAnchorElement && /^(tel|sms):/.test(element.href) ? [element] : []),
        ...links(element.shadowRoot),
      ]);
    return links(document.querySelector(name)!.shadowRoot)
      .slice(0, 5)
      .filter((link) => {
        link.scrollIntoView({ block: 'center' });
        // Its own text: a box may stay in sight when its words do not.
        const text = document.createRange();
        text.selectNodeContents(link.querySelector('.number') ?? link);
        const { left, right, top, width, height } = text.getBoundingClientRect();
        let hit: Element | null = document.elementFromPoint(left + width / 2, top + height / 2);
        while (hit?.shadowRoot) {
          const inner: Element | null = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
          if (!inner || inner === hit) break;
          hit = inner;
        }
        return !link.contains(hit) || left < 0 || right > document.documentElement.clientWidth + 1 || height < 12;
      })
      .map((link) => link.getAttribute('href') ?? '');
  }, tag);
}

describe('a site that holds the widgets more than once', () => {
  const harness = useHarness();
  const SECOND = LOADER.replace('widgets/', 'second-copy/');

  test('SEC-16 two loaders, of two versions, work side by side', async () => {
    const opened = await harness.open({ head: LOADER + SECOND });
    await settle(opened);
    await useAll(opened, true);
    assert.deepEqual(opened.complaints, []);
    for (const { tag, helps } of WIDGETS) if (helps) assert.deepEqual(await numbersOf(opened.page, tag), NUMBERS, tag);
    await opened.page.context().close();
  });

  test('SEC-16 each file of a second version is loaded over the first without a complaint', async () => {
    const opened = await harness.open();
    await settle(opened);
    await opened.page.evaluate(
      async ([origin, files]) => {
        for (const file of files!) await import(`${String(origin)}/second-copy/${file}.js`);
      },
      [harness.widgets, ['reperes', ...WIDGETS.map(({ tag }) => tag.replace('reperes-', ''))]] as const,
    );
    assert.deepEqual(opened.complaints, []);
    await opened.page.context().close();
  });

  test('SEC-16 a library that changed what every array and object has changes nothing here', async () => {
    const opened = await harness.open({ prepare: oldLibrary });
    await settle(opened);
    assert.deepEqual(opened.complaints, []);
    for (const { tag, helps } of WIDGETS) if (helps) assert.deepEqual(await numbersOf(opened.page, tag), NUMBERS, tag);
    await opened.page.context().close();
  });
});

/** What libraries of fifteen years ago did, and some sites still load. */
function oldLibrary(): void {
  Object.assign(Array.prototype, { each: () => undefined, last: 'dernier', toJSON: () => 'faux' });
  Object.assign(Object.prototype, { extend: () => undefined });
  Object.assign(String.prototype, { toJSON: () => 'faux' });
  Object.assign(window, { $: () => null, require: undefined, define: Object.assign(() => undefined, { amd: {} }) });
}
