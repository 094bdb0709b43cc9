/**
 * The two servers of the demonstration: a site that embeds, and, on another
 * port, the origin that serves the widgets and the data. Cross-origin is thus
 * real in development and in the tests.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** What the demo pages write, as a webmaster would; replaced by the real origin when a page is served. */
const PLACEHOLDER = 'https://reperes.example';

/**
 * @typedef {object} Folders
 * @property {string} site pages of the embedding site
 * @property {string} widgets built files
 * @property {string} data published folders
 */

/**
 * @typedef {object} Servers
 * @property {string} siteOrigin
 * @property {string} widgetsOrigin
 * @property {() => Promise<void>} close ends both, open connections included
 */

/**
 * @param {Folders} folders
 * @param {{ port?: number, onPortTaken?: (taken: number) => void }} [options] `port` 0: any free port
 * @returns {Promise<Servers>}
 */
export async function startServers(folders, { port = 0, onPortTaken = () => {} } = {}) {
  let widgetsOrigin = '';
  const site = createServer(siteHandler(folders.site, () => widgetsOrigin));
  const sitePort = await listen(site, port, onPortTaken);
  const widgets = createServer(widgetsHandler(folders));
  const widgetsPort = await listen(widgets, port && sitePort + 1, onPortTaken);
  widgetsOrigin = `http://localhost:${widgetsPort}`;
  return {
    siteOrigin: `http://localhost:${sitePort}`,
    widgetsOrigin,
    async close() {
      await Promise.all([site, widgets].map(close));
    },
  };
}

/**
 * One line of policy for pages that load the widgets from another origin
 * (docs/fr/integrer.md gives it to webmasters). MapLibre starts its worker
 * through a `blob:` when the script comes from elsewhere.
 * @param {string} origin
 */
export function contentSecurityPolicy(origin) {
  return [
    "default-src 'none'",
    `script-src ${origin}`,
    `worker-src blob: ${origin}`,
    `connect-src ${origin}`,
    "img-src 'self' data: blob:",
    "style-src 'self'",
    `frame-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @param {Folders} folders @returns {import('node:http').RequestListener} */
function widgetsHandler({ widgets, data }) {
  const setHeaders = (/** @type {import('node:http').ServerResponse} */ response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
  };
  const serveWidgets = sirv(widgets, { dev: true, setHeaders });
  const serveData = sirv(data, { dev: true, setHeaders });
  return (request, response) => {
    if (request.url?.startsWith('/data/')) {
      request.url = request.url.slice('/data'.length);
      if (/\.geojson(\?|$)/.test(request.url)) response.setHeader('Content-Type', 'application/geo+json');
      serveData(request, response, () => notFound(response));
    } else {
      serveWidgets(request, response, () => notFound(response));
    }
  };
}

/** @param {string} folder @param {() => string} widgetsOrigin @returns {import('node:http').RequestListener} */
function siteHandler(folder, widgetsOrigin) {
  const serveFile = sirv(folder, { dev: true });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = /^\/([\w-]+\.html)?$/.exec(pathname);
    if (!page) {
      serveFile(request, response, () => notFound(response));
      return;
    }
    readFile(join(folder, page[1] ?? 'index.html'), 'utf8').then(
      (text) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Content-Security-Policy', contentSecurityPolicy(widgetsOrigin()));
        response.end(text.replaceAll(PLACEHOLDER, widgetsOrigin()));
      },
      () => notFound(response),
    );
  };
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end('Cette page n’existe pas.\n');
}

/**
 * Takes the port, or the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {(taken: number) => void} onPortTaken
 * @returns {Promise<number>}
 */
function listen(server, port, onPortTaken) {
  return new Promise((resolve, reject) => {
    let wanted = port;
    server.on('error', (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || wanted >= port + 50) {
        reject(error);
        return;
      }
      onPortTaken(wanted);
      wanted += 1;
      server.listen(wanted, 'localhost');
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : wanted);
    });
    server.listen(wanted, 'localhost');
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
