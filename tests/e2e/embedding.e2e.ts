import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { ready, useSite } from './site.js';

/** A bare page of a third origin, without any header, with the lines that the README gives. */
describe('the two lines of the README, pasted in a bare page', () => {
  const site = useSite();
  let host: Server;
  let origin: string;

  before(async () => {
    host = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Page nue</title>
<script type="module" src="${site.widgetsOrigin}/reperes.js"></script>
<reperes-services-map data="${site.widgetsOrigin}/data/62/"></reperes-services-map>
<reperes-referent-finder data="${site.widgetsOrigin}/data/62"></reperes-referent-finder>
<reperes-violentometre></reperes-violentometre>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });

  after(() => {
    host.closeAllConnections();
    host.close();
  });

  test('the three widgets work together on one page', async () => {
    const { page, complaints, requests } = await site.open(origin);
    await ready(page);
    assert.ok((await page.locator('reperes-services-map article').count()) > 10);
    assert.ok((await page.locator('reperes-violentometre').getByRole('checkbox').count()) >= 24);
    assert.ok(await page.locator('reperes-referent-finder').getByRole('combobox').isVisible());
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.widgetsOrigin) && !url.startsWith(origin) && !url.startsWith('blob:')),
      [],
    );
  });

  test('ACC-22 ids never meet: every id is unique in its root', async () => {
    const { page } = await site.open(origin);
    await ready(page);
    const repeated = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: Document | ShadowRoot) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        found.push(...ids.filter((id, at) => ids.indexOf(id) !== at));
        for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
      };
      visit(document);
      return found;
    });
    assert.deepEqual(repeated, []);
  });

  test('SEC-16 the loader twice, and each file alone beside it, do not throw', async () => {
    const { page, complaints } = await site.open(origin);
    await ready(page);
    await page.evaluate(async (widgets) => {
      for (const file of ['reperes', 'help', 'services-map', 'referent-finder', 'violentometre', 'commune-search']) {
        await import(`${widgets}/${file}.js?copie`);
      }
    }, site.widgetsOrigin);
    assert.deepEqual(complaints, []);
  });

  test('SAF-20 SEC-8 a folder that does not exist leaves the numbers and says the way out', async () => {
    const { page } = await site.open(origin);
    await ready(page);
    for (const name of ['reperes-services-map', 'reperes-referent-finder']) {
      await page.evaluate(
        ([tag, data]) => document.querySelector(tag!)!.setAttribute('data', data!),
        [name, `${site.widgetsOrigin}/data/inconnu/`],
      );
      const widget = page.locator(name);
      await widget.getByRole('button', { name: 'Réessayer' }).waitFor();
      assert.equal(await widget.locator('a[href="tel:3919"]').first().isVisible(), true, name);
    }
  });
});

/** Everything on the host's own origin, under the strictest policy that the widgets must bear. */
describe('self-hosted, under a strict policy', () => {
  const site = useSite();
  const POLICY =
    "default-src 'none'; script-src 'self'; worker-src 'self'; img-src 'self' data: blob:; connect-src 'self'";
  let host: Server;
  let origin: string;

  before(async () => {
    host = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path === '/') {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Content-Security-Policy', POLICY);
        response.end(`<!doctype html><html lang="fr"><title>Page stricte</title><link rel="icon" href="data:,">
<script type="module" src="/reperes.js"></script>
<reperes-services-map data="/data/62/"></reperes-services-map>
<reperes-referent-finder data="/data/62/"></reperes-referent-finder>
<reperes-violentometre></reperes-violentometre>`);
        return;
      }
      const file = path.startsWith('/data/') ? `data/public${path.slice('/data'.length)}` : `dist${path}`;
      readFile(file).then(
        (bytes) => {
          response.setHeader('Content-Type', /\.m?js$/.test(file) ? 'text/javascript' : 'application/json');
          response.end(bytes);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });

  after(() => {
    host.closeAllConnections();
    host.close();
  });

  test('SEC-3 the three widgets and the interactive map run without one violation, styles applied', async () => {
    const { page, complaints, requests } = await site.open(origin);
    await ready(page);
    await page.locator('reperes-map-panel').scrollIntoViewIfNeeded();
    await page.locator('reperes-map-panel .stage[data-ground="gl"]').waitFor({ timeout: 30_000 });
    const columns = await page
      .locator('reperes-services-map .columns')
      .evaluate((element) => getComputedStyle(element).display);
    assert.equal(columns, 'grid', 'styles are applied');
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')), []);
  });
});
