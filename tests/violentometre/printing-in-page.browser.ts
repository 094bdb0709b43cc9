import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DEFAULT_SET, type ReperesViolentometre } from '@reperes/violentometre';
import { axeViolations } from '../axe.js';
import { buttonOf, frameOf, printed, printFrom, usePrinterStub } from './paper-page.js';
import { scaleInPage, textOf, tick } from './scale-page.js';

describe('<reperes-violentometre> prints from its page', () => {
  const { console } = window;
  const { warn } = console;
  const restorePrinter = usePrinterStub();
  afterEach(() => {
    console.warn = warn;
  });

  it('VIO-15 answers go on paper on an explicit choice only, after its warning', async () => {
    const scale = await scaleInPage();
    expect(buttonOf(scale, 'mes-reponses'), 'nothing ticked').to.equal(undefined);
    await tick(scale, 'non', 'etrangler');
    const button = buttonOf(scale, 'mes-reponses')!;
    expect(button.checkVisibility()).to.equal(false);
    const warning = scale.renderRoot.querySelector(`#${button.getAttribute('aria-describedby')}`);
    expect(textOf(warning)).to.match(/feuille peut être trouvée/);
    const sheets = await printFrom(scale, 'mes-reponses');
    const marked = [...sheets.querySelectorAll('li:has(.ticked)')].map((item) => item.textContent!.trim());
    expect(marked).to.deep.equal(['non', 'etrangler'].map((id) => DEFAULT_SET.items.find((item) => item.id === id)!.texte));
    expect(sheets.querySelectorAll('.box')).to.have.length(24);
    expect(sheets.querySelector('.qr'), 'a sheet of one person leads nowhere').to.equal(null);
    expect(textOf(sheets)).not.to.match(/\d+ ?\/ ?24|%|score/);
    expect((await printFrom(scale, 'affiche-a4')).querySelector('.box'), 'the next one is blank again').to.equal(null);
  });

  it('VIO-15 vue="lire" and vue="atelier" have nothing to print but the blank scale', async () => {
    for (const vue of ['lire', 'atelier'] as const) {
      const scale = await scaleInPage();
      await tick(scale, 'non');
      scale.vue = vue;
      await scale.updateComplete;
      expect(buttonOf(scale, 'mes-reponses')).to.equal(undefined);
      expect(buttonOf(scale, 'affiche-a4')).not.to.equal(undefined);
    }
  });

  it('VIO-9 a sheet leaves the page with the ticks, and once the printer is done', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'etrangler');
    await printFrom(scale, 'mes-reponses');
    scale.forget();
    expect(frameOf(scale)).to.equal(null);
    await printFrom(scale, 'affiche-a4');
    frameOf(scale)!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(frameOf(scale)).to.equal(null);
    await printFrom(scale, 'affiche-a4');
    await printFrom(scale, 'affiche-a3');
    expect(scale.renderRoot.querySelectorAll('iframe')).to.have.length(1);
    scale.remove();
    expect(frameOf(scale)).to.equal(null);
  });

  it('SEC-17 VIO-7 changes nothing of the page around, and prints no other part of it', async () => {
    const page = await fixture(html`<div><style>@page { size: A5 } @media print { .own { color: red } }</style><p class="own">Page</p><reperes-violentometre></reperes-violentometre></div>`);
    const scale = page.querySelector<ReperesViolentometre>('reperes-violentometre')!;
    await scale.updateComplete;
    const former = [location.href, document.title, history.length, document.adoptedStyleSheets.length, document.styleSheets.length];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    const sheets = await printFrom(scale, 'affiche-a4');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect([location.href, document.title, history.length, document.adoptedStyleSheets.length, document.styleSheets.length]).to.deep.equal(former);
    expect(sheets.textContent).not.to.contain('Page');
    expect(frameOf(scale)!.src).to.equal('');
    expect(printed.at(-1)!.URL).to.equal('about:blank');
  });

  it('the frame is nothing to see, to reach or to hear', async () => {
    const scale = await scaleInPage();
    await printFrom(scale, 'affiche-a3');
    const frame = frameOf(scale)!;
    expect([frame.tabIndex, frame.getAttribute('aria-hidden'), getComputedStyle(frame).visibility]).to.deep.equal([-1, 'true', 'hidden']);
    expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    expect(await axeViolations(scale)).to.deep.equal([]);
  });

  it('the focus stays on the button that was pressed', async () => {
    const scale = await scaleInPage();
    scale.renderRoot.querySelector<HTMLDetailsElement>('.printing')!.open = true;
    buttonOf(scale, 'affiche-a4')!.focus();
    await printFrom(scale, 'affiche-a4');
    frameOf(scale)!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect((scale.renderRoot as ShadowRoot).activeElement).to.equal(buttonOf(scale, 'affiche-a4'));
    expect(document.activeElement).to.equal(scale);
  });

  it('says what to do when the sheet cannot be made', async () => {
    console.warn = () => undefined;
    const scale = await scaleInPage();
    restorePrinter();
    const { append } = DocumentFragment.prototype;
    DocumentFragment.prototype.append = () => {
      throw new TypeError('no frame');
    };
    scale.renderRoot.querySelector<HTMLDetailsElement>('.printing')!.open = true;
    buttonOf(scale, 'affiche-a4')!.click();
    await waitUntil(() => /Vérifier le réseau/.test(textOf(scale.renderRoot.querySelector('.printing [role="status"]'))));
    DocumentFragment.prototype.append = append;
    expect(frameOf(scale)).to.equal(null);
  });
});
