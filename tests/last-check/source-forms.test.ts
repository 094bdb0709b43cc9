/** The last wall reads raw files on its own: what the pipeline reads, it must read as well, in every encoding. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attempt, SERVICES_SOURCE } from '../pipeline/territory.js';
import { before } from './wall.js';

/** The faults found in what is published, as it is and then with a text planted in the page. */
async function faultsOf(kind: string, content: Uint8Array, text: string) {
  const sources = [{ ...SERVICES_SOURCE, source: kind, file: 'fichier.csv' }];
  const result = await attempt({ sources, files: { 'fichier.csv': content } });
  if (result.status === 'refused') assert.fail(JSON.stringify(result.issues));
  const { clean, planted } = await before({ 'territory.json': JSON.stringify({ id: '62', departements: ['62'], sources }), 'fichier.csv': content }, result.files);
  return { clean, leaked: await planted(text) };
}

const SHELTER = 'Nom;Type;Commune;Adresse;Tél.;Adresse confidentielle (O/N);Observations\nRefuge;HU;Béthune;17 allée de l’Étourneau-Caché;03 53 01 00 05;O;\nÉcoute;LAEO;Béthune;;;N;\n';

const MAC = new Map([['é', 0x8e], ['É', 0x83], ['’', 0xd5]]);
const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'mac-roman': (text) => Uint8Array.from(text.replaceAll('\n', '\r'), (one) => MAC.get(one) ?? one.charCodeAt(0)),
  'windows-1252': (text) => Uint8Array.from(text, (one) => (one === '’' ? 0x92 : one.charCodeAt(0))),
  'utf-16 without its mark': (text) => Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])),
  'utf-8 read as windows-1252': (text) => new TextEncoder().encode(text.replaceAll('é', 'Ã©').replaceAll('É', 'Ã‰').replaceAll('’', 'â€™')),
  'utf-8 with nul bytes': (text) => new TextEncoder().encode(text.replaceAll('Étourneau', 'É\0tour\0neau')),
};

for (const [name, encode] of Object.entries(encoders)) {
  test(`CONF-2 a protected address in ${name} is searched for`, async () => {
    const { clean, leaked } = await faultsOf('siao', encode(SHELTER), '17, ALLÉE de l’étourneau caché');
    assert.deepEqual(clean, []);
    assert.ok(leaked.length > 0);
    assert.match(leaked.join('\n'), /valeur retenue \(adresse\) de fichier\.csv, ligne 2/);
    assert.doesNotMatch(leaked.join('\n'), /tourneau/i);
  });
}

test('CONF-2 a phone that a remark keeps for professionals is searched for, and the e-mail beside it may be shown', async () => {
  const list = 'COMMUNE;Fonction du référent;Téléphone;Courriel;Remarques\nBéthune;Référente;03 53 01 00 80;ref@example.org;NE PAS DIFFUSER LE NUMÉRO\n';
  const { clean, leaked } = await faultsOf('referents', new TextEncoder().encode(list), '+33 3 53 01 00 80, ref@example.org');
  assert.deepEqual(clean, []);
  assert.deepEqual(leaked, ['62/index.html contient une valeur retenue (contact) de fichier.csv, ligne 2, colonne « Téléphone »']);
});

test('CONF-2 whatever words a remark uses to keep a contact for professionals, it is not published and it is searched for', async () => {
  const remarks = ['Ne jamais diffuser', 'NPD', 'Ne pas divulguer', 'Pas de diffusion', 'Diffusion interdite', 'Diffusion restreinte', 'Ne pas transmettre ce contact', 'Réservé aux partenaires', 'Réservé aux agents', 'Usage interne'];
  for (const remark of remarks) {
    const list = `COMMUNE;Fonction du référent;Téléphone;Courriel;Remarques\nBéthune;Référente;03 53 01 00 80;ref@example.org;${remark}\n`;
    const { clean, leaked } = await faultsOf('referents', new TextEncoder().encode(list), '+33 3 53 01 00 80, ref@example.org');
    assert.deepEqual(clean, [], remark);
    assert.equal(leaked.length, 2, remark);
  }
});

test('CONF-2 in a list of referents, a phone that its cell keeps is searched for', async () => {
  const list = 'COMMUNE;Fonction du référent;Téléphone\nBéthune;Référente;03 53 01 00 80 (ne pas diffuser)\n';
  const { clean, leaked } = await faultsOf('referents', new TextEncoder().encode(list), '+33 3 53 01 00 80');
  assert.deepEqual(clean, []);
  assert.equal(leaked.length, 1);
});

test('CONF-2 a row of data that looks like one of titles is searched for, and the rows after it keep their columns', async () => {
  const header = 'categorie;nom;adresse;commune;telephone;confidentialite';
  const rows = `${header}\nhebergement-urgence;Refuge;12 rue du Canari-Zed;Longuenesse;Tél : 03 53 01 00 07;confidentiel\nhebergement-urgence;Refuge bis;17 rue du Canari-Ypsilon;Arras;03 53 01 00 08;secret\n`;
  const { clean, leaked } = await faultsOf('services', new TextEncoder().encode(rows), '12 rue du Canari-Zed, 03 53 01 00 07, 17 rue du Canari-Ypsilon, 03 53 01 00 08');
  assert.deepEqual(clean, []);
  const places = new Set(leaked.map((fault) => /\((\S+)\) de fichier\.csv, (ligne.\d)/.exec(fault)!.slice(1).join(' ').replace('\u00a0', ' ')));
  assert.deepEqual([...places].sort(), ['adresse ligne 2', 'adresse ligne 3', 'contact ligne 2', 'contact ligne 3']);
});

test('CONF-15 a first name of two words is searched for before and after the name', async () => {
  const list = 'Commune;Fonction;Prénom;Nom\nBéthune;Référente;Zénobie Claude;Canariste\n';
  for (const planted of ['Zénobie-Claude Canariste', 'CANARISTE Zénobie Claude']) {
    const { clean, leaked } = await faultsOf('referents', new TextEncoder().encode(list), planted);
    assert.deepEqual(clean, []);
    assert.equal(leaked.length, 1, planted);
  }
});

test('CONF-15 a name without a basis is searched for, in any order; one that may be shown is not', async () => {
  const header = 'Commune;Fonction;Prénom;Nom;Publier le nom;Base légale;À revoir le';
  const list = `${header}\nBéthune;Référente;Zénobie;Canariste;oui;;2099\nArras;Référente;Ada;Exemplaire;oui;consentement;31/12/2099\n`;
  const { clean, leaked } = await faultsOf('referents', new TextEncoder().encode(list), 'Mme CANARISTE Zénobie, Ada Exemplaire');
  assert.deepEqual(clean, []);
  assert.deepEqual(leaked, ['62/index.html contient une valeur retenue (personne) de fichier.csv, ligne 2, colonne « Nom »']);
});

test('CONF-3 an address told by phone is searched for, and the phone may be shown', async () => {
  const rows = 'Nom;Type;Commune;Adresse;Tél.;Adresse confidentielle (O/N);Observations\nÉcoute;LAEO;Béthune;29 rue du Canari-Eta;03 53 01 02 69;oui;adresse donnée par téléphone\n';
  const { clean, leaked } = await faultsOf('siao', new TextEncoder().encode(rows), '03 53 01 02 69, 29 rue du Canari Eta');
  assert.deepEqual(clean, []);
  assert.ok(leaked.length > 0 && leaked.every((fault) => /\(adresse\)/.test(fault)));
});

test('CONF-2 the street alone of a protected cell, and the second number of another, are searched for', async () => {
  const rows = 'Nom;Type;Commune;Adresse;Tél.;Adresse confidentielle (O/N);Observations\nRefuge;HU;Béthune;12-14 allée du Canari-Voilé, bât. B – 62400 Béthune;03 53 01 00 05 ou 06;O;\nÉcoute;LAEO;Béthune;;;N;\n';
  for (const planted of ['au 12, allée du canari voilé', 'au 14 Allée du Canari-Voilé.', '+33 3 53 01 00 06']) {
    const { clean, leaked } = await faultsOf('siao', new TextEncoder().encode(rows), planted);
    assert.deepEqual(clean, []);
    assert.ok(leaked.length > 0, planted);
  }
});

test('the house number of a neighbour that ends as a protected one is no fault', async () => {
  const rows = 'Nom;Type;Commune;Adresse;Tél.;Adresse confidentielle (O/N);Observations\nRefuge;HU;Béthune;7 allée du Canari-Voilé;;O;\nÉcoute;LAEO;Béthune;17 allée du Canari-Voilé;;N;\n';
  const { clean, leaked } = await faultsOf('siao', new TextEncoder().encode(rows), 'https://plan.example.org/7alleeducanarivoile');
  assert.deepEqual(clean, []);
  assert.ok(leaked.length > 0);
});
