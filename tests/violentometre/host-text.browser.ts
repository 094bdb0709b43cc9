import { expect, html, waitUntil } from '@open-wc/testing';
import { checksumOf, DEFAULT_SET, type QuestionSet, type ReperesViolentometre } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { setOf, smallSet } from './made-up-sets.js';
import { scaleInPage, textOf, tick, tickedIn } from './scale-page.js';

interface Request {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

const HOSTILE = [
  '<img src=x onerror="globalThis.canary=1">',
  '<svg onload="globalThis.canary=1">',
  '"><script>globalThis.canary=1</script>',
  'javascript:globalThis.canary=1',
  'JaVaScRiPt:globalThis.canary=1',
  'java\tscript:globalThis.canary=1',
  'java\nscript:globalThis.canary=1',
  '&#106;avascript:globalThis.canary=1',
];

/** Every free text of a set replaced; ids, shapes and language keep what the guard asks for. */
function hostileSet(text: string): QuestionSet {
  return {
    ...smallSet,
    titre: text,
    presentation: text,
    source: text,
    licence: text,
    permission: text,
    validated_by: text,
    credits: text,
    falc: { validated_by: text },
    zones: smallSet.zones.map((zone) => ({ ...zone, id: text + zone.id, nom: text + zone.id, sens: text, que_faire: text })),
    items: smallSet.items.map((item) => ({ ...item, zone: text + item.zone, texte: text })),
  };
}

function json(value: unknown, type = 'application/json'): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': type } });
}

describe('<reperes-violentometre src>', () => {
  const { fetch, console } = window;
  const { warn } = console;
  let requests: Request[];
  let answer: (url: string) => Promise<Response>;

  beforeEach(() => {
    requests = [];
    console.warn = () => undefined;
    window.fetch = async (input, init) => {
      requests.push({ url: String(input), init });
      return answer(String(input));
    };
  });

  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  async function scaleOf(src: string): Promise<ReperesViolentometre> {
    const scale = await scaleInPage(html`<reperes-violentometre src=${src}></reperes-violentometre>`);
    await waitUntil(() => scale.renderRoot.querySelector('.scale'));
    return scale;
  }

  it('VIO-14 shows the text of the host, whole and in its order', async () => {
    for (const set of [setOf(20, 3), setOf(22, 5), setOf(23, 3), setOf(24, 3)]) {
      answer = async () => json(set);
      const scale = await scaleOf('/texte.json');
      expect(textOf(scale.renderRoot.querySelector('h2'))).to.equal(set.titre);
      expect(scale.renderRoot.querySelectorAll('.zone')).to.have.length(set.zones.length);
      expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(set.items.length);
      expect(await axeViolations(scale)).to.deep.equal([]);
    }
  });

  it('VIO-12 shows whose text it is, its licence and its permission', async () => {
    answer = async () => json(smallSet);
    const credits = textOf((await scaleOf('/texte.json')).renderRoot.querySelector('.credits'));
    expect(credits).to.contain('Tests de Repères').and.contain('Licence\u00a0: MIT.').and.contain('Écrit pour les tests.');
    expect(credits).to.contain('Texte relu par Association d’exemple.');
  });

  it('VIO-12 our own text says that it awaits rereading and is not official', async () => {
    const credits = textOf((await scaleInPage()).renderRoot.querySelector('.credits'));
    expect(credits).to.contain('en attente de relecture par une association spécialisée');
    expect(credits).to.contain('n’a rien d’officiel');
  });

  const REFUSED: Readonly<Record<string, () => Promise<Response>>> = {
    'VIO-12 a text without licence': async () => json({ ...smallSet, licence: '' }),
    'VIO-12 a text without permission': async () => json({ ...smallSet, permission: undefined }),
    'SAF-20 a server that fails': async () => new Response('', { status: 500 }),
    'SAF-20 no network': async () => Promise.reject(new TypeError('offline')),
    'SEC-19 a page instead of JSON': async () => json(smallSet, 'text/html'),
    'SEC-8 half a file': async () => new Response('{"version":1', { headers: { 'content-type': 'application/json' } }),
    'SEC-7 a key that reaches every object': async () =>
      new Response('{"__proto__":{"polluted":1}}', { headers: { 'content-type': 'application/json' } }),
  };

  for (const [name, response] of Object.entries(REFUSED)) {
    it(`${name}: ours is shown whole, and the page says so`, async () => {
      answer = response;
      const scale = await scaleOf('/texte.json');
      expect(textOf(scale.renderRoot.querySelector('h2'))).to.equal(DEFAULT_SET.titre);
      expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(24);
      expect(textOf(scale.renderRoot)).to.contain('Le texte prévu par ce site n’est pas disponible.');
      expect(scale.renderRoot.querySelector('reperes-help')).not.to.equal(null);
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    });
  }

  it('VIO-16 shows the wording that was allowed, whatever the letters of its checksum', async () => {
    answer = async () => json(setOf(22, 5));
    const empreinte = (await checksumOf(setOf(22, 5)))!.toUpperCase();
    const scale = await scaleInPage(html`<reperes-violentometre src="/texte.json" empreinte=${empreinte}></reperes-violentometre>`);
    await waitUntil(() => scale.renderRoot.querySelectorAll('.item').length === 22);
    expect(textOf(scale.renderRoot)).not.to.contain('n’est pas disponible');
  });

  const first = smallSet.items[0]!;
  const CHANGED: Readonly<Record<string, QuestionSet>> = {
    'one word': { ...smallSet, items: [{ ...first, texte: 'Un autre mot.' }, ...smallSet.items.slice(1)] },
    'the order': { ...smallSet, items: [...smallSet.items].reverse() },
    'what a zone means': { ...smallSet, zones: smallSet.zones.map((zone) => ({ ...zone, sens: `${zone.sens} Plus.` })) },
  };

  for (const [what, changed] of Object.entries(CHANGED)) {
    it(`VIO-16 another wording than the one that was allowed (${what}) is not shown: ours is, and the page and the console say so`, async () => {
      const warnings: unknown[] = [];
      console.warn = (...words: unknown[]) => warnings.push(...words);
      answer = async () => json(changed);
      const empreinte = (await checksumOf(smallSet))!;
      const scale = await scaleInPage(html`<reperes-violentometre src="/texte.json" empreinte=${empreinte}></reperes-violentometre>`);
      await waitUntil(() => textOf(scale.renderRoot).includes('Le texte prévu par ce site n’est pas disponible.'));
      expect(textOf(scale.renderRoot.querySelector('h2'))).to.equal(DEFAULT_SET.titre);
      expect(warnings.join(' ')).to.contain('empreinte.autre').and.contain(empreinte).and.contain((await checksumOf(changed))!);
    });
  }

  it('VIO-16 what is no part of the wording may change: who reread it, its credits, its layout', async () => {
    answer = async () => new Response(JSON.stringify({ ...smallSet, validated_by: 'Une autre', credits: 'Autres.' }, null, 4), { headers: { 'content-type': 'application/json' } });
    const scale = await scaleInPage(html`<reperes-violentometre src="/texte.json" empreinte=${(await checksumOf(smallSet))!}></reperes-violentometre>`);
    await waitUntil(() => textOf(scale.renderRoot).includes('Texte relu par Une autre.'));
  });

  it('VIO-18 a host’s text in English has English words around it, and no buttons of languages', async () => {
    answer = async () => json({ ...smallSet, lang: 'en' });
    const scale = await scaleOf('/texte.json');
    expect(scale.renderRoot.querySelector<HTMLElement>('section')!.lang).to.equal('en');
    expect(textOf(scale.renderRoot.querySelector('.credits'))).to.contain('Text reread by Association d’exemple.');
    expect(scale.renderRoot.querySelector('.languages')).to.equal(null);
  });

  it('a host’s text may name numbers of ours, shown after the essential ones', async () => {
    answer = async () => json({ ...smallSet, numeros: ['3018', '17', 'zzz'] });
    const scale = await scaleOf('/texte.json');
    await waitUntil(() => scale.renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('.tile').length === 6);
    expect([...scale.renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('.tile')].at(-1)!.getAttribute('href')).to.equal('tel:3018');
  });

  it('SAF-20 the numbers are there while the text is awaited', async () => {
    answer = () => new Promise(() => undefined);
    const scale = await scaleInPage(html`<reperes-violentometre src="/texte.json"></reperes-violentometre>`);
    expect(scale.renderRoot.querySelector('.scale')).to.equal(null);
    expect(scale.renderRoot.querySelector('reperes-help')!.shadowRoot!.querySelectorAll('.tile')).to.have.length(5);
    expect(await axeViolations(scale)).to.deep.equal([]);
  });

  it('SEC-19 asks without cookie, referrer or redirect', async () => {
    answer = async () => json(smallSet);
    await scaleOf('/texte.json');
    const [{ url, init }] = requests as [Request];
    expect(url).to.equal(`${location.origin}/texte.json`);
    expect([init!.credentials, init!.referrerPolicy, init!.redirect]).to.deep.equal(['omit', 'no-referrer', 'error']);
  });

  for (const src of ['javascript:globalThis.canary=1', 'data:application/json,{}', 'blob:x', 'file:///etc/passwd', 'https://']) {
    it(`SEC-1 asks nothing for src="${src}"`, async () => {
      const scale = await scaleOf(src);
      expect(requests).to.deep.equal([]);
      expect(textOf(scale.renderRoot.querySelector('h2'))).to.equal(DEFAULT_SET.titre);
    });
  }

  for (const text of HOSTILE) {
    it(`SEC-1 SEC-6 shows ${JSON.stringify(text)} as text, in every field`, async () => {
      answer = async () => json(hostileSet(text));
      const scale = await scaleOf('/texte.json');
      await tick(scale, 'a', 'd');
      expect(textOf(scale.renderRoot.querySelector('h2'))).to.equal(text.replace(/[ \n]+/g, ' '));
      expect(scale.renderRoot.querySelector('img, script, iframe, object, [onload], [onerror], h2 *, .item span *')).to.equal(null);
      for (const link of scale.renderRoot.querySelectorAll('a')) expect(link.href).to.match(/^(tel:|sms:114$|https:)/);
      expect((globalThis as { canary?: number }).canary).to.equal(undefined);
      expect(requests).to.have.length(1);
    });
  }

  it('drops a late answer once another text is asked for, and every tick with it', async () => {
    let release: (response: Response) => void = () => undefined;
    answer = (url) => (url.endsWith('lent.json') ? new Promise((resolve) => (release = resolve)) : Promise.resolve(json(smallSet)));
    const scale = await scaleInPage(html`<reperes-violentometre src="/lent.json"></reperes-violentometre>`);
    scale.src = '/vite.json';
    await waitUntil(() => scale.renderRoot.querySelector('.scale'));
    await tick(scale, 'a');
    release(json(setOf(20, 3)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(scale.renderRoot.querySelectorAll('.item')).to.have.length(4);
    expect(tickedIn(scale)).to.deep.equal(['a']);
    scale.src = '/autre.json';
    await waitUntil(() => tickedIn(scale).length === 0);
  });

  it('VIO-18 marks the language and direction of the text', async () => {
    answer = async () => json({ ...smallSet, lang: 'ar' });
    const scale = await scaleOf('/texte.json');
    const box = scale.renderRoot.querySelector<HTMLElement>('.scale')!;
    expect([box.lang, box.dir]).to.deep.equal(['ar', 'rtl']);
    expect(scale.renderRoot.querySelector<HTMLElement>('h2')!.lang).to.equal('ar');
  });

  it('VIO-19 shows the easy-to-read label only with who validated it', async () => {
    answer = async () => json(smallSet);
    expect((await scaleOf('/texte.json')).renderRoot.querySelector('.tag')).to.equal(null);
    answer = async () => json({ ...smallSet, falc: { validated_by: 'Atelier d’exemple' } });
    const tag = (await scaleOf('/texte.json')).renderRoot.querySelector('.tag');
    expect(textOf(tag)).to.equal('Facile à lire et à comprendre, validé par Atelier d’exemple');
  });

  it('jeu="jeunes" shows the young people’s text; an unknown set, the couple’s', async () => {
    const young = await scaleInPage(html`<reperes-violentometre jeu="jeunes"></reperes-violentometre>`);
    await waitUntil(() => young.renderRoot.querySelector('.scale'));
    expect(textOf(young.renderRoot.querySelector('h2'))).to.contain('premières histoires');
    const unknown = await scaleInPage(html`<reperes-violentometre jeu="constructor"></reperes-violentometre>`);
    expect(textOf(unknown.renderRoot.querySelector('h2'))).to.equal(DEFAULT_SET.titre);
    expect(requests).to.deep.equal([]);
  });
});
