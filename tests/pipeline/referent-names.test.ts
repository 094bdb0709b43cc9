import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, everythingIn, publish, referentsOf, SERVICES_SOURCE, textOf } from './territory.js';

const SOURCE = { ...SERVICES_SOURCE, source: 'referents', file: 'referents.csv', date: '2026' };

const HEADER = 'cle;niveau;fonction;structure;commune;prenom;nom;publier_nom;base_legale;revoir_le';

/** Of a name that nobody else bears: found anywhere, it was published. */
const CANARY = /zénobie|zenobie|canariste/i;

async function publishRows(...rows: readonly string[]) {
  return publish({ sources: [SOURCE], files: { 'referents.csv': [HEADER, ...rows, ''].join('\n') } });
}

test('CONF-15 a name is published with a request, a basis and a review date to come', async () => {
  const publication = await publishRows('a;commune;Référente VIF;Mairie de Béthune;Béthune;Zénobie;Canariste;oui;Consentement;2027-01');
  assert.deepEqual(referentsOf(publication).map(({ nom, revoir_le }) => [nom, revoir_le]), [['Zénobie Canariste', '2027-01']]);
  assert.deepEqual(publication.issues, []);
  assert.doesNotMatch(everythingIn(publication), /consentement/i, 'the basis stays with the officer');
});

test('CONF-15 the plain pages, which nobody can take back from a printer, never name anybody', async () => {
  const publication = await publishRows('a;commune;Référente VIF;Mairie de Béthune;Béthune;Zénobie;Canariste;oui;Consentement;2027-01');
  for (const page of ['index.html', 'annuaire.html']) assert.doesNotMatch(textOf(publication, page), CANARY, page);
});

for (const [why, cells, code] of [
  ['nobody asked for it', 'Zénobie;Canariste;;Consentement;2027-01', 'nom.non-demande'],
  ['it is refused', 'Zénobie;Canariste;non;Consentement;2027-01', 'nom.non-demande'],
  ['no basis is recorded', 'Zénobie;Canariste;oui;;2027-01', 'nom.sans-base'],
  ['the basis is none of the law', 'Zénobie;Canariste;oui;habitude;2027-01', 'nom.sans-base'],
  ['no review date is given', 'Zénobie;Canariste;oui;Consentement;', 'nom.sans-revision'],
  ['the review date cannot be read', 'Zénobie;Canariste;oui;Consentement;bientôt', 'nom.sans-revision'],
  ['the review date is past', 'Zénobie;Canariste;oui;Consentement;2026-11-21', 'nom.revision-depassee'],
  ['the cell holds more than a name', ';Zénobie Canariste 03 53 01 00 41;oui;Consentement;2027-01', 'nom.illisible'],
  ['the cell holds a mailbox', ';zenobie@canariste.example;oui;Consentement;2027-01', 'nom.illisible'],
] as const) {
  test(`CONF-15 CONF-6 a name is in no published byte and no message when ${why}`, async () => {
    const publication = await publishRows(`a;commune;Référente VIF;Mairie de Béthune;Béthune;${cells}`);
    assert.equal(referentsOf(publication).length, 1);
    assert.doesNotMatch(everythingIn(publication), CANARY);
    assert.ok(codesOf(publication.issues).includes(code), codesOf(publication.issues).join());
  });
}

test('CONF-15 a name that is not published is kept from every other text: function, structure, key, hours, services', async () => {
  const services = 'nom;categorie;confidentialite;commune;presentation\nÉcoute;laeo;public;Béthune;Demandez Mme CANARISTE Zénobie à l’accueil\n';
  const publication = await publish({
    sources: [SOURCE, SERVICES_SOURCE],
    files: {
      'referents.csv': [
        `${HEADER};horaires`,
        'zenobie-canariste;commune;Zénobie Canariste, référente;Mairie de Béthune;Béthune;;Canariste Zénobie;;;;Mme Zénobie Canariste, lundi 9h-12h',
        '',
      ].join('\n'),
      'services.csv': services,
    },
  });
  assert.doesNotMatch(everythingIn(publication), CANARY);
  assert.deepEqual(referentsOf(publication).map(({ id, fonction, structure, horaires_texte }) => [id, fonction, structure, horaires_texte]), [
    ['62--referents-l2', 'Personne référente violences intrafamiliales', 'Mairie de Béthune', undefined],
  ]);
});

test('CONF-15 a name of one word is no reason to withhold a town that bears it', async () => {
  const publication = await publishRows(
    'a;commune;Référente VIF;Mairie d’Arras;Arras;;Béthune;;;',
    'b;commune;Référente VIF;Mairie de Béthune;Béthune;;;;;',
  );
  assert.deepEqual(referentsOf(publication).map(({ structure }) => structure), ['Mairie d’Arras', 'Mairie de Béthune']);
});

test('CONF-15 a column of names alone stops nothing and publishes nothing', async () => {
  const list = 'Commune;Fonction;Nom du référent\nBéthune;Référente VIF;Zénobie Canariste\n';
  const publication = await publish({ sources: [SOURCE], files: { 'referents.csv': list } });
  assert.doesNotMatch(everythingIn(publication), CANARY);
  assert.deepEqual(publication.issues.map(({ code, row, column }) => [code, row, column]), [['nom.non-demande', 2, 'Nom du référent']]);
});

test('an entry past its review date is still shown, and said to the officer', async () => {
  const list = 'cle;commune;fonction;date_maj;revoir_le\na;Béthune;Référente VIF;2020;2026-11-22\nb;Arras;Référente VIF;2026;2026-10\nc;Hesdin-la-Forêt;Référente VIF;2024-10;\n';
  const publication = await publish({ sources: [SOURCE], files: { 'referents.csv': list } });
  assert.equal(referentsOf(publication).length, 3);
  assert.deepEqual(publication.issues.map(({ code, row, column, severity }) => [code, row, column, severity]), [
    ['fiche.a-confirmer', 3, 'revoir_le', 'info'],
    ['fiche.a-confirmer', 4, 'date_maj', 'info'],
  ]);
});
