/** Addresses: only published ones are asked, answers are judged, and a service that is busy, slow or down stops nothing. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { AddressAnswer, AddressQuestion, Answers } from '@reperes/pipeline';
import { geoplateforme, questionKey, runInMemory, withCache } from '@reperes/pipeline';
import { loadReferenceData } from '@reperes/pipeline/node.js';
import { codesOf, csv, REFERENCE, row, SERVICES_SOURCE } from './territory.js';

const SAMPLES = join(process.cwd(), '../shared/data/samples');
const HEADER = 'rang,adresse,longitude,latitude,result_score,result_type,result_citycode,result_status';

type Handler = (request: { readonly body: string }, response: ServerResponse) => void;

async function serving<Result>(handler: Handler, use: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => handler({ body: Buffer.concat(chunks).toString('utf8') }, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage/search/csv`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const question = (adresse: string, codeInsee = '62119'): AddressQuestion => ({ adresse, codePostal: '62400', commune: 'Béthune', codeInsee });

/** A client whose pauses are noted and not waited for. */
function client(url: string, timeoutMs = 2000) {
  const pauses: number[] = [];
  const wait = async (milliseconds: number) => void pauses.push(milliseconds);
  return { pauses, ask: geoplateforme({ fetch: globalThis.fetch, url, wait, timeoutMs }) };
}

test('a batch goes as one CSV with its commune as a filter, and comes back by rank', async () => {
  const bodies: string[] = [];
  const handler: Handler = ({ body }, response) => {
    bodies.push(body);
    response.end(`${HEADER}\n1,x,2.65,50.53,0.95,housenumber,62119,ok\n0,x,2.64,50.52,0.5,street,62119,ok\n`);
  };
  const { answers, incomplete } = await serving(handler, (url) => client(url).ask([question('1 rue A'), question('2, rue "B"\nfond')]));
  assert.equal(incomplete, false);
  assert.deepEqual(answers.get(questionKey(question('2, rue "B"\nfond'))), { point: [2.65, 50.53], score: 0.95, match: 'housenumber', codeInsee: '62119' });
  assert.equal(answers.get(questionKey(question('1 rue A')))?.match, 'street');
  const [body = ''] = bodies;
  for (const column of ['adresse', 'code_postal', 'commune']) assert.ok(body.includes(`name="columns"\r\n\r\n${column}\r\n`), column);
  assert.ok(body.includes('name="citycode"\r\n\r\ncode_insee\r\n'));
  assert.ok(body.includes('rang,adresse,code_postal,commune,code_insee'));
  assert.ok(body.includes('1,"2, rue ""B""'));
});

test('a busy service is asked again when it says so, and left alone when it says too late', async () => {
  const retryAfter = ['2', new Date(Date.now() + 30_000).toUTCString()];
  let asked = 0;
  const busy: Handler = (_, response) => {
    const header = retryAfter[asked++];
    if (header === undefined) response.end(`${HEADER}\n0,x,2.64,50.52,0.9,housenumber,62119,ok\n`);
    else response.writeHead(429, { 'retry-after': header }).end();
  };
  await serving(busy, async (url) => {
    const { ask, pauses } = client(url);
    assert.equal((await ask([question('1 rue A')])).answers.size, 1);
    assert.equal(pauses[0], 2000);
    assert.ok(pauses[1]! > 20_000 && pauses[1]! <= 30_000);
  });
  const closed: Handler = (_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end();
  await serving(closed, async (url) => {
    const { ask, pauses } = client(url);
    assert.deepEqual(await ask([question('1 rue A')]), { answers: new Map(), incomplete: true });
    assert.deepEqual(pauses, []);
  });
});

test('a service that fails, hangs, refuses or answers something else leaves the answers incomplete', async () => {
  const handlers: Record<string, Handler> = {
    'an error page': (_, response) => void response.writeHead(500).end('<html>'),
    'another format': (_, response) => void response.end('<html>ok</html>'),
    'no answer': () => undefined,
    'a refusal': (_, response) => void response.writeHead(400).end(),
    'a redirect': (_, response) => void response.writeHead(302, { location: 'http://example.invalid/' }).end(),
  };
  for (const [name, handler] of Object.entries(handlers)) {
    const result = await serving(handler, (url) => client(url, 150).ask([question('1 rue A')]));
    assert.deepEqual(result, { answers: new Map(), incomplete: true }, name);
  }
});

test('thousands of addresses go in batches with a pause between them', async () => {
  let sizes: number[] = [];
  const handler: Handler = ({ body }, response) => {
    const lines = body.split('\n').filter((line) => /^\d+,/.test(line));
    sizes = [...sizes, lines.length];
    response.end(`${HEADER}\n${lines.map((_, rank) => `${rank},x,2.64,50.52,0.9,street,62119,ok`).join('\n')}\n`);
  };
  await serving(handler, async (url) => {
    const { ask, pauses } = client(url);
    const { answers } = await ask(Array.from({ length: 2001 }, (_, index) => question(`${index} rue A`)));
    assert.deepEqual([answers.size, sizes, pauses], [2001, [1000, 1000, 1], [1000, 1000]]);
  });
});

test('the cache answers first, asks only what it lacks, and forgets what is no longer asked', async () => {
  const asked: string[] = [];
  const answer: AddressAnswer = { point: [2.64, 50.52], score: 0.9, match: 'street', codeInsee: '62119' };
  const ask = async (questions: readonly AddressQuestion[]): Promise<Answers> => {
    asked.push(...questions.map(({ adresse }) => adresse));
    return { answers: new Map(questions.map((one) => [questionKey(one), answer])), incomplete: false };
  };
  const first = withCache(undefined, ask);
  await first.geocoder([question('1 rue A'), question('2 rue B')]);
  const second = withCache(first.kept(), ask);
  // Another spelling of the same address is not asked again.
  await second.geocoder([question('2, r. B'), question('3 rue C')]);
  assert.deepEqual(asked, ['1 rue A', '2 rue B', '3 rue C']);
  assert.ok(!second.kept().includes('1 rue a'));
  const offline = withCache(second.kept());
  assert.deepEqual(await offline.geocoder([question('2 rue B'), question('9 rue Z')]), {
    answers: new Map([[questionKey(question('2 rue B')), answer]]),
    incomplete: true,
  });
  for (const broken of ['{', '[1,[],["k",1,2,"x"]]', 'null']) assert.equal(withCache(broken).kept(), '[]\n');
});

const PLACE = { nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };

async function published(rows: string, geocode: (questions: readonly AddressQuestion[]) => Promise<Answers>) {
  const territory = { id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] };
  const files = new Map([['territory.json', JSON.stringify(territory)], ['services.csv', rows]].map(([name, text]) => [name!, new TextEncoder().encode(text)]));
  const result = await runInMemory({ files, reference: REFERENCE, genereLe: '2026-11-22', geocode });
  return result.status === 'published' ? result : assert.fail(JSON.stringify(result.issues));
}

test('CONF-2 no address of a secret, contact or refused row is ever asked, nor that of a public row linked to one', async () => {
  const asked: AddressQuestion[] = [];
  await published(
    csv(
      row({ ...PLACE, cle: 'a', adresse: '1 rue Publique' }),
      row({ ...PLACE, cle: 'b', nom: 'Foyer', categorie: 'hebergement-urgence', confidentialite: 'secret', adresse: '2 rue du Canari' }),
      row({ ...PLACE, cle: 'c', nom: 'Ligne', confidentialite: 'contact', adresse: '3 rue du Canari' }),
      row({ ...PLACE, cle: 'd', nom: 'Sans marque', confidentialite: '', adresse: '4 rue du Canari' }),
      row({ ...PLACE, cle: 'e', nom: 'Voisine', adresse: '2, r. du Canari' }),
      row({ ...PLACE, cle: 'f', nom: 'Ouverte', categorie: 'alt', adresse: '5 rue du Canari' }),
    ),
    async (questions) => {
      asked.push(...questions);
      return { answers: new Map(), incomplete: false };
    },
  );
  assert.deepEqual(asked, [{ adresse: '1 rue Publique', codePostal: '62400', commune: 'Béthune', codeInsee: '62119' }]);
});

test('CONF-13 a sure answer in the right commune gives the point and says how precise it is; others leave the commune centre', async () => {
  const answers: Record<string, AddressAnswer> = {
    '1 rue A': { point: [2.64291, 50.52893], score: 0.96, match: 'housenumber', codeInsee: '62119' },
    '2 rue B': { point: [2.64291, 50.52893], score: 0.9, match: 'street', codeInsee: '62119' },
    '3 rue C': { point: [2.64291, 50.52893], score: 0.7, match: 'street', codeInsee: '62119' },
    '4 rue D': { point: [2.77, 50.29], score: 0.99, match: 'housenumber', codeInsee: '62041' },
  };
  const rows = [...Object.keys(answers), '5 rue E'].map((adresse, index) => row({ ...PLACE, cle: `k${index}`, nom: `Lieu ${index}`, adresse }));
  const publication = await published(csv(...rows), async (questions) => ({
    answers: new Map(questions.flatMap((one) => (answers[one.adresse] ? [[questionKey(one), answers[one.adresse]!] as const] : []))),
    incomplete: false,
  }));
  const { features } = JSON.parse(new TextDecoder().decode(publication.files.get('services.geojson')));
  const told = features.map(({ geometry, properties }: { geometry: { coordinates: unknown }; properties: { precision: string } }) => [geometry.coordinates, properties.precision]);
  const centre = [[2.65, 50.53], 'commune'];
  assert.deepEqual(told, [[[2.6429, 50.5289], 'adresse'], [[2.6429, 50.5289], 'voie'], centre, centre, centre]);
  assert.deepEqual(codesOf(publication.issues), ['adresse.incertaine', 'adresse.introuvable', 'adresse.introuvable']);
  assert.deepEqual(publication.issues.map((issue) => issue.row), [4, 5, 6]);
});

test('without an answer the build goes on, and says it once', async () => {
  const publication = await published(csv(row({ ...PLACE, adresse: '1 rue A' })), async () => ({ answers: new Map(), incomplete: true }));
  assert.deepEqual(codesOf(publication.issues), ['geocodage.incomplet']);
  assert.equal(publication.services, 1);
});

test('the replayed answers of the State’s geocoder are judged as their oracle says', { skip: existsSync(SAMPLES) ? false : 'skipped: no ../shared' }, async () => {
  const expected = JSON.parse(readFileSync(join(SAMPLES, 'EXPECTED.json'), 'utf8')).fichiers['formats-officiels/geopf-search-csv-retour_SYNTHETIQUE.csv'];
  const [header = '', ...lines] = readFileSync(join(SAMPLES, 'formats-officiels/geopf-search-csv-retour_SYNTHETIQUE.csv'), 'utf8').trim().split('\n');
  const replay: Handler = (_, response) => void response.end([header.replace(/^id,/, 'rang,'), ...lines.map((line, rank) => line.replace(/^\d+/, String(rank)))].join('\n'));
  const towns = ['Arras', 'Béthune', 'Calais', 'Lens', 'Berck', 'Bapaume'];
  const rows = towns.map((commune, index) => `k${index};Lieu ${index};accueil-jour;public;${commune};${index + 1} rue ${commune}`);
  const files = new Map([
    ['territory.json', JSON.stringify({ id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] })],
    ['services.csv', ['cle;nom;categorie;confidentialite;commune;adresse', ...rows, ''].join('\n')],
  ].map(([name, text]) => [name!, new TextEncoder().encode(text)]));
  const result = await serving(replay, (url) => runInMemory({ files, reference: loadReferenceData(), genereLe: '2026-11-22', geocode: client(url).ask }));
  assert.equal(result.status, 'published');
  const lineOf = (code: string) => result.issues.filter((issue) => issue.code === code).map((issue) => issue.row! - 1);
  assert.deepEqual(lineOf('adresse.incertaine'), expected.a_verifier);
  assert.deepEqual(lineOf('adresse.introuvable'), expected.a_rejeter);
});
