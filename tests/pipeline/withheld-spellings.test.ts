/** CONF-2, CONF-18: two officers never write one address, phone or mailbox alike; a protected one is known under all the ways in which they do. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKeys } from '@reperes/pipeline';
import { codesOf, csv, everythingIn, publish, row, servicesOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000' };

async function shownText(protectedCells: Readonly<Record<string, string>>, presentation: string): Promise<string | undefined> {
  const publication = await publish(csv(row({ ...DAY, presentation }), row({ ...SHELTER, ...protectedCells })));
  return servicesOf(publication)[0]?.properties.presentation_resume;
}

const PLACE = '17 impasse des Canaris';

test('CONF-2 what follows a protected street in its cell hides it no less', async () => {
  const written = ['17 impasse des Canaris 62000 Arras', '17, impasse des Canaris – 62000 ARRAS CEDEX', `${PLACE}, 2e étage`, `${PLACE} bât B`, `${PLACE} (code 1234)`, `${PLACE}\nappt 4\n62000 Arras`, `${PLACE} Arras`, `Villa A, ${PLACE}`];
  for (const adresse of written) assert.equal(await shownText({ adresse }, `Au ${PLACE}.`), undefined, adresse);
});

test('CONF-2 a protected street is known without its articles, number last, with a suffix, in a range, in one word', async () => {
  const told = [
    'Au 17 impasse Canaris', 'Au n° 17 de l’impasse des Canaris', 'Impasse des Canaris, 17', 'Impasse des Canaris n° 17', 'Au 17 bis impasse des Canaris', 'Au 17B, imp. des Canaris',
    'Aux 15-17 impasse des Canaris', 'Aux 17 et 19 impasse des Canaris', 'Aux 17/19 impasse des Canaris', 'https://plan.example.org/17impassedescanaris',
  ];
  for (const presentation of told) assert.equal(await shownText({ adresse: PLACE }, presentation), undefined, presentation);
  for (const adresse of ['17 bis impasse des Canaris', '17bis impasse des Canaris', '15-17 impasse des Canaris', '17 à 19 impasse des Canaris']) {
    assert.equal(await shownText({ adresse }, `Au ${PLACE}.`), undefined, adresse);
  }
  const titles = [['17 rue du Docteur Canari', '17 r. du Dr Canari'], ['17 RUE DU GAL CANARI', '17 rue du Général-Canari'], ['17 Grand’Rue', '17, Grand Rue'], ['Appt 2, 17 chaussée Canari', '17 chaussée Canari']];
  for (const [adresse = '', presentation = ''] of titles) assert.equal(await shownText({ adresse }, presentation), undefined, presentation);
});

test('CONF-2 a building, a farm, an address in the name or in the cell of the town are addresses too', async () => {
  assert.equal(await shownText({ adresse: `Résidence du Loup-Gris, ${PLACE}` }, 'À la résidence du Loup gris'), undefined);
  assert.equal(await shownText({ adresse: 'Ferme du Loup, 62000 Arras' }, 'À la Ferme du Loup'), undefined);
  assert.equal(await shownText({ nom: `Refuge, ${PLACE}` }, `Au ${PLACE}`), undefined);
  assert.equal(await shownText({ commune: `${PLACE}, Arras`, code_postal: '' }, `Au ${PLACE}`), undefined);
});

test('CONF-2 a text that carries a protected value as code does not carry it out', async () => {
  const cells = { adresse: '17 impasse des Étourneaux', telephone: '03 53 01 00 05', courriel: 'abri@example.org' };
  const told = [
    'Remise de 50 % : 17%20impasse%20des%20%C3%A9tourneaux', '17%2520impasse%2520des%2520etourneaux', '17&nbsp;impasse des&#32;&eacute;tourneaux', '17 impasse des &#xE9;tourneau&#120;',
    '１７ impasse des étourneaux', '０３ ５３ ０１ ００ ０５', 'O3 53 O1 OO O5', 'abri [at] example.org', 'abri @ example.org', 'ABRI(arobase)example(point)org', 'abri at example.org',
  ];
  for (const presentation of told) assert.equal(await shownText(cells, presentation), undefined, presentation);
});

test('CONF-2 neighbours, and the same words elsewhere, are not withheld', async () => {
  const cells = { adresse: `${PLACE}, 2e étage, 62000 Arras`, telephone: '03 53 01 00 05', courriel: 'abri@example.org' };
  for (const presentation of ['Au 117 impasse des Canaris', 'Au 18 impasse des Canaris', 'Impasse des Canaris', 'Au 17 rue des Canaris', 'Au 2e étage', 'À Arras', 'Ouvert à 50 % le 17', 'abris@example.org', 'De 9 h à 17, impasse ou non']) {
    assert.equal(await shownText(cells, presentation), presentation, presentation);
  }
  assert.equal(await shownText({ adresse: 'Place de la Mairie, Arras' }, 'Au 2 place de la Mairie'), 'Au 2 place de la Mairie');
});

test('CONF-18 one address under two spellings closes the open row', async () => {
  const spellings = [`${PLACE}, 62000 Arras`, `${PLACE} – RDC`, '17 imp. Canaris', '17bis, impasse des Canaris', '17/19 impasse des Canaris', `Résidence A, ${PLACE}`];
  for (const adresse of spellings) {
    for (const [open, closed] of [[PLACE, adresse], [adresse, PLACE]] as const) {
      const publication = await publish(csv(row({ ...DAY, commune: 'Arras', code_postal: '', adresse: open }), row({ ...SHELTER, adresse: closed })));
      assert.deepEqual(servicesOf(publication), [], `${open} / ${closed}`);
      assert.deepEqual(codesOf(publication.issues), ['lien.source', 'lien.confidentiel']);
      assert.ok(!everythingIn(publication).toLowerCase().includes('canari'));
    }
  }
});

test('a street keeps the letter or the word that is its whole name', () => {
  assert.deepEqual(addressKeys('4 rue D'), ['4 rue d']);
  assert.deepEqual(addressKeys('4 R DE L EXEMPLE'), addressKeys('4, rue de l’Exemple'));
  assert.deepEqual(addressKeys('4 rue de la Porte d’Arras, 62000 Arras', 'Arras'), ['4 rue porte arras 62000 arras', '4 rue porte arras', '4 rue porte']);
});

test('CONF-2 CONF-18 a shelter that another row calls by its name is protected there too, whatever kind of service that row makes of it', async () => {
  const other = { cle: 'autre', categorie: 'aide-victimes', confidentialite: 'public', commune: 'Arras', adresse: PLACE, telephone: '03 53 01 00 09' };
  for (const nom of ['Le Canari', 'LE CANARI', 'Foyer le Canari – Arras']) {
    const publication = await publish(csv(row({ ...DAY, nom: 'Écoute' }), row({ ...SHELTER, nom }), row({ ...other, nom })));
    assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.nom), ['Écoute'], nom);
    assert.ok(codesOf(publication.issues).includes('lien.confidentiel'), nom);
    assert.doesNotMatch(everythingIn(publication), /impasse|canari/i);
  }
});

test('CONF-18 a name that says only what a service is, and where, makes no link', async () => {
  const other = { cle: 'autre', categorie: 'aide-victimes', confidentialite: 'public', commune: 'Arras' };
  for (const nom of ['Hébergement d’urgence', 'CHRS Arras', 'Foyer pour femmes victimes de violences', 'Maison relais – Arras']) {
    const publication = await publish(csv(row({ ...SHELTER, nom }), row({ ...other, nom })));
    assert.equal(servicesOf(publication).length, 1, nom);
  }
});
