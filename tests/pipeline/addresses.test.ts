/** Addresses and names as registers write them, and as people read them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKeys, frenchCase, postalAddress } from '@reperes/pipeline';
import { growthOf, LINEAR } from '../linear-time.js';
import { codesOf, csv, everythingIn, publish, row, servicesOf } from './territory.js';

function eachIs(told: Readonly<Record<string, string | undefined>>, reader: (text: string) => string | undefined): void {
  for (const [written, expected] of Object.entries(told)) assert.equal(reader(written), expected, written);
}

test('what only the sorting office needs is taken out', () => {
  eachIs({
    '12 rue des Lilas BP 123': '12 rue des Lilas',
    'BP 40 – 12 rue des Lilas': '12 rue des Lilas',
    '12 rue des Lilas, CS 10 001, 62403 Béthune Cedex 1': '12 rue des Lilas',
    '12 rue des Lilas - 62403 BETHUNE CEDEX': '12 rue des Lilas',
    'TSA 12345': undefined,
    'B.P. 17': undefined,
    '3 rue du BP': '3 rue du BP',
    '1 bis rue de la Cedexerie': '1 bis rue de la Cedexerie',
  }, postalAddress);
});

test('street types are written out after a house number or first, and nowhere else', () => {
  eachIs({
    '12 bd. Poincaré': '12 boulevard Poincaré', '12 bis, av de la Gare': '12 bis, avenue de la Gare', '4 r Saint-Éloi': '4 rue Saint-Éloi',
    '10-12 pl du Marché': '10-12 place du Marché', 'rte d’Arras': 'route d’Arras', '3 ch. des Prés': '3 chemin des Prés',
    'CH de Béthune, 27 rue A': 'CH de Béthune, 27 rue A', '5 rue R. Salengro': '5 rue R. Salengro', '12 place All Saints': '12 place All Saints',
  }, postalAddress);
});

test('capitals become French case when all of the text is in capitals', () => {
  eachIs({
    '4 R DE L EXEMPLE': '4 rue de l’Exemple', "17 AV D'ARTOIS": '17 avenue d’Artois', '1 PL SAINT-OMER': '1 place Saint-Omer', '12 BD LOUIS XIV': '12 boulevard Louis XIV',
    'ZAC DU MOULIN': 'ZAC du Moulin', '2 R DE LA REPUBLIQUE': '2 rue de la République', '2 Rue DE LA PAIX': '2 Rue DE LA PAIX',
  }, postalAddress);
  eachIs({
    'CENTRE HOSPITALIER DE LENS': 'Centre Hospitalier de Lens', 'HOPITAL PRIVE DE BOIS-BERNARD': 'Hôpital Prive de Bois-Bernard', 'CH EXEMPLE': 'CH Exemple',
    CIDFF: 'CIDFF', 'AFAD 62': 'AFAD 62', 'CCAS DE BETHUNE': 'CCAS de Bethune', SOLIDARITE: 'SOLIDARITE', 'La SOURCE': 'La SOURCE', '': '',
  }, frenchCase);
});

test('a house number of five figures is part of the street', () => {
  assert.deepEqual(addressKeys('appt 4, 12345 route de Lens'), ['appt 4 12345 route lens', '12345 route lens']);
  assert.deepEqual(addressKeys('9 CRS Voltaire'), ['9 cours voltaire']);
});

test('an entry shows its address and its name so', async () => {
  const publication = await publish(csv(row({ cle: 'a', nom: 'ACCUEIL DE JOUR EXEMPLE', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', adresse: '12 R DES LILAS BP 123 62403 BETHUNE CEDEX' })));
  const { nom, adresse } = servicesOf(publication)[0]!.properties as unknown as Record<string, string>;
  assert.deepEqual([nom, adresse], ['Accueil de Jour Exemple', '12 rue des Lilas']);
});

test('CONF-6 a protected box and a protected street are withheld as they were written', async () => {
  const secret = row({ cle: 's', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', adresse: 'CS 47 913' });
  const street = row({ cle: 't', nom: 'Refuge bis', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', adresse: '9 CRS DU CANARI' });
  const open = (presentation: string) => row({ cle: 'o', nom: 'Ouvert', categorie: 'laeo', confidentialite: 'public', commune: 'Béthune', presentation });
  for (const text of ['Écrire : CS 47 913', 'Au 9 cours du Canari', 'Au 9, crs du canari']) {
    const publication = await publish(csv(secret, street, open(text)));
    assert.ok(codesOf(publication.issues).includes('texte.retenu'), text);
    assert.ok(!everythingIn(publication).includes(text), text);
  }
});

test('SEC-12 long addresses take linear time', () => {
  for (const piece of ['12 ', '12-14 ', '1 et 2 rue ', '1 bis ', 'RUE A ', 'BP 1 ', '62000 A ', '62403 CEDEX ', 'L ', 'A-', ', ']) {
    assert.ok(growthOf((size) => postalAddress(piece.repeat(size)), 5000) < LINEAR, piece);
    assert.ok(growthOf((size) => addressKeys(piece.repeat(size), 'Arras'), 5000) < LINEAR, piece);
    assert.ok(growthOf((size) => frenchCase(piece.repeat(size).slice(0, size)), 5000) < LINEAR, piece);
  }
});
