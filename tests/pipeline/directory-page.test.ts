import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish, SERVICES_SOURCE, textOf } from './territory.js';

const REFERENTS = { ...SERVICES_SOURCE, source: 'referents', id: 'liste', file: 'referents.csv', date: '2026' };
const COMPETENCE = { source: 'competence', id: 'competence', file: 'competence.csv', date: '2026' };

const LIST = `cle;niveau;fonction;structure;commune;telephone;courriel;horaires;telephone_hors_horaires;nom_hors_horaires;couvre;revoir_le
mairie;commune;Référente VIF;Mairie de Béthune;Béthune;03 53 01 00 01;ref@example.org;lundi 9h-12h;17;Police secours;;2027-03-31
commissariat;unite;Référente VIF;Commissariat de police de Béthune;Béthune;03 53 01 00 02;;;;;;
reseau;reseau;Coordination;Réseau (exemple);;03 53 01 00 03;;;;;62119|62447;
delegation;departement;Droits des femmes;Délégation;;03 53 01 00 04;;;;;;
`;

const UNITS = `code_commune;libelle_commune;institution;id_service;service
62119;Béthune;PN;;Commissariat de police de Béthune
62041;Arras;PN;;Commissariat de police d'Arras
`;

const SERVICES = `cle;nom;categorie;confidentialite;commune;adresse;telephone;couvre
jour;Accueil de jour (exemple);accueil-jour;public;Béthune;1 rue de l’Exemple;03 53 01 00 05;arr-bethune
ecoute;Écoute (exemple);laeo;contact;Arras;;03 53 01 00 06;62041
abri;Foyer canari;hebergement-urgence;secret;Arras;9 impasse du Canari;03 53 01 00 99;62041
mission;Mission locale;mission-locale;public;Béthune;;03 53 01 00 07;62119
`;

async function page(): Promise<string> {
  const publication = await publish({
    sources: [REFERENTS, COMPETENCE, SERVICES_SOURCE],
    files: { 'referents.csv': LIST, 'competence.csv': UNITS, 'services.csv': SERVICES },
  });
  return textOf(publication, 'annuaire.html');
}

/** The row of a commune, as it reads. */
function rowOf(html: string, commune: string): string {
  const row = new RegExp(`<tr><th scope="row">${commune}</th>.*?</tr>`, 's').exec(html)?.[0] ?? assert.fail(commune);
  return row.replace(/<\/(?:p|th|td)>/g, ' ').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim();
}

test('each commune has its row: its own referent in full, then units, networks and services by name and number', async () => {
  const html = await page();
  assert.equal(
    rowOf(html, 'Béthune'),
    'Béthune 62400 Mairie de Béthune, Référente VIF 03 53 01 00 01 ref@example.org À confirmer après le 31 mars 2027. ' +
      'Commissariat de police de Béthune Commissariat de police de Béthune 03 53 01 00 02 Réseau (exemple) 03 53 01 00 03 Accueil de jour (exemple) 03 53 01 00 05',
  );
  assert.equal(rowOf(html, 'Arras'), 'Arras 62000 Commissariat de police d&#39;Arras Écoute (exemple) 03 53 01 00 06 Accueil de jour (exemple) 03 53 01 00 05');
  assert.equal(rowOf(html, 'Hesdin-la-Forêt'), 'Hesdin-la-Forêt 62140 Réseau (exemple) 03 53 01 00 03 Accueil de jour (exemple) 03 53 01 00 05');
});

test('each unit and each network has its entry, with hours, out-of-hours contact and communes', async () => {
  const text = (await page()).replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' ');
  assert.match(text, /Réseau \(exemple\)\nCoordination\n03 53 01 00 03\n[^]*?2 communes : Béthune, Hesdin-la-Forêt\./);
  assert.match(text, /Dans tout le territoire\n\nDélégation\nDroits des femmes\n03 53 01 00 04/);
  assert.match(text, /Écoute \(exemple\)\nLieu non affiché par sécurité\. Contactez ce service avant de vous déplacer\.\n03 53 01 00 06/);
});

test('every link of the contents and of the rows leads to one place of the page', async () => {
  const html = await page();
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  assert.deepEqual(anchors.filter((id) => !ids.includes(id)), []);
  assert.ok(anchors.length > 10);
});

test('ACC-25 SAF-20 the directory is a plain page: numbers first, headings in order, no script, no request', async () => {
  const html = await page();
  for (const href of ['tel:17', 'tel:112', 'sms:114', 'tel:3919']) assert.ok(html.indexOf(`href="${href}"`) < html.indexOf('id="sommaire"'), href);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  assert.deepEqual([levels[0], levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)], [1, []]);
  assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|!(?!doctype)/);
  assert.match(html, /@page\{size:A4/);
});

test('CONF-2 a protected place is nowhere in the directory', async () => {
  assert.doesNotMatch((await page()).replace(/\s/g, ''), /canari|0353010099/i);
});

test('SEC-1 SEC-6 hostile cells are text', async () => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const list = `cle;niveau;fonction;structure;commune;horaires\n"a""><b>";unite;"${hostile.replaceAll('"', '""')}";"${hostile.replaceAll('"', '""')}";Béthune;"${hostile.replaceAll('"', '""')}"\n`;
  const html = textOf(await publish({ sources: [REFERENTS], files: { 'referents.csv': list } }), 'annuaire.html');
  assert.doesNotMatch(html, /<img|<b>/);
});

test('a territory without any contact says who answers everywhere', async () => {
  const html = textOf(await publish('nom;categorie;confidentialite\n'), 'annuaire.html');
  assert.match(html, /href="tel:3919"/);
  assert.match(html, /id="partout"[^]*Le 3919 écoute et oriente partout en France/);
  assert.match(rowOf(html, 'Arras'), /Arras 62000 Voir « Dans tout le territoire »/);
});
