/**
 * Everything that is not on this machine, played by a proxy that answers
 * nothing and remembers who was asked: a beacon, a preconnection or a worker
 * that the page's own tools do not show is seen here.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  /** Browser flag that sends everything but this machine's own servers here. */
  readonly flag: string;
  /** Hosts that were asked for. */
  readonly asked: string[];
  close(): void;
}

/** What Chromium asks its maker by itself, on any page (the first, of any page that has a field): no others. */
const BROWSERS_OWN = ['content-autofill.googleapis.com', 'accounts.google.com', 'update.googleapis.com'];

export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (host: string) => void (BROWSERS_OWN.includes(host.replace(/:\d+$/, '')) || asked.push(host));
  const proxy = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://nowhere').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    note(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    flag: `--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    asked,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
