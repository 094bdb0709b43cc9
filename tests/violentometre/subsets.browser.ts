import { expect } from '@open-wc/testing';
import { answerOf, DEFAULT_SET } from '@reperes/violentometre';
import fc from 'fast-check';
import { boxOf, scaleInPage, textOf, tickedIn } from './scale-page.js';

const IDS = DEFAULT_SET.items.map(({ id }) => id);

describe('<reperes-violentometre> with any subset ticked', () => {
  it('VIO-3 VIO-4 VIO-6 VIO-13 says the most serious zone, the emergency of a danger first, its limits when there is no violence, and the numbers', async () => {
    const scale = await scaleInPage();
    const { renderRoot } = scale;
    const place = () => renderRoot.querySelector('.help')!.getBoundingClientRect().top - scale.getBoundingClientRect().top;
    const former = place();
    await fc.assert(
      fc.asyncProperty(fc.subarray(IDS), async (ids) => {
        scale.forget();
        await scale.updateComplete;
        for (const id of ids) boxOf(scale, id).click();
        await scale.updateComplete;
        expect(tickedIn(scale)).to.deep.equal(ids);
        const { zone, danger, violence } = answerOf(DEFAULT_SET, new Set(ids));
        expect(textOf(renderRoot.querySelector('.answer > h3'))).to.equal(zone?.nom ?? 'Cet outil ne couvre pas tout');
        expect(renderRoot.querySelector('.answer')!.firstElementChild!.matches('.emergency')).to.equal(danger);
        expect(/ne couvre pas tout/.test(textOf(renderRoot.querySelector('.answer')))).to.equal(!violence);
        expect([...renderRoot.querySelectorAll('.reached h3')].map((title) => textOf(title))).to.deep.equal(zone ? [zone.nom] : []);
        expect(place()).to.equal(former);
      }),
      { numRuns: 60 },
    );
  }).timeout(30_000);
});
