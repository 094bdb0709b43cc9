import { expect, fixtureCleanup } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import { axeViolations } from '../axe.js';
import { FILES, finder, restoreFetch, root, textOf } from './finder-page.js';
import { referent, REFERENTS, service, SERVICES } from './folder-fixture.js';

const WEEK = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 1020] as const] }] };

const RealDate = window.Date;

/** The clocks of the page, which go on being read. */
function at(moment: string): void {
  const now = RealDate.parse(moment);
  window.Date = class extends RealDate {
    constructor(...given: [] | [number | string]) {
      super(given.length === 0 ? now : given[0]);
    }
    static override now = () => now;
  } as DateConstructor;
}

const MAIRIE = referent({
  id: 'mairie', niveau: 'commune', structure: 'Mairie de Lens', couvre: ['62498'], telephone: '+33353010001',
  horaires_texte: 'Du lundi au vendredi, de 9 h à 17 h', horaires_intervalles: WEEK, hors_horaires: { telephone: '17', nom: 'Police secours' },
});

async function card(fields: Partial<typeof MAIRIE> = {}, features: readonly ReturnType<typeof service>[] = []): Promise<{ text: string; element: Awaited<ReturnType<typeof finder>> }> {
  const files = { ...FILES, 'referents.json': { ...REFERENTS, referents: features.length > 0 ? [] : [{ ...MAIRIE, ...fields }] }, 'services.geojson': { ...SERVICES, features } };
  const element = await finder(files, { commune: '62498' });
  return { element, text: textOf(root(element).querySelector('.contact')) };
}

describe('<reperes-referent-finder>, hours and dates', () => {
  afterEach(() => {
    window.Date = RealDate;
    restoreFetch();
    fixtureCleanup();
  });

  it('says that someone answers now and until when, on the clocks of the place', async () => {
    at('2026-11-24T15:59:00Z');
    expect((await card()).text).to.contain('Ouvert, jusqu’à 17\u00a0h').and.to.contain('En dehors de ces horaires\u00a0: Police secours, 17');
  });

  it('closed, says when it opens next and gives at once who answers meanwhile', async () => {
    at('2026-11-24T16:00:00Z');
    const { text, element } = await card();
    expect(text).to.contain('Fermé, ouvre demain à 9\u00a0h En ce moment\u00a0: Police secours, 17');
    expect(text).not.to.contain('En dehors de ces horaires');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('asserts nothing on a holiday of which the source is silent', async () => {
    at('2026-12-25T10:00:00Z');
    expect((await card()).text).to.contain('Horaires non précisés ce jour férié').and.not.to.contain('Ouvert');
  });

  it('reads the clocks of a place overseas', async () => {
    at('2026-11-24T09:00:00Z');
    const place = { id: 'a', nom: 'Accueil (exemple)', categorie: 'laeo', couvre: ['62'], commune: 'Saint-Denis', code_insee: '97411', horaires_texte: 'lundi-vendredi 9h-17h', horaires_intervalles: WEEK } as const;
    expect((await card({}, [service(place)])).text).to.contain('Ouvert, jusqu’à 17\u00a0h');
    at('2026-11-24T13:30:00Z');
    expect((await card({}, [service(place)])).text).to.contain('Fermé, ouvre demain à 9\u00a0h');
  });

  it('says "sur rendez-vous", and the rank of a day in its month', async () => {
    at('2026-11-24T10:00:00Z');
    expect((await card({ horaires_intervalles: { regles: [], rendez_vous: true } })).text).to.contain('Sur rendez-vous');
    const ranked = { regles: [{ jours: [2], heures: [[840, 1020] as const], rangs: [1] }] };
    expect((await card({ horaires_intervalles: ranked })).text).to.contain('Fermé, ouvre mardi 1er décembre de 14\u00a0h à 17\u00a0h').and.to.contain('1er mardi du mois\u00a0: 14\u00a0h à 17\u00a0h');
  });

  it('gives the next date of a bus that stops in the commune', async () => {
    at('2026-11-24T10:00:00Z');
    const ranked = { regles: [{ jours: [2], heures: [[540, 720] as const], rangs: [1, 3] }] };
    const bus = service({ id: 'bus', nom: 'Bus des droits (exemple)', categorie: 'itinerant', couvre: ['62'], commune: 'Lens', code_insee: '62498', adresse: 'place du Marché', horaires_texte: '1er et 3e mardis', horaires_intervalles: ranked }, [2.83, 50.43]);
    const { text } = await card({}, [bus]);
    expect(text).to.contain('Passe dans votre commune').and.to.contain('S’arrête dans votre commune');
    expect(text).to.contain('Prochain passage\u00a0: mardi 1er décembre, de 9\u00a0h à 12\u00a0h');
  });

  it('shows an old entry as to be confirmed, with the level above beside it', async () => {
    const { text, element } = await card({ revoir_le: '2025-12' });
    expect(text).to.contain('À confirmer\u00a0: cette information est ancienne. Si personne ne répond\u00a0: Violences Femmes Info, 3919');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('CONF-15 names a person until the review date, and no longer', async () => {
    at('2026-11-30T10:00:00Z');
    expect((await card({ nom: 'Nadia Exemple', revoir_le: '2026-11' })).text).to.contain('Nadia Exemple');
    at('2026-12-01T10:00:00Z');
    const { element } = await card({ nom: 'Nadia Exemple', revoir_le: '2026-11' });
    expect(root(element).innerHTML).not.to.contain('Nadia');
  });
});
