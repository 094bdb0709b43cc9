/** Two origins that answer alike: the site that embeds, and the one that serves widgets and data. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ENSEMBLE, FOLDERS } from './folders.js';

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request, as the server saw it. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** `dist/` under another address: a second copy, or one that somebody changed. */
const COPIES: Readonly<Record<string, (file: string, text: string) => string>> = {
  widgets: (_file, text) => text,
  /** Only the loader comes. */
  'entry-alone': (file, text) => (file === 'reperes.js' ? text : absent(file)),
  'second-copy': (_file, text) => `${text}\n`,
  'entry-changed': (file, text) => (file === 'reperes.js' ? `${text}\nglobalThis.canary=1;` : text),
  'part-changed': (file, text) => (file === 'reperes.js' ? text : `${text}\nglobalThis.canary=1;`),
};

export interface Servers {
  readonly host: string;
  readonly widgets: string;
  /** By path. */
  readonly pages: Map<string, HostPage>;
  readonly asked: Asked[];
  close(): Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const pages = new Map<string, HostPage>();
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    answer(request, response, pages);
  };
  const servers = [createServer(listener), createServer(listener)];
  const [host, widgets] = await Promise.all(servers.map(listen));
  return {
    host: host!,
    widgets: widgets!,
    pages,
    asked,
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, pages: Map<string, HostPage>): void {
  const { url = '/' } = request;
  const { pathname } = new URL(url, 'http://localhost');
  const page = pages.get(pathname);
  if (page) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    return;
  }
  response.setHeader('Access-Control-Allow-Origin', '*');
  const [, room = '', second = '', ...rest] = pathname.split('/');
  if (room === 'data' && pathname.endsWith('.pmtiles')) serveRange(request, response);
  else if (room === 'data' && FOLDERS[second]) FOLDERS[second](rest.join('/'), response);
  else if (room in COPIES) serveCopy(room, second, response);
  else response.writeHead(404).end();
}

/** The archive that the ensemble of any state names: who cannot read the one never asks for the other. */
function serveRange({ headers }: IncomingMessage, response: ServerResponse): void {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  const bytes = readFileSync(`${ENSEMBLE}services.pmtiles`).subarray(Number(first), Number(last) + 1);
  response.writeHead(206, { 'Content-Type': 'application/octet-stream' }).end(bytes);
}

function serveCopy(copy: string, file: string, response: ServerResponse): void {
  try {
    const text = COPIES[copy]!(file, readFileSync(`dist/${file}`, 'utf8'));
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
  } catch {
    response.writeHead(404).end();
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function absent(file: string): never {
  throw new Error(`${file} is not there.`);
}
