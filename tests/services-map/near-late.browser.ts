import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '@reperes/services-map/define.js';
import { buttonOf, cardsOf, chooseCommune, fieldOf, FOLDER, inFolder, root, serveFolder, stopServing, textOf } from './list-fixture.js';
import { COMMUNES, RICH } from './rich-fixture.js';

const { geolocation } = navigator;

describe('<reperes-services-map>, near a commune, when an answer comes late', () => {
  beforeEach(() => serveFolder(RICH));

  afterEach(() => {
    stopServing();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('SAF-18 the position of a device that answers after the widget was taken out of the page is dropped, and one question is asked at a time', async () => {
    let calls = 0;
    let answer: PositionCallback = () => undefined;
    const getCurrentPosition = (success: PositionCallback) => {
      calls += 1;
      answer = success;
    };
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
    const element = await inFolder({ geolocation: true });
    const page = element.parentElement!;
    const button = buttonOf(fieldOf(element), 'Utiliser ma position')!;
    button.click();
    button.click();
    expect(calls).to.equal(1);
    element.remove();
    answer({ coords: { longitude: 2.63, latitude: 50.52 } } as GeolocationPosition);
    await aTimeout(50);
    page.append(element);
    await element.updateComplete;
    expect(fieldOf(element).querySelector('.said')).to.equal(null);
    expect(textOf(root(element).querySelector('.need-group h3'))).not.to.include('Béthune');
    expect(buttonOf(fieldOf(element), 'Utiliser ma position')).to.exist;
  });

  it('a host that asks for another commune while the first is looked for has the other', async () => {
    const served = window.fetch;
    let release: (response: Response) => void = () => undefined;
    const asked = () => new Promise<Response>((resolve) => (release = resolve));
    window.fetch = (input, init) => (new Request(input).url === `${FOLDER}communes.json` ? asked() : served(input, init));
    const element = await inFolder({ commune: '62193' });
    element.commune = '62041';
    await element.updateComplete;
    const seen: string[] = [];
    fieldOf(element).host.addEventListener('near-changed', () => seen.push('changed'));
    release(new Response(JSON.stringify(COMMUNES), { headers: { 'content-type': 'application/json' } }));
    await waitUntil(() => textOf(root(element).querySelector('.need-group h3')) === 'Pour Arras');
    expect(seen).to.deep.equal(['changed']);
  });

  it('another folder has other communes: the one that was chosen in the first is forgotten', async () => {
    const served = window.fetch;
    window.fetch = (input, init) => served(new Request(input).url.replace('/38/', '/62/'), init);
    const element = await inFolder();
    await chooseCommune(element, 'Calais');
    expect(textOf(root(element).querySelector('.need-group h3'))).to.equal('Pour Calais');
    element.data = FOLDER.replace('/62/', '/38/');
    await waitUntil(() => cardsOf(element).length === RICH.length && !textOf(root(element).querySelector('.need-group h3')).startsWith('Pour'));
    expect(fieldOf(element).querySelector('.erase')).to.equal(null);
  });
});
