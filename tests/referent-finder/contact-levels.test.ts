import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Commune, indexCommunes } from '@reperes/commune-search';
import { type Contact, findContacts, type FinderData, reasonText } from '@reperes/referent-finder';
import { COMMUNES, referent, REFERENTS, service, SERVICES, TERRITORY } from './folder-fixture.js';

const NOW = new Date('2026-11-26T10:00:00Z');
const ALL = indexCommunes(COMMUNES).communes;

function answers(nom: string, referents: readonly ReturnType<typeof referent>[], features: readonly ReturnType<typeof service>[] = [], now = NOW): Contact[] {
  const data: FinderData = { territory: TERRITORY, referents: { ...REFERENTS, referents }, services: { ...SERVICES, features } };
  return findContacts(ALL.find((commune: Commune) => commune.nom === nom)!, data, now);
}

function linesOf(contacts: readonly Contact[]): string[] {
  return contacts.map(({ rang, id, raisons }) => `${rang} | ${id} | ${raisons.map(reasonText).join(' + ')}`);
}

const UNIT = referent({ id: 'brigade', niveau: 'unite', fonction: 'Brigade de gendarmerie compétente', structure: 'Gendarmerie - Brigade de Lillers', couvre: ['62516', '62119'], unite: 'brigade', telephone: '+33353010010' });

describe('the levels of an answer', () => {
  it('come in order, from the commune to the département, each with its reason', () => {
    const referents = [
      referent({ id: 'delegation', niveau: 'departement', structure: 'Délégation', couvre: ['62'] }),
      referent({ id: 'interco', niveau: 'epci', structure: 'Communauté d’agglomération', couvre: ['epci-bethune'] }),
      referent({ id: 'reseau', niveau: 'reseau', structure: 'Réseau', couvre: ['arr-bethune'] }),
      referent({ id: 'hopital', niveau: 'hopital', structure: 'Hôpital', couvre: ['arr-bethune'] }),
      referent({ id: 'sociale', niveau: 'iscg', structure: 'Brigade de Lillers', couvre: ['62516', '62119'], unite: 'brigade' }),
      referent({ id: 'a-gendarme', niveau: 'unite', structure: 'Brigade de Lillers', couvre: ['62516', '62119'], unite: 'brigade' }),
      UNIT,
      referent({ id: 'mairie', niveau: 'commune', structure: 'Mairie de Lillers', couvre: ['62516'] }),
    ];
    const features = [
      service({ id: 'jour', nom: 'Accueil de jour', categorie: 'accueil-jour', couvre: [] }, [2.64, 50.53]),
      service({ id: 'bus', nom: 'Bus des droits', categorie: 'itinerant', couvre: ['62'], code_insee: '62516', commune: 'Lillers' }, [2.48, 50.56]),
      service({ id: 'bus-ailleurs', nom: 'Bus des droits', categorie: 'itinerant', couvre: ['62'], code_insee: '62498', commune: 'Lens' }, [2.83, 50.43]),
    ];
    deepEqual(linesOf(answers('Lillers', referents, features)), [
      'commune | mairie | Couvre votre commune',
      'unite | brigade | Couvre votre commune',
      'unite | a-gendarme | Travaille dans l’unité qui couvre votre commune',
      'iscg | sociale | Travaille dans l’unité qui couvre votre commune',
      'hopital | hopital | Couvre l’arrondissement de Béthune',
      'reseau | reseau | Couvre l’arrondissement de Béthune',
      'epci | interco | Couvre votre intercommunalité\u00a0: Béthune-Bruay, Artois-Lys Romane',
      'accueil | jour | Le plus proche, 12\u00a0km à vol d’oiseau',
      'passage | bus | S’arrête dans votre commune + Couvre tout le département',
      'departement | delegation | Couvre tout le département',
      'service | bus-ailleurs | Couvre tout le département',
    ]);
  });

  it('give the unit that answers for the commune and leave the other units of the département out', () => {
    const features = [
      service({ id: 'pn', nom: 'Commissariat de police de Lens', categorie: 'commissariat', couvre: ['62'], commune: 'Lens' }, [2.83, 50.43]),
      service({ id: 'gn', nom: 'Gendarmerie - Brigade d’Arras', categorie: 'gendarmerie', couvre: ['62'], commune: 'Arras' }, [2.77, 50.29]),
    ];
    deepEqual(linesOf(answers('Lillers', [UNIT], features)), ['unite | brigade | Couvre votre commune']);
  });

  it('give the nearest unit when nothing says which one answers for the commune', () => {
    const features = [
      service({ id: 'pn', nom: 'Commissariat de police de Lens', categorie: 'commissariat', couvre: ['62'], commune: 'Lens' }, [2.83, 50.43]),
      service({ id: 'gn', nom: 'Gendarmerie - Brigade d’Arras', categorie: 'gendarmerie', couvre: ['62'], commune: 'Arras' }, [2.77, 50.29]),
    ];
    deepEqual(linesOf(answers('Béthune', [], features)), ['unite | pn | Couvre tout le département + Le plus proche, 17\u00a0km à vol d’oiseau']);
  });

  it('give the address, the site and the hours of a unit from the list of services, once', () => {
    const building = service(
      { id: 'batiment', nom: 'GENDARMERIE – Brigade de Lillers', categorie: 'gendarmerie', couvre: ['62'], commune: 'Lillers', code_insee: '62516', code_postal: '62190', adresse: '1 rue de l’Exemple', horaires_texte: 'lundi 8h-12h', site_web: 'https://exemple.fr/' },
      [2.48, 50.56],
    );
    const [unit, ...others] = answers('Lillers', [UNIT], [building]);
    deepEqual([unit!.adresse, unit!.site, unit!.horaires, unit!.zone, unit!.telephone], ['1 rue de l’Exemple, 62190, Lillers', 'https://exemple.fr/', 'lundi 8h-12h', '62516', '+33353010010']);
    deepEqual(others, []);
  });

  it('CONF-3 take nothing from an entry that is only a contact, even under the name of the unit', () => {
    const hidden = service({ id: 'x', nom: 'Gendarmerie - Brigade de Lillers', categorie: 'gendarmerie', couvre: ['62'], confidentialite: 'contact', adresse: '1 rue X', commune: 'Lillers' });
    equal(answers('Lillers', [UNIT], [hidden])[0]!.adresse, undefined);
  });

  it('put the nearest hospital first and fold the others of the département', () => {
    const features = [
      service({ id: 'loin', nom: 'Hôpital A', categorie: 'hopital', couvre: ['62'], commune: 'Lens' }, [2.83, 50.43]),
      service({ id: 'pres', nom: 'Hôpital B', categorie: 'hopital', couvre: ['62'], commune: 'Béthune' }, [2.64, 50.53]),
    ];
    deepEqual(linesOf(answers('Lillers', [], features)), [
      'hopital | pres | Couvre tout le département + Le plus proche, 12\u00a0km à vol d’oiseau',
      'service | loin | Couvre tout le département',
    ]);
  });
});

describe('what is old', () => {
  const old = { niveau: 'commune', structure: 'Mairie de Lillers', couvre: ['62516'], telephone: '+33353010011' } as const;

  it('is shown as to be confirmed, with the level above beside it', () => {
    const [first] = answers('Lillers', [referent({ id: 'mairie', ...old, date_maj: '2020' }), UNIT]);
    deepEqual([first!.id, first!.aConfirmer], ['mairie', { titre: 'Gendarmerie - Brigade de Lillers', telephone: '+33353010010' }]);
  });

  it('goes past a level above that is old too, or without a phone, to the national line at the end', () => {
    const oldUnit = { ...UNIT, date_maj: '2020' };
    const [first] = answers('Lillers', [referent({ id: 'mairie', ...old, revoir_le: '2026-11-25' }), oldUnit, referent({ id: 'd', niveau: 'departement', structure: 'D', couvre: ['62'] })]);
    deepEqual(first!.aConfirmer, { titre: 'Violences Femmes Info', telephone: '3919' });
  });

  it('is not what its review date still covers', () => {
    equal(answers('Lillers', [referent({ id: 'mairie', ...old, date_maj: '2020', revoir_le: '2026-11-26' })])[0]!.aConfirmer, undefined);
  });

  it('CONF-15 gives no name past its review date, however the folder was built', () => {
    const named = referent({ id: 'mairie', ...old, nom: 'Nadia Exemple', revoir_le: '2026-11-26' });
    equal(answers('Lillers', [named])[0]!.nom, 'Nadia Exemple');
    const later = new Date('2026-11-27T00:00:00Z');
    equal(answers('Lillers', [named], [], later)[0]!.nom, undefined);
    equal(JSON.stringify(answers('Lillers', [named], [], later)).includes('Nadia'), false);
    equal(answers('Lillers', [referent({ id: 'mairie', ...old, nom: 'Nadia Exemple' })])[0]!.nom, undefined, 'without a review date, nobody is named');
  });
});
