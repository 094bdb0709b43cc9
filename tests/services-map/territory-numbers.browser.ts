import { expect } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import type { HelpNumber } from '@reperes/schema';
import { axeViolations } from '../axe.js';
import { service, TERRITORY } from './folder-fixture.js';
import { cardsOf, idsOf, inFolder, root, serveFolder, stopServing, textOf, tick } from './list-fixture.js';

const LINE: HelpNumber = {
  id: 'ecoute-62', numero: '+33353010001', nom: 'Écoute du département', pour: 'Parler.', canal: 'appel', situation: 'parler',
  horaires: 'du lundi au vendredi, 9 h-17 h', gratuit: false, source: { url: 'https://exemple.fr/' },
};

const CHAT: HelpNumber = { id: 'tchat-62', url: 'https://exemple.fr/tchat', nom: 'Tchat du département', pour: 'Écrire.', canal: 'tchat', situation: 'parler', gratuit: true, source: { url: 'https://exemple.fr/' } };

const linesOf = (element: Parameters<typeof root>[0]) => [...root(element).querySelectorAll<HTMLElement>('ul.local li')];

describe('the lines of the territory, in <reperes-services-map>', () => {
  beforeEach(() => serveFolder([service('a', 'laeo'), service('b', 'commissariat')], { 'territory.json': { ...TERRITORY, numeros: [LINE, CHAT] } }));

  afterEach(stopServing);

  it('SAF-20 each stands before the list, with what to touch, whatever the filters', async () => {
    const element = await inFolder();
    await tick(element, 'Signaler');
    expect(idsOf(element)).to.deep.equal(['b']);
    expect(linesOf(element).map((line) => [textOf(line), line.querySelector('a')!.getAttribute('href')])).to.deep.equal([
      ['03 53 01 00 01 Écoute du département, du lundi au vendredi, 9 h-17 h', 'tel:+33353010001'],
      ['exemple.fr/tchat Tchat du département', 'https://exemple.fr/tchat'],
    ]);
    const [first] = cardsOf(element);
    expect(linesOf(element)[0]!.compareDocumentPosition(first!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('SEC-6 an address that is none is text', async () => {
    serveFolder([], { 'territory.json': { ...TERRITORY, numeros: [{ ...LINE, numero: '03 21' }, { ...CHAT, url: 'javascript:alert(1)' }] } });
    const element = await inFolder();
    expect(linesOf(element).map((line) => line.querySelector('a'))).to.deep.equal([null, null]);
    expect(textOf(linesOf(element)[0])).to.contain('03 21');
  });
});
