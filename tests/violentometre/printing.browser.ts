import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DEFAULT_SET, FORMATS, itemsOf, type QuestionSet, type ReperesViolentometre } from '@reperes/violentometre';
import { encode } from 'uqr';
import { axeViolations } from '../axe.js';
import { setOf, smallSet } from './made-up-sets.js';
import { printed, printFrom, usePrinterStub } from './paper-page.js';
import { scaleInPage, textOf, tick } from './scale-page.js';

const QR = 'https://www.exemple.fr/violences?lang=fr';

/** Stretches of dark, as the code draws them, back to squares. */
function modulesOf(svg: SVGElement): string[] {
  const size = Number(svg.getAttribute('viewBox')!.split(' ')[2]);
  const rows = Array.from({ length: size }, () => new Array<string>(size).fill('.'));
  for (const [, x, y, width] of svg.lastElementChild!.getAttribute('d')!.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    rows[Number(y)]!.fill('#', Number(x), Number(x) + Number(width));
  }
  return rows.map((row) => row.join(''));
}

function fitsItsPaper(sheets: ShadowRoot): boolean {
  return [...sheets.querySelectorAll<HTMLElement>('.sheet, .bookmark')].every(
    (part) => part.scrollHeight <= part.clientHeight && part.scrollWidth <= part.clientWidth,
  );
}

describe('<reperes-violentometre> prints', () => {
  const { fetch } = window;
  usePrinterStub();
  afterEach(() => {
    window.fetch = fetch;
  });

  async function scaleWith(set: QuestionSet) {
    window.fetch = async () => new Response(JSON.stringify(set), { headers: { 'content-type': 'application/json' } });
    const scale = await scaleInPage(html`<reperes-violentometre src="/texte.json"></reperes-violentometre>`);
    await waitUntil(() => scale.renderRoot.querySelector('.scale'));
    return scale;
  }

  for (const format of FORMATS) {
    it(`VIO-15 ${format}: every sentence in order, blank whatever is ticked, with the numbers`, async () => {
      const scale = await scaleInPage();
      await tick(scale, 'non', 'etrangler');
      const sheets = await printFrom(scale, format);
      const first = sheets.querySelector('.poster, .front')!;
      const items = [...first.querySelectorAll('.zone li')].map((item) => item.textContent!.trim());
      expect(items).to.deep.equal(DEFAULT_SET.zones.flatMap((zone) => itemsOf(DEFAULT_SET, zone)).map(({ texte }) => texte));
      for (const number of ['3919', '17', '112', 'SMS\u00a0114']) {
        expect([...first.querySelectorAll('.numbers bdi')].map(({ textContent }) => textContent)).to.include(number);
      }
      expect(textOf(sheets)).to.contain('Tchat').and.to.contain('masecurite.interieur.gouv.fr');
      expect(sheets.querySelector('.box, input, .ticked')).to.equal(null);
      const [blank, other] = ['etrangler', 'coups'].map((id) => {
        const { texte } = DEFAULT_SET.items.find((item) => item.id === id)!;
        const row = [...first.querySelectorAll('li')].find((item) => item.textContent!.trim() === texte)!;
        const { color, fontWeight, backgroundColor } = getComputedStyle(row);
        return [row.className, color, fontWeight, backgroundColor];
      });
      expect(blank).to.deep.equal(other);
    });

    it(`VIO-15 ${format}: neither exit, address of the page, title of the page, nor control`, async () => {
      const scale = await scaleInPage(html`<reperes-violentometre qr=${QR}></reperes-violentometre>`);
      const sheets = await printFrom(scale, format);
      expect(sheets.querySelector('a, button, input, reperes-exit, iframe')).to.equal(null);
      const text = sheets.textContent!;
      for (const absent of ['http', location.host, 'exemple.fr', 'Quitter', 'coché']) expect(text).not.to.contain(absent);
      expect(printed.at(-1)!.title).to.equal('Feuille à imprimer');
    });

    for (const [items, zones] of [[20, 3], [22, 5], [23, 3], [24, 3]] as const) {
      it(`VIO-14 ${format}: ${items} sentences in ${zones} zones stand on their sheet`, async () => {
        const set = setOf(items, zones);
        const sheets = await printFrom(await scaleWith(set), format);
        expect(sheets.querySelector('.poster, .front')!.querySelectorAll('.zone')).to.have.length(zones);
        expect(sheets.querySelector('.poster, .front')!.querySelectorAll('.zone li')).to.have.length(items);
        expect(sheets.querySelectorAll('.sheet')).to.have.length(format === 'marque-page' ? 2 : 1);
        expect(fitsItsPaper(sheets)).to.equal(true);
        expect(sheets.querySelector('.long')).to.equal(null);
      });
    }

    it(`ACC-11 ${format}: axe finds nothing on the sheet`, async () => {
      const scale = await scaleInPage(html`<reperes-violentometre qr=${QR}></reperes-violentometre>`);
      const sheets = await printFrom(scale, format);
      const copy = await fixture(html`<div></div>`);
      copy.append(...[...sheets.children].map((sheet) => document.importNode(sheet, true)));
      expect(await axeViolations(copy)).to.deep.equal([]);
    });
  }

  it('VIO-14 a text too long for any bookmark or poster goes on more pages, whole', async () => {
    const long = setOf(60, 3);
    const set = { ...long, items: long.items.map((item) => ({ ...item, texte: `${item.texte} ${'Une phrase qui dure. '.repeat(15)}`.slice(0, 390) })) };
    for (const format of FORMATS) {
      const sheets = await printFrom(await scaleWith(set), format);
      expect(sheets.querySelectorAll('.long').length).to.be.at.least(1);
      expect(sheets.querySelector('.poster, .front')!.querySelectorAll('.zone li')).to.have.length(60);
      expect(getComputedStyle(sheets.querySelector('.sheet')!).height).not.to.equal('auto');
      const [sheet] = sheets.querySelectorAll<HTMLElement>('.sheet');
      expect(sheet!.scrollHeight).to.be.at.most(sheet!.clientHeight);
    }
  });

  it('four bookmarks a sheet, both sides alike whichever way the paper is turned; a longer text has fewer', async () => {
    const sheets = await printFrom(await scaleInPage(), 'marque-page');
    expect([...sheets.querySelectorAll('.sheet')].map((sheet) => sheet.children.length)).to.deep.equal([4, 4]);
    for (const side of ['.front', '.back']) {
      const looks = [...sheets.querySelectorAll<HTMLElement>(side)].map((one) => `${one.textContent} ${one.clientWidth} ${one.querySelector('.zones, .scale')!.scrollHeight}`);
      expect(new Set(looks).size, side).to.equal(1);
    }
    const wordy = { ...smallSet, items: setOf(40, 3).items.map((item, rank) => ({ ...item, zone: smallSet.zones[rank % 3]!.id, texte: `${item.texte} ${'mot '.repeat(30)}` })) };
    const fewer = await printFrom(await scaleWith(wordy), 'marque-page');
    expect(fewer.querySelector('.sheet')!.children.length).to.be.below(4);
    expect(fitsItsPaper(fewer)).to.equal(true);
  });

  it('bears the numbers that the text adds, such as 119 for the young', async () => {
    const scale = await scaleWith({ ...smallSet, numeros: ['119', '3018', '17', 'inconnu'] } as typeof smallSet);
    for (const [format, part] of [['affiche-a4', '.band'], ['marque-page', '.back']] as const) {
      const sheets = await printFrom(scale, format);
      const numbers = [...sheets.querySelector(part)!.querySelectorAll('.numbers .number')].map(({ textContent }) => textContent);
      expect(numbers).to.deep.equal(['3919', '17', '112', 'SMS\u00a0114', 'Tchat', '119', '3018']);
      expect(fitsItsPaper(sheets)).to.equal(true);
    }
  });

  it('VIO-11 the edge of each zone has its own grain, beside graduations that all share', async () => {
    const sheets = await printFrom(await scaleInPage(), 'affiche-a4');
    const edges = [...sheets.querySelectorAll('.ruler')];
    expect(new Set(edges.map((edge) => edge.querySelector('.grain')!.getAttribute('d'))).size).to.equal(3);
    expect(new Set(edges.map((edge) => edge.querySelector('.graduation')!.getAttribute('d'))).size).to.equal(1);
    for (const edge of edges) expect(edge.getBoundingClientRect().height).to.be.closeTo(edge.closest('.zone')!.getBoundingClientRect().height, 1);
  });

  it('follows the colours that the host set', async () => {
    const page = await fixture(html`<div style="--reperes-color-zone-1: rgb(1 2 3)"><reperes-violentometre></reperes-violentometre></div>`);
    const scale = page.querySelector<ReperesViolentometre>('reperes-violentometre')!;
    await scale.updateComplete;
    const sheets = await printFrom(scale, 'affiche-a4');
    expect(getComputedStyle(sheets.querySelector('.head')!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('draws the code of an https address, square for square, and none for anything else', async () => {
    const drawn = await scaleInPage(html`<reperes-violentometre qr=${QR}></reperes-violentometre>`);
    const sheets = await printFrom(drawn, 'affiche-a4');
    const expected = encode(QR, { ecc: 'M', border: 4 }).data.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
    expect(modulesOf(sheets.querySelector('.qr svg')!)).to.deep.equal(expected);
    for (const qr of ['', 'http://exemple.fr', 'javascript:alert(1)', 'https://a:b@exemple.fr']) {
      const none = await scaleInPage(html`<reperes-violentometre qr=${qr}></reperes-violentometre>`);
      expect((await printFrom(none, 'affiche-a4')).querySelector('.qr'), qr).to.equal(null);
    }
  });

  it('SEC-1 shows what a hostile text holds as text', async () => {
    const hostile = '<img src=x onerror="globalThis.canary=1">"><script>globalThis.canary=1</script>';
    const set = { ...smallSet, titre: hostile, presentation: hostile, zones: smallSet.zones.map((zone) => ({ ...zone, sens: hostile })), items: smallSet.items.map((item) => ({ ...item, texte: hostile })) };
    for (const format of FORMATS) {
      const sheets = await printFrom(await scaleWith(set), format);
      expect(sheets.querySelector('img, script')).to.equal(null);
      expect(sheets.querySelector('h1')!.textContent).to.equal(hostile);
    }
    expect((globalThis as { canary?: number }).canary).to.equal(undefined);
  });

  it('ACC-17 a text from right to left keeps its direction on paper', async () => {
    const scale = await scaleWith({ ...smallSet, lang: 'ar' });
    const sheets = await printFrom(scale, 'affiche-a4');
    expect([sheets.querySelector<HTMLElement>('.poster')!.dir, sheets.querySelector<HTMLElement>('.band')!.dir]).to.deep.equal(['rtl', 'ltr']);
    expect(printed.at(-1)!.documentElement.lang).to.equal('ar');
  });
});
