#!/usr/bin/env node
/**
 * `npm run integrity -- https://VOTRE-SERVEUR/`: the lines with which a page
 * lets a browser refuse any file of `dist/` that somebody changed on its way.
 *
 * `integrity` on a script covers that script alone, not what it imports. The
 * rest is covered by an import map (HTML, "integrity" key: Chromium 127,
 * Safari 18, Firefox 138), which older browsers ignore. No browser checks a worker.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MANIFEST = fileURLToPath(new URL('../dist/integrity.json', import.meta.url));

/** @param {string | Uint8Array} bytes @param {'sha256' | 'sha384'} algorithm */
export function digest(bytes, algorithm = 'sha384') {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/**
 * @param {string} address where the files of `dist/` are served
 * @param {Readonly<Record<string, string>>} integrity file → digest, as `dist/integrity.json`
 * @returns {{ html: string, importMapHash: string }} what to paste, and what to add to `script-src`
 */
export function integrityLines(address, integrity) {
  const base = address.replace(/\/?$/, '/');
  const modules = Object.entries(integrity).filter(([file]) => file.endsWith('.js'));
  const map = JSON.stringify({ integrity: Object.fromEntries(modules.map(([file, hash]) => [base + file, hash])) });
  return {
    html: `<script type="importmap">${map}</script>
<script type="module" src="${base}reperes.js" integrity="${integrity['reperes.js']}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`,
    importMapHash: `'${digest(map, 'sha256')}'`,
  };
}

function main() {
  const [address = 'https://VOTRE-SERVEUR/'] = process.argv.slice(2);
  const { html, importMapHash } = integrityLines(address, JSON.parse(readFileSync(MANIFEST, 'utf8')));
  console.log(`${html}\n\nSi votre site envoie une politique de sécurité, ajoutez à script-src :\n${importMapHash}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
