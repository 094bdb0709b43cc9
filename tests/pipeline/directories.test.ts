import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declared, publishOne, SOLIGUIDE_TERMS } from './official-territory.js';
import { codesOf, everythingIn, publish, refuse, servicesOf } from './territory.js';

type Item = Readonly<Record<string, unknown>>;

const CIDFF: Item = {
  id: 'a1', nom: 'CIDFF – Béthune', code_insee_commune: '62119', date_modification: '15/12/2023 09:00:00',
  pivot: [{ type_service_local: 'cidf', code_insee_commune: ['62119'] }],
  telephone: [{ valeur: '03 53 01 02 04', description: '' }],
  adresse_courriel: ['marie.martin@example.org', 'contact@example.org'],
  site_internet: [{ libelle: '', valeur: 'http://www.example.org' }, { libelle: '', valeur: 'https://www.example.org' }],
  affectation_personne: [{ nom: 'Martin', prenom: 'Marie' }],
  adresse: [
    { type_adresse: 'Adresse postale', numero_voie: 'BP 40', code_postal: '62403', nom_commune: 'Béthune Cedex', longitude: '', latitude: '' },
    { type_adresse: 'Adresse', numero_voie: '1 rue de l’Exemple', code_postal: '62400', nom_commune: 'Béthune', longitude: '2.64297949', latitude: '50.52895919' },
  ],
  plage_ouverture: [
    { nom_jour_debut: 'Lundi', nom_jour_fin: 'Mardi', valeur_heure_debut_1: '09:00:00', valeur_heure_fin_1: '12:00:00', valeur_heure_debut_2: '', valeur_heure_fin_2: '', commentaire: '' },
    { nom_jour_debut: 'Samedi', nom_jour_fin: 'Samedi', valeur_heure_debut_1: '09:00:00', valeur_heure_fin_1: '12:00:00', commentaire: 'les 2e et 4e samedis' },
  ],
};

function archive(...items: readonly Item[]): string {
  return JSON.stringify({ service: items });
}

test('an entry of the annuaire gives where to go, a mailbox of the service, and no person', async () => {
  const publication = await publishOne('lannuaire', archive(CIDFF));
  const [service] = servicesOf(publication);
  assert.deepEqual(service, {
    type: 'Feature', id: '62--lannuaire-a1', geometry: { type: 'Point', coordinates: [2.643, 50.529] },
    properties: {
      id: '62--lannuaire-a1', nom: 'CIDFF – Béthune', categorie: 'permanence-juridique', nombre: 1, telephone: '+33353010204',
      courriel: 'contact@example.org', site_web: 'https://www.example.org/', confidentialite: 'public', precision: 'adresse',
      adresse: '1 rue de l’Exemple', code_postal: '62400', commune: 'Béthune', code_insee: '62119',
      horaires_texte: 'lundi et mardi 9h-12h, samedi 9h-12h (les 2e et 4e samedis)', couvre: ['62'], source: 'lannuaire', date_maj: '2023-12-15',
    },
  });
  assert.doesNotMatch(everythingIn(publication), /martin/i);
});

test('the API, whose lists are JSON inside strings, gives the same services as the archive', async () => {
  const inside = Object.fromEntries(Object.entries(CIDFF).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]));
  const api = await publishOne('lannuaire', JSON.stringify({ total_count: 1, results: [{ ...inside, siret: null }] }));
  assert.deepEqual(servicesOf(api), servicesOf(await publishOne('lannuaire', archive(CIDFF))));
});

test('a town hall answers for its own commune; unknown kinds are not read', async () => {
  const publication = await publishOne('lannuaire', archive(
    { ...CIDFF, id: 'm', nom: 'Mairie - Béthune', pivot: [{ type_service_local: 'mairie', code_insee_commune: ['62119'] }] },
    { ...CIDFF, id: 'p', nom: 'Prison', pivot: [{ type_service_local: 'maison_arret', code_insee_commune: ['62119'] }] },
  ));
  assert.deepEqual(servicesOf(publication).map(({ properties }) => [properties.nom, properties.couvre]), [['Mairie - Béthune', ['62119']]]);
  assert.equal(publication.issues.find(({ code }) => code === 'lignes.hors-liste')?.count, 1);
});

test('CONF-2 an entry whose name says that people sleep there guards the others', async () => {
  const publication = await publishOne('lannuaire', archive(CIDFF, { ...CIDFF, id: 'h', nom: 'Service d’hébergement du CIDFF', adresse: [] }));
  assert.deepEqual(servicesOf(publication), []);
  assert.deepEqual(codesOf(publication.issues).filter((code) => code !== 'horaires.ambigus'), ['lien.source', 'hebergement.temoin', 'lien.confidentiel']);
});

test('a file that is no JSON, or no list, stops the source with its way out', async () => {
  for (const [content, code] of [['<html>', 'json.illisible'], ['{"a":1}', 'json.forme'], ['', 'fichier.vide']] as const) {
    const issues = await refuse({ sources: [declared('lannuaire', 'f')], files: { f: content } });
    assert.deepEqual(codesOf(issues), [code]);
  }
});

const SERVICE: Item = {
  source: 'exemple', structure_id: 'exemple--0', id: 'exemple--s0', nom: 'Permanence juridique', date_maj: '2025-02-14', description: 'Sur rendez-vous.',
  thematiques: ['famille--surmonter-conflits-separation-violence'], frais: 'gratuit', publics: ['femmes', 'actifs'], modes_accueil: ['en-presentiel'],
  zone_eligibilite: ['62119'], code_insee: '62119', commune: 'Béthune', code_postal: '62400', adresse: '1 rue de l’Exemple',
  longitude: 2.642979, latitude: 50.528959, telephone: '+33353010209', horaires_accueil: 'Mo-Fr 09:00-12:00; PH off', contact_nom_prenom: 'Marie Martin',
};

test('a service of data·inclusion keeps its zone, its public in words, its OSM hours, and no contact person', async () => {
  const publication = await publishOne('data-inclusion', JSON.stringify([SERVICE]));
  const { properties } = servicesOf(publication)[0]!;
  const { categorie, couvre, publics, horaires_accueil, horaires_texte, frais } = properties as unknown as Record<string, unknown>;
  assert.deepEqual([categorie, couvre, publics, horaires_accueil, horaires_texte, frais], ['permanence-juridique', ['62119'], ['femmes'], 'Mo-Fr 09:00-12:00; PH off', 'lundi au vendredi 9h-12h, fermé les jours fériés', 'gratuit']);
  assert.doesNotMatch(everythingIn(publication), /martin/i);
});

test('zones are communes, EPCI, départements or the country; the number of another département opens nothing', async () => {
  const zones: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['france'], ['62']], [['99100'], ['62']], [['62'], ['62']], [['200072460'], ['epci-200072460']], [['32'], ['62119']], [['62041', '59009'], ['62041']],
  ];
  for (const [written, couvre] of zones) {
    const [service] = servicesOf(await publishOne('data-inclusion', JSON.stringify([{ ...SERVICE, zone_eligibilite: written }])));
    assert.deepEqual(service!.properties.couvre, couvre, written.join());
  }
});

test('CONF-2 shelters of data·inclusion are never shown, and a service that looks for a bed is not read', async () => {
  const structure = { source: 'x', id: 'x--1', nom: 'Maison Exemple', date_maj: '2025-01-01', code_insee: '62041', adresse: '9 rue du Pinson', telephone: '+33353010210' };
  const publication = await publishOne('data-inclusion', JSON.stringify([
    { ...structure, reseaux_porteurs: ['chrs'] },
    { ...structure, id: 'x--2', nom: 'Hôtel social', adresse: '10 rue du Pinson', telephone: null, reseaux_porteurs: ['chu', 'ccas-cias'] },
    { ...SERVICE, id: 'x--3', thematiques: ['logement-hebergement--rechercher-une-solution-dhebergement-temporaire', 'famille--surmonter-conflits-separation-violence'] },
  ]));
  assert.deepEqual(servicesOf(publication), []);
  assert.doesNotMatch(everythingIn(publication), /pinson/i);
});

const PLACE: Item = {
  lieu_id: 900001, name: 'Lieu &#233;coute', description: '<p>Accueil &amp; &eacute;coute</p>', status: 'ONLINE', updatedAt: '2023-12-15T09:00:00.000Z',
  entity: { phones: [{ phoneNumber: '0353010216', countryCode: 'fr' }], mail: 'lieu@example.org', website: '' },
  position: { address: '1 rue de l’Exemple, 62400 Béthune', city: 'Béthune', cityCode: '62400', postalCode: '62400', location: { coordinates: [2.642979, 50.528959] } },
  newhours: { monday: { open: true, timeslot: [{ start: 930, end: 1200 }] }, tuesday: { open: false, timeslot: [{ start: 0, end: 2359 }] }, description: '' },
  tempInfos: { closure: { actif: false } },
  services_all: [{ category: 'legal_advice', serviceObjectId: null }],
};

function soliguide(...places: readonly Item[]) {
  return publishOne('soliguide', JSON.stringify({ nbResults: places.length, places }), SOLIGUIDE_TERMS);
}

test('a place of Soliguide is read through its quirks', async () => {
  const publication = await soliguide(PLACE, PLACE, { ...PLACE, lieu_id: 2, status: 'OFFLINE' });
  const [service, ...others] = servicesOf(publication);
  assert.deepEqual(others, []);
  const { nom, presentation_resume, adresse, code_insee, horaires_texte, date_maj } = service!.properties as unknown as Record<string, string>;
  assert.deepEqual(
    [nom, presentation_resume, adresse, code_insee, horaires_texte, date_maj],
    ['Lieu écoute', 'Accueil & écoute', '1 rue de l’Exemple', '62119', 'lundi 9h30-12h', '2023-12-15'],
  );
});

test('a closure is said with its dates; one without dates leaves no hours to believe', async () => {
  const closed = (closure: Item) => soliguide({ ...PLACE, tempInfos: { closure: { actif: true, ...closure } } });
  const hoursOf = async (publication: ReturnType<typeof closed>) => (servicesOf(await publication)[0]!.properties as unknown as Record<string, string>)['horaires_texte'];
  assert.equal(await hoursOf(closed({ dateDebut: '2026-08-01T00:00:00.000Z', dateFin: '2026-08-31T23:59:59.000Z' })), 'lundi 9h30-12h, fermeture du 01/08/2026 au 31/08/2026');
  assert.equal(await hoursOf(closed({ dateDebut: 'hier', dateFin: null })), undefined);
});

test('CONF-2 a place of Soliguide where one may sleep is never shown', async () => {
  const publication = await soliguide({ ...PLACE, services_all: [{ category: 'legal_advice' }, { category: 'emergency_accommodation' }] });
  assert.deepEqual(servicesOf(publication), []);
  assert.ok(codesOf(publication.issues).includes('hebergement.temoin'));
});

test('CONF-2 a place of Soliguide that is there for professionals alone is not shown', async () => {
  for (const visibility of ['PRO', 'PARTNERS']) assert.deepEqual(servicesOf(await soliguide({ ...PLACE, visibility })), [], visibility);
  assert.equal(servicesOf(await soliguide({ ...PLACE, visibility: 'ALL' })).length, 1);
});

test('CONF-2 every phone and mailbox of a guard is withheld, and a description is judged before it is cut', async () => {
  const sleeping = { ...PLACE, lieu_id: 3, name: 'Refuge', position: { ...(PLACE['position'] as Item), address: '17 impasse des Canaris, 62000 Arras', city: 'Arras', cityCode: '', postalCode: '62000', location: {} }, entity: { phones: [{ phoneNumber: '0353010217' }, { phoneNumber: '0353010218' }] } };
  const told = { ...PLACE, description: 'Appeler le 03 53 01 02 18.' };
  const cut = { ...PLACE, lieu_id: 4, entity: {}, position: { ...(PLACE['position'] as Item), address: '2 rue de l’Exemple, 62400 Béthune', location: {} }, description: `${'Écoute. '.repeat(40).slice(0, 262)} au 17 impasse des Canaris, ${'et puis '.repeat(9)}` };
  const publication = await soliguide(told, sleeping, cut);
  assert.deepEqual(servicesOf(publication).map(({ properties }) => properties.presentation_resume), [undefined, undefined]);
  const kept = await soliguide({ ...PLACE, description: 'Écoute. '.repeat(60) });
  assert.match(servicesOf(kept)[0]!.properties.presentation_resume ?? '', /^Écoute.{200,}…$/);
  assert.ok(!codesOf(kept.issues).includes('texte.trop-long'));
});

test('Soliguide assumes no licence: the territory says on what terms it has the data', async () => {
  const issues = await refuse({ sources: [declared('soliguide', 'f')], files: { f: JSON.stringify({ places: [PLACE] }) } });
  assert.deepEqual(issues.map(({ code, column }) => [code, column]), [
    ['territoire.champ', 'sources[0].title'], ['territoire.champ', 'sources[0].publisher'], ['territoire.champ', 'sources[0].licence'],
  ]);
});

test('keys that reach prototypes change nothing (SEC-7)', async () => {
  const publication = await publish({ sources: [declared('lannuaire', 'f')], files: { f: `{"__proto__":{"service":[]},"service":[${JSON.stringify(CIDFF).replace('{', '{"__proto__":{"nom":"x"},"constructor":{"prototype":{"y":1}},')}]}` } });
  assert.equal(servicesOf(publication)[0]!.properties.nom, 'CIDFF – Béthune');
  assert.equal(({} as Record<string, unknown>)['y'], undefined);
});
