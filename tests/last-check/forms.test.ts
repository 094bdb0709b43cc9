/** A withheld value is found as it is typed and in whatever form a fault of the pipeline may publish it; a near miss is not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { check, kindsIn, OPEN, services, SHELTER, sourcesOf } from './wall.js';

const SOURCES = sourcesOf({ 'prive.csv': services(SHELTER), 'ouvert.csv': services(OPEN) });

const base64 = (text: string, form: 'base64' | 'base64url' = 'base64') => Buffer.from(text).toString(form);

const FORMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  adresse: {
    'as typed': ['12 bis boulevard du Bois Joli', '12 BIS, BOULEVARD DU BOIS-JOLI', '12 bis\u00a0boulevard\u202fdu Bois Joli'],
    'with a type abbreviated, articles left out, a suffix glued or left out': ['12 bis bd du Bois Joli', '12 bis boulevard Bois Joli', '12bis, boul. Bois Joli', '12 B boulevard du Bois Joli', '12 boulevard du Bois Joli'],
    'number last': ['boulevard du Bois Joli, 12 bis', 'Bois Joli (boulevard du), 12 bis', 'boulevard du Bois Joli n° 12bis'],
    'in a link': ['https://plan.example/12bisboulevardduboisjoli', 'https://plan.example/12-bis-boulevard-du-bois-joli', 'https://plan.example/?q=12+bis+bd+du+Bois+Joli', 'plan.example/12bisbdduboisjoli'],
    'in entities of HTML': ['12 bis boulevard du B&#111;is J&#x6F;li', '12&nbsp;bis&nbsp;boulevard du Bois Joli', '12 bis boulevard du B&amp;#111;is Joli'],
    'with tags or comments inside': ['12 bis boule<wbr>vard du Bo<b>is</b> Joli', '12 bis boule<!-- > -->vard du Bois Joli', '<td>12 bis</td><td>boulevard du Bois Joli</td>', '<i>12</i><i>bis</i><i>boulevard</i><i>du</i><i>Bois</i><i>Joli</i>'],
    'in percent codes, once and twice': ['12%20bis%20boulevard%20du%20Bois%20Joli', '12%2520bis%2520boulevard%2520du%2520Bois%2520Joli'],
    'in base64, alone, after something, for links': [base64('12 bis boulevard du Bois Joli'), `data/${base64('au 12 bis boulevard du Bois Joli')}`, base64('??>12 bis boulevard du Bois Joli', 'base64url')],
    'in escapes of JSON, once and twice': ['12\\u0020bis boulevard du B\\u006fis Joli', '12 bis boulevard du B\\\\u006Fis Joli', '12 bis boulevard\\ndu Bois Joli'],
    'in letters that look the same': ['12 bis bоulеvаrd du Воis Jоli', '12 bis bοulevard du Bοis Jοli', '１２ bis ｂｏｕｌｅｖａｒｄ du Bois Joli', '𝟏𝟐 bis 𝐛𝐨𝐮𝐥𝐞𝐯𝐚𝐫𝐝 du Bois Joli'],
    'with what nobody sees inside': ['12 bis boule\u00advard du Bo\u200bis\u2060 Joli', '12 bis boule&shy;vard du Bois Joli'],
  },
  contact: {
    'a phone': ['03 53 01 55 77', '0353015577', '03.53.01.55.77', '03-53-01-55-77', '03, 53, 01, 55, 77', '+33 3 53 01 55 77', '+33 (0)3 53 01 55 77', '00 33 353 015 577', '353015577', 'O3 53 O1 55 77'],
    'a phone in code': ['<a href="tel:+33353015577">', '03 53 <b>01</b> 55 77', '03&#32;53&#32;01 55 77', '%2B33353015577', base64('0353015577'), '０３ ５３ ０１ ５５ ７７', '٠٣ ٥٣ ٠١ ٥٥ ٧٧'],
    'an e-mail': ['refuge@hirondelles-arras.example', 'refuge @hirondelles-arras.example', 'REFUGE@Hirondelles-Arras.Example', 'refuge(at)hirondelles-arras.example', 'refuge [at] hirondelles-arras [dot] example', 'refuge arobase hirondelles-arras point example'],
    'an e-mail in code': ['refuge&#64;hirondelles-arras.example', 'refuge%40hirondelles-arras.example', 'ref<b>uge@hiron</b>delles-arras.example', 'refuge&commat;hirondelles-arras&period;example'],
  },
  coordonnées: {
    'a pair': ['50.29123, 2.77765', '50,29123 ; 2,77765', '[2.77765,50.29123]', '50.2912 2.7776', '50.2912 2.7777', '{"latitude":50.291230,"longitude":2.777650}', 'https://www.openstreetmap.org/#map=19/50.29123/2.77765'],
    'one of them, when precise': ['50.29123'],
  },
  identifiant: { 'a SIRET': ['12345678901234', '123 456 789 01234', '123.456.789.01234'], 'a FINESS number': ['620990004', '62 099 0004'] },
  site: { 'a domain': ['https://hirondelles-arras.example/', 'www.hirondelles-arras.example/contact', 'hirondelles-arras point example', 'accueil@hirondelles-arras.example'] },
  nom: { 'a name': ['Refuge Les Hirondelles', 'REFUGE LES HIRONDELLES', 'refuge-les-hirondelles-arras', 'refugeleshirondelles', 'hébergées aux Hirondelles', 'Refuge Hirondelles'] },
};

for (const [kind, ways] of Object.entries(FORMS)) {
  for (const [way, texts] of Object.entries(ways)) {
    test(`CONF-24 finds ${kind} ${way}`, async () => {
      for (const text of texts) assert.ok((await kindsIn(SOURCES, `<p>Accueil de jour : ${text} le matin</p>`)).includes(kind), text);
    });
  }
}

test('CONF-24 CONF-33 near misses, neighbours and ordinary words are not found', async () => {
  const texts = [
    '12 bis boulevard du Bois Jolli', '12 bis bouleverd du Bois Joli', '12 bis avenue du Bois Joli', 'Boulevard du Bois Joli au 12', 'Bois Joli (boulevard du), 12', '10-14 boulevard du Bois Joli',
    '14 boulevard du Bois Joli', '112 bis boulevard du Bois Joli', 'boulevard du Bois Joli', 'les hirondelles volent', 'un refuge pour hirondelles', '03 53 01 55 78', '353 015, 577 places', '50.29135 2.77780',
    '12345678900012', 'Hébergement d’urgence : appelez le 115, à Arras', 'arras@exemple.example', '9 place du Grand Essai, 62000 Arras', 'arras point de rencontre',
  ];
  for (const text of texts) assert.deepEqual(await kindsIn(SOURCES, `<p>${text}</p>`), [], text);
});

test('CONF-24 CONF-33 a first name, a title or a date that is abbreviated makes another address', async () => {
  for (const [adresse = '', near = ''] of [['4 rue Emile Zola', '4 rue E. Zola'], ['4 avenue du Gal de Gaulle', '4 avenue Charles de Gaulle'], ['4 rue du 8 mai 1945', '4 rue du 8 mai 45'], ['Les Lilas Blancs bat C 12 rue Haute', 'aux Lilas Blancs, bâtiment C']]) {
    const sources = sourcesOf({ 'prive.csv': services({ ...SHELTER, adresse }) });
    assert.deepEqual(await kindsIn(sources, near), [], near);
    assert.deepEqual(await kindsIn(sources, adresse), ['adresse'], adresse);
  }
});

test('CONF-24 a street number after the name of a numbered street, or an hour, is no address', async () => {
  const sources = sourcesOf({ 'prive.csv': services({ ...SHELTER, adresse: '12 rue des Faux Essais' }) });
  for (const text of ['3 rue des Faux Essais, 12 places', 'rue des Faux Essais, 12 h-14 h', '3 rue des Faux Essais<br>12 rue du Vrai']) assert.deepEqual(await kindsIn(sources, text), [], text);
  assert.deepEqual(await kindsIn(sources, 'rue des Faux Essais, 12'), ['adresse']);
});

test('CONF-24 files in gzip, zip and tiles one after the other are inflated, one in the other too', async () => {
  const page = strToU8('<p>au 12 bis boulevard du Bois Joli</p>');
  const tile = (text: string) => gzipSync(strToU8(text));
  const tiles = new Uint8Array(Buffer.concat([Buffer.from('PMTiles\u0003'), tile('rien'), tile('Refuge Les Hirondelles'), tile('rien')]));
  for (const [name, bytes] of Object.entries({ 'a.gz': gzipSync(page), 'a.zip': zipSync({ 'b.html': page }), 'a.zip.gz': gzipSync(zipSync({ 'b.html': page })), 'a.pmtiles': tiles })) {
    const { faults } = await check({ 62: SOURCES }, { [`62/${name}`]: bytes });
    assert.equal(faults[0]?.code, 'retenue', name);
  }
  assert.deepEqual((await check({ 62: SOURCES }, { '62/a.html.br': page })).faults, [{ code: 'illisible', file: '62/a.html.br' }]);
});

test('CONF-24 a long file is searched to its end, across the places where it is cut', async () => {
  const filler = 'Écoute et orientation, sans rendez-vous. ';
  for (const at of [2 ** 19 - 40, 2 ** 19 - 10, 2 ** 19 + 2 ** 12, 2 ** 20 + 3]) {
    const start = filler.repeat(Math.ceil(at / filler.length)).slice(0, at);
    assert.deepEqual(await kindsIn(SOURCES, `${start} 12 bis boulevard du Bois Joli ${filler}`), ['adresse'], `${at}`);
  }
});

test('CONF-24 other codings of a published file are read', async () => {
  const latin = sourcesOf({ 'prive.csv': services({ ...SHELTER, adresse: '12 rue de l’Été' }) });
  for (const bytes of [Buffer.from('12 rue de l\u2019\u00c9t\u00e9'.replace('\u2019', "'"), 'latin1'), Buffer.from('12 rue de l’Été', 'utf16le')]) {
    const { faults } = await check({ 62: latin }, { '62/index.html': new Uint8Array(bytes) });
    assert.equal(faults.length, 1);
  }
});
