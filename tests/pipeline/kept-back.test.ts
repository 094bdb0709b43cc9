/** What an officer writes beside what must not go out, in a remark or in the cell itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, csv, everythingIn, publish, referentsOf, refuse, row, SERVICES_SOURCE, servicesOf } from './territory.js';

const DAY = { cle: 'adj', nom: 'Accueil de jour', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', code_postal: '62400' };
const SHELTER = { cle: 'hu', nom: 'Refuge', categorie: 'hebergement-urgence', confidentialite: 'secret', commune: 'Arras', code_postal: '62000' };

async function shownWithRemark(remark: string): Promise<number> {
  const files = { 'services.csv': `nom;type;commune;adresse;telephone;confidentiel;observations\nLa Source;LAEO;Béthune;12 rue des Exemples;0353010007;N;${remark}\nÉcoute;LAEO;Arras;;;N;\n` };
  return servicesOf(await publish({ sources: [{ ...SERVICES_SOURCE, source: 'siao' }], files })).length - 1;
}

test('CONF-2 a remark that says in any words not to tell takes back the mark of its row', async () => {
  const remarks = [
    'Ne pas diffuser', 'ne  pas  diffuser', 'Ne pas donner l’adresse', 'À ne pas communiquer', 'Ne jamais communiquer', 'à ne pas transmettre', 'Ne pas divulguer', 'Non diffusable', 'Non publiable', 'NPD',
    'Diffusion interdite', 'Diffusion restreinte', 'Pas de diffusion SVP', 'Lieu protégé', 'lieu prote\u0301ge\u0301', 'Adresse secrète', 'CONFIDENTIEL', 'Usage interne', 'Réservé aux partenaires',
  ];
  for (const remark of remarks) assert.equal(await shownWithRemark(remark), 0, remark);
  for (const remark of ['Secrétariat le matin', 'SECRETARIAT', 'Réservé aux femmes', 'Association de protection de l’enfance', 'Ne pas venir sans rendez-vous', 'Accès non adapté']) assert.equal(await shownWithRemark(remark), 1, remark);
});

test('CONF-3 a row whose address or name says that the address is not to be told has no place', async () => {
  for (const cells of [{ adresse: '12 rue des Exemples (ne pas diffuser)' }, { adresse: '12 rue des Exemples – CONFIDENTIEL' }, { adresse: 'Adresse confidentielle' }, { adresse: '12 rue des Exemples', nom: 'La Source (adresse confidentielle)' }]) {
    const publication = await publish(csv(row({ ...DAY, telephone: '0353010007', ...cells })));
    const [service] = servicesOf(publication);
    assert.deepEqual([service!.geometry, service!.properties.confidentialite, service!.properties.telephone], [null, 'contact', '+33353010007']);
    assert.doesNotMatch(everythingIn(publication), /rue des Exemples/i);
    assert.deepEqual(codesOf(publication.issues), ['confidentialite.contredite']);
    const signed = await publish(csv(row({ ...DAY, ...cells, approuve_par: 'Préfecture', approuve_le: '2024-01-31' })));
    assert.equal(servicesOf(signed)[0]!.properties.confidentialite, 'public');
  }
  assert.equal(servicesOf(await publish(csv(row({ ...DAY, nom: 'Écoute confidentielle' }))))[0]!.properties.confidentialite, 'public');
});

test('CONF-2 a phone or a mailbox that its cell says not to show is shown nowhere, and the one beside it is', async () => {
  const cells = [['03 53 01 00 09 (ne pas diffuser)', undefined], ['03 53 01 00 09 - NPD', undefined], ['accueil 03 53 01 00 07 / astreinte 03 53 01 00 09 (usage interne)', '+33353010007'], ['03 53 01 00 07 ; pro : 03 53 01 00 09 ne pas communiquer', '+33353010007']] as const;
  for (const [telephone, shown] of cells) {
    const publication = await publish(csv(row({ ...DAY, telephone }), row({ ...DAY, cle: 'b', nom: 'Bis', presentation: 'Appeler le 03.53.01.00.09' })));
    assert.equal(servicesOf(publication)[0]?.properties.telephone, shown, telephone);
    assert.ok(!everythingIn(publication).replace(/\D/g, '').includes('353010009'), telephone);
    assert.ok(codesOf(publication.issues).includes('contact.reserve'), telephone);
  }
  const mail = await publish(csv(row({ ...DAY, courriel: 'equipe@example.org (usage interne)' })));
  assert.ok(!everythingIn(mail).includes('equipe@'));
  const list = { source: 'referents', file: 'r.csv', title: 'R', publisher: 'P', licence: 'LO-2.0', date: '2024' };
  const lines = 'cle;niveau;fonction;structure;telephone;couvre\nr;unite;Référente;Brigade de Béthune;03 53 01 00 09 (ne pas diffuser);62119\n';
  const referents = await publish({ sources: [SERVICES_SOURCE, list], files: { 'services.csv': csv(row(DAY)), 'r.csv': lines } });
  assert.deepEqual(referentsOf(referents).map(({ id, telephone }) => [id, telephone]), [['62--referents-r', undefined]]);
});

test('CONF-2 both addresses of a place that two files know by two are withheld', async () => {
  const publication = await publish({
    sources: [SERVICES_SOURCE, { ...SERVICES_SOURCE, id: 'liste', file: 'liste.csv' }],
    files: {
      'services.csv': csv(row({ ...SHELTER, adresse: '17 impasse des Canaris' }), row({ ...DAY, presentation: 'Près du 3 rue du Merle-Voilé.' })),
      'liste.csv': csv(row({ ...SHELTER, cle: 'y', adresse: '3 rue du Merle-Voilé' }), row({ ...DAY, cle: 'b', nom: 'Bis', presentation: 'Près du 17 impasse des Canaris.' })),
    },
  });
  assert.equal(servicesOf(publication).length, 2);
  assert.doesNotMatch(everythingIn(publication), /merle|canari/i);
});

test('CONF-25 a line of help of the territory that says where a protected place is refuses the folder', async () => {
  const number = (nom: string) => ({ id: 'ligne', nom, numero: '0353010001', pour: 'Toutes', canal: 'appel', situation: 'parler', gratuit: true, source: { url: 'https://example.org' } });
  const declared = (nom: string) => ({ files: { 'services.csv': csv(row(DAY), row({ ...SHELTER, adresse: '17 impasse des Canaris' })) }, numeros: [number(nom)] });
  assert.deepEqual(await refuse(declared('Ligne du 17, imp. des Canaris')), [{ code: 'territoire.retenu', severity: 'error', file: 'territory.json', column: 'numeros[0].nom' }]);
  assert.ok(everythingIn(await publish(declared('Ligne d’écoute'))).includes('+33353010001'));
});
