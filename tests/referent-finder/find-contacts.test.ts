import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Commune, indexCommunes } from '@reperes/commune-search';
import { type Contact, findContacts, type FinderData, reasonText } from '@reperes/referent-finder';
import { COMMUNES, referent, REFERENTS, service, SERVICES, TERRITORY } from './folder-fixture.js';

const DATA: FinderData = { territory: TERRITORY, referents: REFERENTS, services: SERVICES };
const NOTHING: FinderData = { territory: null, referents: null, services: null };
const ALL = indexCommunes(COMMUNES).communes;

function commune(nom: string): Commune {
  return ALL.find((each) => each.nom === nom)!;
}

function linesOf(contacts: readonly Contact[]): string[] {
  return contacts.map(({ rang, lieu, titre, raisons }) => `${rang} | ${lieu ?? titre} | ${raisons.map(reasonText).join(' + ')}`);
}

function onlyServices(...features: ReturnType<typeof service>[]): FinderData {
  return { ...NOTHING, territory: TERRITORY, services: { ...SERVICES, features } };
}

describe('findContacts', () => {
  it('answers from the nearest level to the widest, each with its reason', () => {
    deepEqual(linesOf(findContacts(commune('Béthune'), DATA)), [
      'commune | Mairie de Béthune | Couvre votre commune',
      'unite | Commissariat de Béthune | Couvre l’arrondissement de Béthune',
      'iscg | Béthune | Couvre votre commune',
      'accueil | Lens | Le plus proche, 17\u00a0km à vol d’oiseau',
      'accueil | Lieux d’écoute | Couvre tout le département',
      'accueil | Association Écoute (exemple) | Couvre tout le département',
      'departement | Délégation départementale | Couvre tout le département',
      'service | Béthune | Couvre l’arrondissement de Béthune',
    ]);
  });

  it('gives all that a referent says, and that it is an example', () => {
    deepEqual(findContacts(commune('Béthune'), DATA)[0], {
      id: 'mairie',
      rang: 'commune',
      raisons: [{ kind: 'commune' }],
      titre: 'Référente violences intrafamiliales',
      lieu: 'Mairie de Béthune',
      telephone: '+33353010001',
      courriel: 'referente@example.org',
      horaires: 'Du lundi au vendredi, de 9 h à 17 h',
      horsHoraires: { telephone: '17', nom: 'Police secours ou gendarmerie' },
      date: '2026-11',
      nombre: 1,
      exemple: true,
    });
  });

  it('goes on to the next level when the commune has no referent', () => {
    equal(linesOf(findContacts(commune('Lillers'), DATA))[0], 'unite | Commissariat de Béthune | Couvre l’arrondissement de Béthune');
    equal(linesOf(findContacts(commune('Ablainzevelle'), DATA))[0], 'accueil | Lens | Le plus proche, 32\u00a0km à vol d’oiseau');
  });

  it('says both that a day shelter covers the commune and that it is the nearest', () => {
    const lens = findContacts(commune('Lens'), DATA).find(({ id }) => id === 'lens');
    deepEqual(lens?.raisons, [{ kind: 'commune' }, { kind: 'proche', km: 0 }]);
    equal(reasonText({ kind: 'proche', km: 0.4 }), 'Le plus proche, à moins d’un kilomètre à vol d’oiseau');
  });

  it('looks for no nearest place from a commune without a centre', () => {
    const reasons = findContacts(commune('Le Touquet-Paris-Plage'), DATA).flatMap(({ raisons }) => raisons);
    deepEqual(reasons.filter(({ kind }) => kind === 'proche'), []);
  });

  it('gives at least one contact, with a reason, to every commune, even with no data', () => {
    for (const data of [DATA, NOTHING, onlyServices()]) {
      for (const each of ALL) {
        const contacts = findContacts(each, data);
        ok(contacts.length > 0, each.nom);
        ok(contacts.every(({ raisons }) => raisons.length > 0), each.nom);
      }
    }
  });

  it('falls back on the national line when nothing covers the commune', () => {
    deepEqual(linesOf(findContacts(commune('Béthune'), NOTHING)), ['national | Violences Femmes Info | Répond à toute la France']);
  });

  it('CONF-3 never measures a distance to an entry that is not one public place', () => {
    const hidden = service({ id: 'a', nom: 'A', categorie: 'accueil-jour', couvre: [], confidentialite: 'contact' }, [2.64, 50.53]);
    const several = service({ id: 'b', nom: 'B', categorie: 'accueil-jour', couvre: [], nombre: 7 }, [2.64, 50.53]);
    const shown = service({ id: 'c', nom: 'C', categorie: 'accueil-jour', couvre: [], commune: 'Lens' }, [2.83, 50.43]);
    deepEqual(findContacts(commune('Béthune'), onlyServices(hidden, several, shown)).map(({ id }) => id), ['c']);
  });

  it('CONF-3 gives no place, address or hours to an entry that is only a contact or only a count', () => {
    const fields = { couvre: ['62'], commune: 'Lens', adresse: '1 rue X', horaires_texte: '9 h' } as const;
    const hidden = service({ id: 'a', nom: 'A', categorie: 'laeo', confidentialite: 'contact', ...fields });
    const several = service({ id: 'b', nom: 'B', categorie: 'laeo', nombre: 13, ...fields });
    const places = findContacts(commune('Béthune'), onlyServices(hidden, several)).map(({ lieu, adresse, horaires }) => ({ lieu, adresse, horaires }));
    const none = { lieu: undefined, adresse: undefined, horaires: undefined };
    deepEqual(places, [none, none]);
  });

  it('shows the services for victims, not those for perpetrators', () => {
    ok(!findContacts(commune('Béthune'), DATA).some(({ id }) => id === 'auteurs'));
  });

  it('keeps the same order whatever the order of the files', () => {
    const turned: FinderData = {
      ...DATA,
      referents: { ...REFERENTS, referents: [...REFERENTS.referents].reverse() },
      services: { ...SERVICES, features: [...SERVICES.features].reverse() },
    };
    deepEqual(findContacts(commune('Béthune'), turned), findContacts(commune('Béthune'), DATA));
  });

  it('names what covers the commune in plain French', () => {
    const of = (nom: string, type: 'epci' | 'bassin' | 'reseau' | 'autre') => reasonText({ kind: 'groupe', nom, type });
    equal(of('Bassin de Vichy', 'bassin'), 'Couvre le bassin de Vichy');
    equal(of('Réseau du Bruaysis', 'reseau'), 'Couvre le réseau du Bruaysis');
    equal(of('Béthune-Bruay, Artois-Lys Romane', 'epci'), 'Couvre votre intercommunalité\u00a0: Béthune-Bruay, Artois-Lys Romane');
    equal(of('Montreuillois', 'autre'), 'Couvre votre secteur\u00a0: Montreuillois');
    equal(reasonText({ kind: 'groupe' }), 'Couvre votre secteur');
  });

  it('puts the territory’s own lines with its département', () => {
    const line = { id: 'ligne', numero: '+33199000001', nom: 'Plateforme (exemple)', pour: 'Être orientée.', canal: 'appel', situation: 'parler', gratuit: true, source: { url: 'https://exemple.fr/' } } as const;
    const contacts = findContacts(commune('Lens'), { ...NOTHING, territory: { ...TERRITORY, numeros: [line] } });
    deepEqual(linesOf(contacts), ['departement | Plateforme (exemple) | Couvre tout le département']);
  });

  it('orders referents by level whatever their number', () => {
    const levels = ['departement', 'epci', 'reseau', 'hopital', 'iscg', 'unite', 'commune'] as const;
    const referents = levels.map((niveau) => referent({ id: niveau, niveau, structure: niveau, couvre: ['62'] }));
    const found = findContacts(commune('Lens'), { ...NOTHING, referents: { ...REFERENTS, referents } });
    deepEqual(found.map(({ rang }) => rang), [...levels].reverse());
  });
});
