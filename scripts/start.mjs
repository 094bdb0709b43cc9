#!/usr/bin/env node
/** `npm start`: builds the widgets and the data of every territory, then serves the demonstration until Ctrl-C. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServers } from './serve.mjs';

const DEFAULT_PORT = 8080;

/** `scripts/data.mjs`: a territory was refused, the others are published and sound. */
const SOME_REFUSED = 3;

const root = fileURLToPath(new URL('..', import.meta.url));

let someRefused = false;
for (const [task, title] of Object.entries({ build: 'Construction des widgets…', data: 'Construction des données…' })) {
  console.log(title);
  const { status } = spawnSync('npm', ['run', '--silent', task], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  someRefused = task === 'data' && status === SOME_REFUSED;
  if (status !== 0 && !someRefused) {
    console.error(`\n« npm run ${task} » a échoué : la démonstration ne peut pas démarrer.`);
    process.exit(1);
  }
}

const servers = await startServers(
  { site: `${root}demo`, widgets: `${root}dist`, data: `${root}data/public` },
  {
    port: Number(process.env['PORT']) || DEFAULT_PORT,
    onPortTaken: (port) => console.log(`Le port ${port} est déjà pris, essai du suivant.`),
  },
);

console.log(`
Démonstration : ${servers.siteOrigin}/
Widgets et données, sur une autre origine : ${servers.widgetsOrigin}/
Ctrl-C pour arrêter.`);
if (someRefused) console.error('\nAttention : au moins un territoire a été refusé (« Refusés », plus haut). La démonstration montre ce qui en était publié avant, ou rien.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    servers.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
