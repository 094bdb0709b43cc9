import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';

const load = <Module>(file: string): Promise<Module> => import(new URL(`/packages/embed/lib/${file}.js`, location.href).href) as Promise<Module>;
const { keepNumbers } = await load<typeof import('../../packages/embed/src/kept-numbers.js')>('kept-numbers');
const { straightenQuotes } = await load<typeof import('../../packages/embed/src/straight-quotes.js')>('straight-quotes');
const { essentialHelp } = await import('@reperes/schema');

const FOUR = ['tel:17', 'tel:112', 'sms:114', 'tel:3919'];
const LATER = 700;

const never = new Promise<never>(() => undefined);

let made = 0;

/** An element of a name that nobody used yet. */
async function element(inner = ''): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = `<x-widget-${(made += 1)}>${inner}</x-widget-${made}>`;
  return page.firstElementChild as HTMLElement;
}

function hrefsIn(root: ParentNode): (string | null)[] {
  return [...root.querySelectorAll('a')].filter((link) => link.checkVisibility() && link.getBoundingClientRect().height > 0).map((link) => link.getAttribute('href'));
}

function define({ localName }: Element, render: (root: ShadowRoot) => void): void {
  customElements.define(
    localName,
    class extends HTMLElement {
      constructor() {
        super();
        render(this.attachShadow({ mode: 'open' }));
      }
    },
  );
}

/** Until the check that follows the first render. */
const checked = async () => {
  await aTimeout(20);
  await nextFrame();
  await nextFrame();
};

describe('the numbers that the loader keeps', () => {
  const originalError = console.error;
  const originalWarn = console.warn;
  let said: string[];

  beforeEach(() => {
    said = [];
    console.error = (message: string) => said.push(message);
    console.warn = (message: string) => said.push(message);
  });
  afterEach(() => {
    console.error = originalError;
    console.warn = originalWarn;
  });

  it('SAF-36 are in an empty element whose code never comes, and leave it when it does', async () => {
    const one = await element();
    keepNumbers(one, never);
    expect(hrefsIn(one)).to.deep.equal([]);
    await aTimeout(LATER);
    expect(hrefsIn(one)).to.deep.equal(FOUR);
    for (const link of one.querySelectorAll('a')) expect(link.getBoundingClientRect().height).to.be.greaterThan(40);
    define(one, (root) => root.append(Object.assign(document.createElement('a'), { href: 'tel:17', textContent: '17' })));
    await checked();
    expect(one.childNodes.length).to.equal(0);
    expect(said).to.deep.equal([]);
  });

  it('SAF-36 are those that every widget shows', () => {
    const known = essentialHelp().map(({ canal, numero }) => (canal === 'sms' ? `sms:${numero}` : `tel:${numero}`));
    expect(known.slice(0, 4)).to.deep.equal(FOUR);
  });

  for (const [what, inner] of [
    ['spaces and comments', ' \n<!-- ici la carte -->\u00a0'],
    ['an empty paragraph, as some editors leave', '<p></p><br>'],
    ['data', '<script type="application/geo+json">{"type":"FeatureCollection","features":[]}</script>'],
    ['a title for the widget', '<h2 slot="heading">Nos services</h2>'],
    ['what nobody sees', '<p hidden>Chargement</p><style>p{color:red}</style><template>17</template>'],
  ] as const) {
    it(`SAF-36 come at once where the file does not, into an element that holds only ${what}, which stays`, async () => {
      const one = await element(inner);
      const written = one.innerHTML;
      const failure = Promise.reject(new Error('absent'));
      keepNumbers(one, failure);
      await failure.catch(() => undefined);
      await aTimeout(0);
      expect(hrefsIn(one)).to.deep.equal(FOUR);
      expect(one.innerHTML.startsWith(written)).to.equal(true);
    });
  }

  it('SAF-36 leave alone what a host wrote to be read', async () => {
    for (const inner of ['Appelez le 17', '<ul><li><a href="tel:17">17</a></li></ul>', '<p slot="secours">17</p>', '<p slot="fallback">17</p>']) {
      const one = await element(inner);
      keepNumbers(one, Promise.reject(new Error('absent')));
      await aTimeout(LATER);
      expect(one.innerHTML).to.equal(inner);
    }
  });

  it('SAF-36 come once, although the element moves and is seen again', async () => {
    const one = await element();
    for (let time = 0; time < 3; time += 1) keepNumbers(one, Promise.reject(new Error('absent')));
    await aTimeout(LATER);
    expect(hrefsIn(one)).to.deep.equal(FOUR);
  });

  it('SAF-36 are in a widget that came and shows nothing, or whose parts show nothing; its host is told', async () => {
    const blank = await element();
    keepNumbers(blank, never);
    define(blank, () => undefined);
    const hollow = await element();
    keepNumbers(hollow, never);
    define(hollow, (root) => root.append(document.createElement('section')));
    await checked();
    for (const one of [blank, hollow]) {
      expect(hrefsIn(one.shadowRoot!)).to.deep.equal(FOUR);
      expect(said).to.include(`Repères: <${one.localName}> does not show.`);
    }
  });

  it('SAF-36 of the host come back in sight when the widget that hides them shows nothing', async () => {
    const one = await element('<p slot="secours"><a href="tel:17">17</a></p><p><a href="/data/62/index.html">Tous</a></p>');
    keepNumbers(one, never);
    define(one, () => undefined);
    expect(hrefsIn(one)).to.deep.equal([]);
    await checked();
    expect(hrefsIn(one)).to.have.members(['tel:17', '/data/62/index.html']);
  });

  it('SAF-36 are in an element whose constructor throws', async () => {
    const one = await element();
    keepNumbers(one, never);
    const originalOnError = window.onerror;
    window.onerror = () => true;
    const Throwing = class extends HTMLElement {
      constructor() {
        super();
        throw new Error('constructor');
      }
    };
    customElements.define(one.localName, Throwing);
    await checked();
    window.onerror = originalOnError;
    expect(hrefsIn(one)).to.deep.equal(FOUR);
  });

  it('SAF-36 are found in the parts of a widget, and not written again', async () => {
    const one = await element('<p slot="secours"><a href="tel:17">17</a></p>');
    keepNumbers(one, never);
    define(one, (root) => {
      const part = document.createElement('div');
      part.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('a'), { href: 'tel:17', textContent: '17' }));
      root.append(part);
    });
    await checked();
    expect(one.shadowRoot!.querySelectorAll('slot, p').length).to.equal(0);
    expect(hrefsIn(one)).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });
});

describe('typographic quotes', () => {
  const originalWarn = console.warn;
  afterEach(() => (console.warn = originalWarn));

  it('SAF-36 are taken off the attributes of a widget and the links to the numbers, whatever their form, and said', async () => {
    const said: string[] = [];
    console.warn = (message: string) => said.push(message);
    const one = await element(' <a href=”tel:17”>17</a> <a href=«sms:114»>114</a> <a href=“javascript:alert(1)”>x</a>');
    for (const [name, value] of Object.entries({ data: '”https://x.example/data/62/”', map: '“none”', vue: '«\u00a0lire\u00a0»', jeu: '‘jeunes’', exit: '"none"', onclick: '”alert(1)”', label: '« Votre ville »', territoire: 'l’isle' })) {
      one.setAttribute(name, value);
    }
    straightenQuotes(one);
    expect(Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      data: 'https://x.example/data/62/',
      map: 'none',
      vue: 'lire',
      jeu: 'jeunes',
      exit: 'none',
      onclick: '”alert(1)”',
      label: '« Votre ville »',
      territoire: 'l’isle',
    });
    expect([...one.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:17', 'sms:114', '“javascript:alert(1)”']);
    expect(said).to.have.length(5);
    expect(said[0]).to.equal('Repères: expected data="https://x.example/data/62/", received typographic quotes.');
  });
});
