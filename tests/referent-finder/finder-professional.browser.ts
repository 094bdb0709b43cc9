import { expect, fixtureCleanup, html, fixture, waitUntil } from '@open-wc/testing';
import '@reperes/referent-finder/define.js';
import type { ReperesReferentFinder } from '@reperes/referent-finder';
import { axeViolations } from '../axe.js';
import { choose, FILES, finder, requests, restoreFetch, root, serve, status, textOf } from './finder-page.js';
import { referent, REFERENTS } from './folder-fixture.js';

const BRIGADE = referent({ id: 'brigade', niveau: 'unite', fonction: 'Brigade de gendarmerie compétente', structure: 'Brigade de Lillers', couvre: ['62516', '62002'], unite: 'brigade', telephone: '+33353010010', hors_horaires: { telephone: '17', nom: 'Police secours' } });
const GENDARME = referent({ id: 'gendarme', niveau: 'unite', structure: 'Gendarmerie de Lillers', couvre: ['62516', '62002'], unite: 'brigade', courriel: 'referente@example.org' });

const PRO = { ...FILES, 'referents.json': { ...REFERENTS, referents: [...REFERENTS.referents, BRIGADE, GENDARME] } };

async function professional(commune = ''): Promise<ReperesReferentFinder> {
  return finder(PRO, { commune, vue: 'professionnel' });
}

function rows(element: ReperesReferentFinder, scope: string): string[][] {
  return [...root(element).querySelectorAll(`${scope} tbody tr`)].map((row) => [...row.children].map(textOf));
}

async function pick(element: ReperesReferentFinder, label: string): Promise<void> {
  const list = root(element).querySelector<HTMLSelectElement>('#units')!;
  list.value = [...list.options].find(({ text }) => text === label)!.value;
  list.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<reperes-referent-finder vue="professionnel">', () => {
  afterEach(() => {
    restoreFetch();
    fixtureCleanup();
  });

  it('says who to call for what, with hours and out-of-hours contact, the commune’s own and its unit first of their kind', async () => {
    const element = await professional();
    await choose(element, 'lillers');
    expect(textOf(root(element).activeElement)).to.equal('Qui appeler pour Lillers');
    const plainte = rows(element, '.professional:not(.units)').filter(([first]) => first === 'Plainte, signalement')[0]!;
    expect(plainte.slice(0, 3)).to.deep.equal(['Plainte, signalement', 'Brigade de Lillers Brigade de gendarmerie compétente Couvre la commune Date de l’information\u00a0: novembre 2026', '03\u00a053\u00a001\u00a000\u00a010, Brigade de Lillers']);
    expect(plainte[4]).to.equal('Police secours, 17');
    const situations = rows(element, '.professional:not(.units)').filter((cells) => cells.length === 5).map(([first]) => first);
    expect(situations).to.deep.equal(['Danger immédiat', 'Mise à l’abri', 'Plainte, signalement', 'Écoute, accompagnement', 'Droits, aide aux victimes', 'Enfants, jeunes', 'Logement, revenus, démarches', 'Relais et coordination']);
  });

  it('goes from a unit to its communes and to who works there', async () => {
    const element = await professional();
    await pick(element, 'Brigade de Lillers');
    expect(textOf(root(element).querySelector('#unit'))).to.equal('Brigade de Lillers\u00a0: 2 communes');
    expect([...root(element).querySelectorAll('.communes li')].map(textOf)).to.deep.equal(['Ablainzevelle 62116', 'Lillers 62190']);
    expect(rows(element, '.units').map((cells) => cells.at(-4))).to.deep.equal([
      'Brigade de Lillers Brigade de gendarmerie compétente Date de l’information\u00a0: novembre 2026',
      'Gendarmerie de Lillers Référente violences intrafamiliales Date de l’information\u00a0: novembre 2026',
    ]);
    await waitUntil(() => status(element) === 'Brigade de Lillers\u00a0: 2 communes', 'the unit is said');
    await pick(element, 'Arrondissement de Béthune');
    expect([...root(element).querySelectorAll('.communes li')].map(textOf)).to.deep.equal(['Béthune 62400', 'Lillers 62190']);
  });

  it('lists units once, by kind, who works in one under it', async () => {
    const element = await professional();
    const groups = [...root(element).querySelectorAll('optgroup')].map(({ label, children }) => [label, ...[...children].map(textOf)]);
    expect(groups).to.deep.equal([
      ['Police et gendarmerie', 'Brigade de Lillers', 'Commissariat de Béthune'],
      ['Intercommunalités', 'Béthune-Bruay, Artois-Lys Romane'],
      ['Secteurs', 'Arrondissement de Béthune', 'Arrondissement de Lens'],
    ]);
  });

  it('SAF-9 SAF-13 SAF-16 forgets the unit when the page is left; no request, attribute or storage holds it', async () => {
    const element = await professional();
    const before = [requests.length, location.href, history.length, localStorage.length, sessionStorage.length];
    await pick(element, 'Brigade de Lillers');
    expect([...element.attributes].map(({ value }) => value).join()).not.to.match(/lillers|brigade/i);
    expect([requests.length, location.href, history.length, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await element.updateComplete;
    expect(root(element).querySelector('#unit')).to.equal(null);
    expect(root(element).querySelector<HTMLSelectElement>('#units')!.value).to.equal('');
  });

  it('ACC-11 axe finds nothing: start, answer, unit, dark', async () => {
    const element = await professional('62516');
    expect(await axeViolations(element)).to.deep.equal([]);
    await pick(element, 'Brigade de Lillers');
    expect(await axeViolations(element)).to.deep.equal([]);
    document.documentElement.style.colorScheme = 'dark';
    document.body.style.background = 'Canvas';
    expect(await axeViolations(element)).to.deep.equal([]);
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
  });

  it('ACC-12 is a table in rows at 320 px, without scrolling sideways, and stays a table for who hears it', async () => {
    serve(PRO);
    const box = await fixture<HTMLElement>(html`
      <div style="width: 320px"><reperes-referent-finder vue="professionnel" data="/essai/62/" commune="62516"></reperes-referent-finder></div>
    `);
    const element = box.querySelector('reperes-referent-finder')!;
    await waitUntil(() => root(element).querySelector('table'), 'the table shows', { timeout: 8000 });
    expect(box.scrollWidth).to.equal(320);
    const roles = new Set([...root(element).querySelectorAll('table, thead, tbody, tr, th, td')].map((part) => part.getAttribute('role')));
    expect(roles).to.deep.equal(new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']));
  });
});
