import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BETHUNE_POLICE, declared, lines, publishOne, UNIT_HEADER } from './official-territory.js';
import { codesOf, publish, referentsOf, refuse, servicesOf, territoryOf } from './territory.js';

const GN_HEADER = `identifiant_public_unite;${UNIT_HEADER};horaires_accueil;url`;

function brigade(service: string, hours = '', id = '1013621'): string {
  return `"${id}";"${service}";"1 rue X 62400 BÉTHUNE";"+33 3 53 01 01 52";"62";"62119";"1 rue X";"62400";"Béthune";"";"";"";"2.64297";"50.52895";"${hours}";""`;
}

test('a commissariat keeps its label, phone, address, and its point in degrees from Lambert-93', async () => {
  const [service] = servicesOf(await publishOne('police', lines(UNIT_HEADER, BETHUNE_POLICE)));
  assert.deepEqual(service!.geometry, { type: 'Point', coordinates: [2.643, 50.529] });
  assert.deepEqual(service!.properties, {
    id: '62--police-commissariat-de-police-de-bethune', nom: 'Commissariat de police de Béthune', categorie: 'commissariat', nombre: 1,
    telephone: '+33353010191', confidentialite: 'public', precision: 'adresse', adresse: '7 avenue Exemple', code_postal: '62400',
    commune: 'Béthune', code_insee: '62119', couvre: ['62'], source: 'police', date_maj: '2026',
  });
});

test('an official source gives its publisher, licence and address to the published folder', async () => {
  const publication = await publishOne('police', lines(UNIT_HEADER, BETHUNE_POLICE));
  assert.deepEqual(territoryOf(publication).sources, [{
    id: 'police', publisher: 'Ministère de l’Intérieur', title: 'Services de police accueillant du public', licence: 'LO-2.0',
    url: 'https://www.data.gouv.fr/fr/datasets/53ba5222a3a729219b7beade/', date: '2026',
  }]);
});

test('hours on one line become the week of the brigade', async () => {
  const hours = ' Lundi : 8h00-12h00 14h00-18h00 Mardi : 8h00-12h00 14h00-18h00 Dimanche : 9h00-12h00';
  const [service] = servicesOf(await publishOne('gendarmerie', lines(GN_HEADER, brigade('Gendarmerie - Brigade de Lillers', hours))));
  const { horaires_accueil, horaires_texte } = service!.properties as unknown as Record<string, string>;
  assert.equal(horaires_texte, 'lundi et mardi 8h-12h et 14h-18h, dimanche 9h-12h');
  assert.equal(horaires_accueil, 'Mo,Tu 08:00-12:00,14:00-18:00; Su 09:00-12:00');
});

test('hours in the 42 columns of 2018 become the same week', async () => {
  const header = `${UNIT_HEADER};lundi_plage1_debut;lundi_plage1_fin;lundi_plage2_debut;lundi_plage2_fin;dimanche_plage1_debut;dimanche_plage1_fin`;
  const row = brigade('Gendarmerie - Brigade de Lillers').split(';').slice(1, -2).join(';');
  const [service] = servicesOf(await publishOne('gendarmerie', lines(header, `${row};8h00;12h00;14h00;18h00;9h00;12h00`)));
  assert.equal((service!.properties as unknown as Record<string, string>)['horaires_texte'], 'lundi 8h-12h et 14h-18h, dimanche 9h-12h');
});

test('recruitment, motorised and temporary units are not places to go to', async () => {
  const publication = await publishOne('gendarmerie', lines(
    GN_HEADER,
    brigade('Gendarmerie - Brigade de Lillers'),
    brigade('Gendarmerie - Centre d’information et de recrutement de Lille', '', '2'),
    brigade('Gendarmerie - Brigade motorisée de Béthune', '', '3'),
    brigade('Gendarmerie - Poste provisoire de Berck', '', '4'),
    brigade('Gendarmerie - Maison de protection des familles du Pas-de-Calais', '', '5'),
  ));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.categorie), ['gendarmerie', 'maison-protection-familles']);
  assert.deepEqual(publication.issues.find(({ code }) => code === 'lignes.hors-liste')?.count, 3);
});

test('rows of other départements are counted and left', async () => {
  const publication = await publishOne('police', lines(UNIT_HEADER, BETHUNE_POLICE, BETHUNE_POLICE.replaceAll('62119', '01283')));
  assert.equal(servicesOf(publication).length, 1);
  assert.deepEqual(publication.issues.find(({ code }) => code === 'lignes.hors-territoire')?.count, 1);
});

test('CONF-5 a column that the ministry adds stops the source until someone says what it is', async () => {
  const issues = await refuse({ sources: [declared('police', 'f')], files: { f: lines(`${UNIT_HEADER};nom_du_chef`, `${BETHUNE_POLICE};"X"`) } });
  assert.deepEqual(codesOf(issues), ['colonne.inconnue']);
});

const COMPETENCE_HEADER = 'code_commune;libelle_commune;institution;id_service;service;code_postal;codes_postaux';

async function competent(rows: readonly string[], units: { police?: readonly string[]; gendarmerie?: readonly string[] } = {}) {
  return publish({
    sources: [declared('competence', 'c'), declared('police', 'p'), declared('gendarmerie', 'g')],
    files: {
      c: lines(COMPETENCE_HEADER, ...rows),
      p: lines(UNIT_HEADER, ...(units.police ?? [BETHUNE_POLICE])),
      g: lines(GN_HEADER, ...(units.gendarmerie ?? [brigade('Gendarmerie - Brigade de Lillers', ' Lundi : 8h00-12h00')])),
    },
  });
}

test('each commune gets its unit: one referent a unit, its phone by identifier or by exact label', async () => {
  const publication = await competent([
    '"62119";"Béthune";"PN";"";"Commissariat de police de Béthune";"62400";"62400"',
    '"62041";"Arras";"GN";"1013621";"Gendarmerie - Brigade de Lillers";"62000";"62000"',
    '"62447";"Hesdin-la-Forêt";"GN";"1013621";"Gendarmerie - Brigade de Lillers";"62140";"62140"',
  ]);
  assert.deepEqual(referentsOf(publication), [
    {
      id: '62--competence-1013621', niveau: 'unite', fonction: 'Brigade de gendarmerie compétente', structure: 'Gendarmerie - Brigade de Lillers',
      unite: '62--competence-1013621', telephone: '+33353010152', horaires_accueil: 'Mo 08:00-12:00', horaires_intervalles: { regles: [{ jours: [1], heures: [[480, 720]] }] },
      horaires_texte: 'lundi 8h-12h', couvre: ['62041', '62447'], source: 'competence', date_maj: '2026',
    },
    {
      id: '62--competence-commissariat-de-police-de-bethune', niveau: 'unite', fonction: 'Commissariat de police compétent',
      structure: 'Commissariat de police de Béthune', unite: '62--competence-commissariat-de-police-de-bethune', telephone: '+33353010191', couvre: ['62119'], source: 'competence', date_maj: '2026',
    },
  ]);
});

test('the identifier "0" joins nothing: two brigades that bear it stay two, and find their phones by label', async () => {
  const publication = await competent(
    [
      '"62041";"Arras";"GN";"0";"Gendarmerie - Brigade de Savy-Berlette";"62000";"62000"',
      '"62119";"Béthune";"GN";"0";"Gendarmerie - Brigade de Vimy";"62400";"62400"',
    ],
    { gendarmerie: [brigade('Gendarmerie - Brigade de Savy-Berlette', '', ''), brigade('Gendarmerie - Brigade de Lillers', '', '0')] },
  );
  assert.deepEqual(referentsOf(publication).map(({ structure, telephone, couvre }) => [structure, telephone, couvre]), [
    ['Gendarmerie - Brigade de Savy-Berlette', '+33353010152', ['62041']],
    ['Gendarmerie - Brigade de Vimy', undefined, ['62119']],
  ]);
});
