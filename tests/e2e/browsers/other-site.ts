/** A host page with the widgets, and the site that its exit leads to, over https as an exit must. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHost, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface OtherSite {
  readonly host: string;
  readonly target: string;
  /** The `Referer` of each visit of the target's page. */
  readonly referers: (string | undefined)[];
  readonly close: () => void;
}

/**
 * @param widgets origin of the built files
 * @param more bodies of further pages of the host, by path, for the address of the exit
 */
export async function startOtherSite(widgets: string, more: (target: string) => Readonly<Record<string, string>> = () => ({})): Promise<OtherSite> {
  const referers: (string | undefined)[] = [];
  const secure = createSecure(selfSigned(), ({ url, headers }, response) => {
    if (url === '/ailleurs') referers.push(headers.referer);
    answer(response, '<h1>Ailleurs</h1>');
  });
  const target = `https://localhost:${await listen(secure)}/ailleurs`;
  const pages: Readonly<Record<string, string>> = { '/avant': '<h1>Avant</h1>', ...more(target) };
  const host = createHost(({ url = '/' }, response) => {
    response.setHeader('Referrer-Policy', 'unsafe-url');
    answer(response, pages[url] ?? hostPage(widgets, target));
  });
  const origin = `http://localhost:${await listen(host)}`;
  return {
    host: origin,
    target,
    referers,
    close: () => {
      for (const server of [secure, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function hostPage(widgets: string, target: string): string {
  return `<script type="module" src="${widgets}/reperes.js"></script>
<main><h1>Page</h1><reperes-referent-finder exit="show" exit-url="${target}" data="${widgets}/data/62/"></reperes-referent-finder></main>
<div style="position:fixed;inset:auto 0 0;z-index:2147483647;height:50vh;background:#ffc">Cookies</div>
<div style="height:2000px"></div>`;
}

function answer(response: import('node:http').ServerResponse, body: string): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="fr"><link rel="icon" href="data:,"><title>Page</title>${body}`);
}

async function listen(server: Server): Promise<number> {
  server.listen(0);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** For this run only: no key is kept anywhere. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-'));
  try {
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    execFileSync('openssl', [...fresh, ...subject, '-keyout', keyFile, '-out', certFile], { stdio: 'ignore' });
    return { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
