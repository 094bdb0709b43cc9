import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { PublicationInMemory } from '@reperes/pipeline';
import { diffOf, filesInMemory, ISSUE_LABELS, reportFiles } from '@reperes/pipeline';
import Papa from 'papaparse';
import { attempt, csv, publish, row, SERVICES_SOURCE } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SHELTER = { cle: 'canari', nom: 'Refuge du Canari', categorie: 'hebergement-urgence', places: '22', confidentialite: 'secret', commune: 'Arras', code_postal: '62000', adresse: '17 impasse des Canaris', telephone: '03 53 01 00 05', courriel: 'canari@example.org', siret: '12345678900011', presentation: 'Chez Canari' };

const between = (former: PublicationInMemory, present: PublicationInMemory) => diffOf(filesInMemory(former.files), filesInMemory(present.files));

const report = (publication: PublicationInMemory, former?: PublicationInMemory) =>
  reportFiles(publication, '2026-11-22', former && between(former, publication));

test('CONF-6 no cell of a withheld row is in any form of the report, whatever is wrong with it', async () => {
  const faults = [{}, { telephone: 'canari 35301' }, { siret: 'canari', courriel: 'canari' }, { categorie: 'canari' }, { confidentialite: 'canari' }, { commune: 'Canari', places: 'canari' }];
  const rows = faults.map((fault, index) => row({ ...SHELTER, cle: `canari-${index}`, ...fault }));
  const open = row({ ...DAY, presentation: 'Près du 17 impasse des Canaris, 03 53 01 00 05' });
  const former = await publish(csv(open, row({ ...DAY, cle: 'canari-1', nom: 'Canari, qui était public' })));
  const files = report(await publish(csv(open, ...rows)), former);
  assert.deepEqual([...files.keys()], [
    'rapport.html', 'rapport.json', 'rapport.csv', 'fiches-a-completer.csv', 'communes-sans-interlocuteur.csv', 'rapport.xml', 'rapport.txt',
  ]);
  for (const [name, text] of files) assert.doesNotMatch(text.replace(/\s/g, ''), /canari|35301|12345678900011|62000/i, name);
});

test('the page tells what was read, kept, withheld and refused, then each fault with its place and way out', async () => {
  const page = report(await publish(csv(row(DAY), row(SHELTER), row({ ...DAY, cle: 'c', nom: '' }), row({ ...DAY, cle: 'd', nom: 'D', telephone: 'abc' })))).get('rapport.html') ?? '';
  assert.match(page, /<th scope="row">services\.csv<br>Liste<\/th><td class="number">4<\/td><td class="number">2<\/td><td class="number">1<\/td><td class="number">1<\/td><td class="number">0<\/td>/);
  for (const code of ['nom.absent', 'telephone.illisible'] as const) {
    assert.ok(page.includes(`À faire\u00a0: ${ISSUE_LABELS[code].wayOut}. <code>${code}</code>`));
  }
  assert.match(page, /<td>services\.csv<\/td><td><\/td><td>5<\/td><td>telephone<\/td>/);
  assert.ok(page.indexOf('nom.absent') < page.indexOf('telephone.illisible'), 'errors first');
  assert.doesNotMatch(page, /<script|src=|url\(|!(?!doctype)/i);
});

test('the entries to complete come the worst first, with whom to call and what each lacks', async () => {
  const full = { ...DAY, cle: 'b', nom: 'Bis', telephone: '0353010001', presentation: 'Écoute', commune: 'Béthune' };
  const publication = await publish(csv(row(full), row({ ...DAY, nom: 'Sans rien' }), row(SHELTER)));
  const page = report(publication).get('rapport.html') ?? '';
  const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th><td class="contact">(.*?)<\/td><td class="lacking">(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)].map(([, ...cells]) => cells);
  assert.deepEqual(rows, [
    ['Sans rien, Béthune', '–', 'téléphone ou courriel, adresse précise, horaires, présentation, publics, accessibilité, vérification récente', '2\u00a0ans'],
    ['Bis, Béthune', '03\u00a053\u00a001\u00a000\u00a001', 'adresse précise, horaires, publics, accessibilité, vérification récente', '2\u00a0ans'],
  ]);
  assert.match(page, /<th scope="row">Comment joindre<\/th><td class="number">50\u00a0%<\/td>/);
  const { qualite } = JSON.parse(report(publication).get('rapport.json') ?? '');
  assert.deepEqual([qualite.score, qualite.fiches.map(({ id }: { id: string }) => id)], [0.18, ['62--services-adj', '62--services-b']]);
  assert.match(report(publication).get('fiches-a-completer.csv') ?? '', /\r\n62--services-b;Bis;Béthune;03\u00a053\u00a001\u00a000\u00a001;;33;adresse précise, horaires/);
});

test('a page lists a morning of calls and counts the others', async () => {
  const rows = Array.from({ length: 18 }, (_, index) => row({ ...DAY, cle: `r${index}`, nom: `Lieu ${index}`, telephone: `03530100${10 + index}` }));
  const page = report(await publish(csv(...rows))).get('rapport.html') ?? '';
  assert.equal(page.match(/class="contact"/g)?.length, 15);
  assert.ok(page.includes('… et 3\u00a0autres fiches, dans fiches-a-completer.csv'));
});

test('communes that nobody near answers for are named, in the order of names', async () => {
  const referents = { ...SERVICES_SOURCE, source: 'referents', file: 'referents.csv' };
  const line = 'commune;Référente;Mairie de Béthune;62119;0353010002;62119';
  const files = { 'services.csv': csv(row(DAY)), 'referents.csv': `niveau;fonction;structure;commune;telephone;couvre\n${line}\n` };
  const told = report(await publish({ sources: [SERVICES_SOURCE, referents], files }));
  assert.match(told.get('rapport.html') ?? '', /2\u00a0communes n’ont pas[^<]*<\/p>\n<ul class="names">\n<li>Arras<\/li>\n<li>Hesdin-la-Forêt<\/li>\n<\/ul>/);
  assert.equal(told.get('communes-sans-interlocuteur.csv'), '\uFEFFcode_insee;commune\r\n62041;Arras\r\n62447;Hesdin-la-Forêt\r\n');
  assert.doesNotMatch(report(await publish(csv(row(DAY)))).get('rapport.html') ?? '', /Chaque commune/);
});

test('a refusal says so first, and what blocks comes before the rest', async () => {
  const result = await attempt({ files: { 'services.csv': 'nom;categorie;confidentialite;Nom de la référente\nA;laeo;public;Camille\n' } });
  const files = reportFiles(result, '2026-11-22');
  assert.match(files.get('rapport.html') ?? '', /Le dossier n’est pas publié[^]*Bloque la publication/);
  assert.doesNotMatch(files.get('rapport.html') ?? '', /À appeler d’abord|sans interlocuteur/);
  assert.equal(JSON.parse(files.get('rapport.json') ?? '').status, 'refused');
  assert.match(files.get('rapport.xml') ?? '', /<testsuite name="services\.csv" tests="1" failures="1">\n<testcase classname="services\.csv" name="colonne\.inconnue"><failure/);
});

test('SEC-11 the CSV opens in a spreadsheet without running anything', async () => {
  const result = await attempt({ files: { 'services.csv': 'nom;categorie;confidentialite;=HYPERLINK("x")\nA;laeo;public;\n' } });
  const text = (reportFiles(result, '2026-11-22').get('rapport.csv') ?? '').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ';' });
  assert.deepEqual([data[0]?.['code'], data[0]?.['colonne'], data[0]?.['ligne']], ['colonne.inconnue', '\'=HYPERLINK("x")', '1']);
});

test('SEC-1 a hostile column name is text in the page and in the XML', async () => {
  const hostile = '<script>alert(1)</script>';
  const files = reportFiles(await attempt({ files: { 'services.csv': `nom;categorie;confidentialite;${hostile}\nA;laeo;public;x\n` } }), '2026-11-22');
  for (const name of ['rapport.html', 'rapport.xml']) assert.ok(!(files.get(name) ?? '').includes(hostile), name);
});

test('CONF-11 one changed row is told alone, by its members and not by their former values', async () => {
  const before = await publish(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis' })));
  const after = await publish(csv(row(DAY), row({ ...DAY, cle: 'b', nom: 'Bis', telephone: '0353010001' })));
  assert.deepEqual(between(before, after), {
    depuis: '2026-11-22', ouvertures: [], ajouts: [], retraits: {},
    modifications: [{ file: 'services', id: '62--services-b', nom: 'Bis', champs: ['telephone'] }],
  });
});

test('CONF-14 an entry that gains a place is told at the top; what leaves is told by number only', async () => {
  const before = await publish(csv(row({ ...DAY, confidentialite: 'contact' }), row({ ...DAY, cle: 'b', nom: 'Bis' })));
  const after = await publish(csv(row(DAY)));
  const diff = between(before, after);
  assert.deepEqual([diff?.ouvertures.map(({ id }) => id), diff?.modifications, diff?.retraits], [['62--services-adj'], [], { 'Accueil de jour': 1 }]);
  const page = report(after, before).get('rapport.html') ?? '';
  assert.ok(page.indexOf('Accueil de jour\u00a0: son lieu est maintenant montré') < page.indexOf('Ce qui a été lu'));
  assert.ok(!page.includes('Bis'));
});

test('a folder of another version is nothing to compare with', async () => {
  const { files } = await publish({ sources: [SERVICES_SOURCE], files: { 'services.csv': csv(row(DAY)) } });
  assert.equal(diffOf(filesInMemory(new Map([['territory.json', new TextEncoder().encode('{"version":99}')]])), filesInMemory(files)), undefined);
});

const SAMPLES = join(process.cwd(), '../shared/data/samples');
const skip = existsSync(SAMPLES) ? false : 'skipped: no ../shared';

test('CONF-6 no canary of the made-up files is in a report, published or refused', { skip }, async () => {
  const flat = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const { canaris } = JSON.parse(readFileSync(join(SAMPLES, 'EXPECTED.json'), 'utf8')) as { canaris: string[] };
  for (const [folder, kinds] of [['siao', ['siao']], ['prefecture', ['referents']], ['malformed', ['services', 'siao', 'referents']]] as const) {
    for (const name of readdirSync(join(SAMPLES, folder))) {
      for (const source of kinds) {
        const result = await attempt({ sources: [{ ...SERVICES_SOURCE, source, file: name }], files: { [name]: new Uint8Array(readFileSync(join(SAMPLES, folder, name))) } });
        const told = flat([...reportFiles(result, '2026-11-22').values()].join('\n'));
        assert.deepEqual(canaris.filter((canary) => told.includes(flat(canary))), [], `${name} as ${source}`);
      }
    }
  }
});
