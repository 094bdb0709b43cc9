import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Service, Territory } from '@reperes/schema';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { WORDS } from '@reperes/services-map/words.js';
import { axeViolations } from '../axe.js';
import { service, servicesFile, TERRITORY } from './folder-fixture.js';
import { buttonOf, cardsOf, root, textOf, tick } from './list-fixture.js';
import { NEVER, RICH } from './rich-fixture.js';

interface Given {
  readonly services?: readonly Service[];
  readonly territory?: Territory;
  readonly lang?: string;
  readonly territoire?: string;
}

const NO_LODGING = RICH.filter(({ properties }) => !/hebergement|alt|logement/.test(properties.categorie));

/** A few that differ in all that can be chosen. */
const FEW = [
  service('a', 'laeo', { frais: 'gratuit', langues: ['anglais'], acces_fauteuil: true }),
  service('b', 'ccas', { frais: 'payant', langues: ['LSF'] }),
  service('c', 'maison-adolescents', { horaires_intervalles: NEVER, modes_accueil: ['a-distance'] }),
];

async function mapOf({ services = NO_LODGING, territory = TERRITORY, lang = 'fr', territoire = '' }: Given = {}): Promise<ReperesServicesMap> {
  const page = await fixture(html`
    <div lang=${lang}><reperes-services-map map="none" territoire=${territoire} .services=${servicesFile(services)} .territory=${territory}></reperes-services-map></div>
  `);
  const element = page.querySelector('reperes-services-map')!;
  await element.updateComplete;
  await WORDS.read(lang);
  await element.updateComplete;
  return element;
}

const statusOf = (element: ReperesServicesMap) => textOf(root(element).querySelector('.summary [role=status]'));
const mapIn = (element: ReperesServicesMap) => root(element).querySelector('.map')!;
const shelterOf = (element: ReperesServicesMap) => root(element).querySelector<HTMLInputElement>('[data-need="abri"] input')!;
const boxesOf = (element: ReperesServicesMap) => [...root(element).querySelectorAll('.filters label')];

/** What a box says, without its count. */
const nameOf = (label: Element) => textOf(label.querySelector('span:not(.badge)'));

describe('<reperes-services-map>, a need that is answered by telephone', () => {
  for (const lang of WORDS.languages) {
    it(`ACC-32 ${lang}: its numbers are said and stand beside the needs; no map, and no choice to take back, follow`, async () => {
      const element = await mapOf({ lang });
      shelterOf(element).click();
      await element.updateComplete;
      await waitUntil(() => /115\D+3919/.test(statusOf(element)), 'the live region says 115, then 3919');
      const calls = [...root(element).querySelectorAll<HTMLAnchorElement>('.filters .secret a')].map((link) => link.getAttribute('href'));
      expect(calls).to.deep.equal(['tel:115', 'tel:3919']);
      expect(cardsOf(element)).to.have.length(0);
      expect(mapIn(element).checkVisibility()).to.equal(false);
      expect(root(element).querySelector('.ways button')).to.equal(null);
      expect(shelterOf(element).checked).to.equal(true);
    });
  }

  it('ACC-32 the map comes back with its services, in the view it had', async () => {
    const element = await mapOf();
    const panel = mapIn(element).firstElementChild;
    shelterOf(element).click();
    await element.updateComplete;
    await tick(element, 'Parler');
    expect(mapIn(element).checkVisibility()).to.equal(true);
    expect(mapIn(element).firstElementChild).to.equal(panel);
    await waitUntil(() => /^\d+ services – Réponse par téléphone : 115, 3919\./.test(statusOf(element)), 'what is listed, then whom to call');
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('ACC-32 whoever the place is for, and whatever else is asked, 115 is said', async () => {
    for (const words of ['Enfants et jeunes', 'Auteurs de violences', 'Ouvert maintenant', 'Gratuit', 'Anglais']) {
      const element = await mapOf();
      await tick(element, words);
      shelterOf(element).click();
      await element.updateComplete;
      await waitUntil(() => /115, 3919/.test(statusOf(element)), words);
      expect(buttonOf(root(element).querySelector('.list')!, 'Retirer'), words).to.equal(undefined);
      expect(textOf(root(element).querySelector('.list')), words).not.to.contain('Aucun service');
    }
  });

  it('ACC-32 lodging for those who are violent is said with their own line', async () => {
    const element = await mapOf();
    root(element).querySelector<HTMLInputElement>('[data-need="auteurs"] input')!.click();
    await element.updateComplete;
    await waitUntil(() => statusOf(element).includes('0 801 90 19 11'));
    expect(statusOf(element)).not.to.contain('115');
  });

  it('ACC-32 a list without any service has no map either, and says whom to call', async () => {
    for (const [territory, said] of [[TERRITORY, /115, 3919/], [{ ...TERRITORY, counts: {} }, /^Aucun service$/]] as const) {
      const element = await mapOf({ services: [], territory });
      expect(mapIn(element).checkVisibility()).to.equal(false);
      await waitUntil(() => said.test(statusOf(element)));
      expect([...root(element).querySelectorAll('.list a')].map((link) => link.getAttribute('href'))).to.include('tel:3919');
      expect(textOf(root(element).querySelector('.list'))).not.to.match(/Retire|votre choix/);
    }
  });
});

describe('<reperes-services-map>, choices that leave nothing', () => {
  it('ACC-32 no two of them show an empty map, or name a choice that was not made', async () => {
    const element = await mapOf({ services: FEW });
    const boxes = boxesOf(element);
    const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
    let empty = 0;
    for (const pair of pairs) {
      for (const box of pair) box.querySelector('input')!.click();
      await element.updateComplete;
      const ticked = boxes.filter((label) => label.querySelector('input')!.checked).map(nameOf);
      const listed = cardsOf(element).length > 0;
      if (!listed) empty += 1;
      expect(mapIn(element).checkVisibility(), ticked.join(', ')).to.equal(listed);
      const back = buttonOf(root(element).querySelector('.list')!, 'Retirer');
      const named = [...textOf(back).matchAll(/« ([^»]+) »/g)].map(([, name]) => name!.trim());
      const together = ticked.flatMap((one) => ticked.flatMap((other) => [`${one} + ${other}`, `${one}, ${other}`]));
      expect(named.filter((name) => ![...ticked, ...together, 'types de service'].includes(name)), ticked.join(', ')).to.deep.equal([]);
      buttonOf(root(element).querySelector('.filters')!, 'Tout afficher')!.click();
      await element.updateComplete;
    }
    expect(empty).to.be.greaterThan(20);
  }).timeout(60_000);

  it('ACC-32 what a choice changes far below comes in sight, and the focus stays on the choice', async () => {
    const element = await mapOf();
    const shown: string[] = [];
    const { scrollIntoView } = Element.prototype;
    Element.prototype.scrollIntoView = function () {
      shown.push(this.className);
    };
    try {
      shelterOf(element).focus();
      shelterOf(element).click();
      await aTimeout(60);
      expect(shown).to.deep.equal(['notice secret']);
      expect(root(element).activeElement).to.equal(shelterOf(element));
      await tick(element, 'Gratuit');
      await aTimeout(60);
      expect(shown, 'it is there already').to.have.length(1);
      shelterOf(element).click();
      await tick(element, 'Ouvert maintenant');
      await tick(element, 'Turc');
      await aTimeout(60);
      expect(shown.at(-1)).to.equal('empty');
    } finally {
      Element.prototype.scrollIntoView = scrollIntoView;
    }
  });
});
