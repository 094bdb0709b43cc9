import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const { startServers } = (await import(
  join(process.cwd(), 'scripts/serve.mjs')
)) as typeof import('../../scripts/serve.mjs');

const FOLDER = mkdtempSync(join(tmpdir(), 'reperes-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const FOLDERS = { site: join(FOLDER, 'site'), widgets: join(FOLDER, 'widgets'), data: join(FOLDER, 'data') };
for (const folder of [FOLDERS.site, FOLDERS.widgets, join(FOLDERS.data, '62')]) mkdirSync(folder, { recursive: true });
writeFileSync(join(FOLDERS.site, 'index.html'), '<script src="https://reperes.example/reperes.js"></script>');
writeFileSync(join(FOLDERS.widgets, 'reperes.js'), 'export {};');
writeFileSync(join(FOLDERS.data, '62/services.geojson'), '{}');
writeFileSync(join(FOLDER, 'secret.txt'), 'secret');

test('a page gets the real origin of the widgets, and a policy that allows no other', async () => {
  const servers = await startServers(FOLDERS);
  const response = await fetch(`${servers.siteOrigin}/`);
  assert.equal(await response.text(), `<script src="${servers.widgetsOrigin}/reperes.js"></script>`);
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.ok(policy.includes(`script-src ${servers.widgetsOrigin};`));
  assert.notEqual(servers.siteOrigin, servers.widgetsOrigin);
  await servers.close();
});

test('widgets and data can be read from any origin, with their types; nothing else can', async () => {
  const servers = await startServers(FOLDERS);
  const script = await fetch(`${servers.widgetsOrigin}/reperes.js`);
  assert.equal(script.headers.get('access-control-allow-origin'), '*');
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
  const data = await fetch(`${servers.widgetsOrigin}/data/62/services.geojson`);
  assert.equal(data.headers.get('access-control-allow-origin'), '*');
  assert.match(data.headers.get('content-type') ?? '', /json/);
  for (const path of ['/data/../secret.txt', '/data/%2e%2e/secret.txt', '/absent.html', '/..%2fsecret.txt']) {
    assert.equal((await fetch(servers.widgetsOrigin + path)).status, 404, path);
    assert.equal((await fetch(servers.siteOrigin + path)).status, 404, path);
  }
  await servers.close();
});

test('a port that is taken is said, and the next one is used', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const taken: number[] = [];
  const servers = await startServers(FOLDERS, { port, onPortTaken: (number) => taken.push(number) });
  assert.ok(taken.includes(port));
  assert.ok(Number(new URL(servers.siteOrigin).port) > port);
  assert.equal((await fetch(servers.siteOrigin)).status, 200);
  await servers.close();
  await new Promise((resolve) => other.close(resolve));
});
