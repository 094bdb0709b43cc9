import { expect, nextFrame } from '@open-wc/testing';
import { answerText, boxOf, everythingSaid, scaleInPage, STATES, textOf, tick, tickedIn } from './scale-page.js';

describe('the answer of <reperes-violentometre>', () => {
  it('VIO-3 shows the most serious ticked zone, and a milder tick does not lower it', async () => {
    const scale = await scaleInPage();
    const shown = () => textOf(scale.renderRoot.querySelector('.answer > h3'));
    await tick(scale, 'desaccord');
    expect(shown()).to.equal('Respect');
    await tick(scale, 'telephone');
    expect(shown()).to.equal('Déjà de la violence');
    await tick(scale, 'objets');
    expect(shown()).to.equal('Danger');
    await tick(scale, 'non');
    expect(shown()).to.equal('Danger');
    await tick(scale, 'objets');
    expect(shown()).to.equal('Déjà de la violence');
  });

  for (const state of ['nothing', 'respect']) {
    it(`VIO-4 says what it cannot see when ${state} is ticked`, async () => {
      const scale = await scaleInPage();
      await tick(scale, ...STATES[state]!);
      expect(answerText(scale)).to.match(/Cet outil ne couvre pas tout/).and.to.match(/Un doute suffit/);
    });
  }

  it('VIO-4 SAF-19 never comforts falsely nor promises what code cannot keep, in any state', async () => {
    for (const ids of Object.values(STATES)) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      expect(everythingSaid(scale)).not.to.match(/tout va bien|aucun danger|pas de violence|anonym|sans trace/i);
      expect(textOf(scale.renderRoot)).to.match(/l’historique du navigateur n’est pas effacé/);
    }
  });

  it('VIO-5 says of orange that it is already violence, with whom to speak', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'rabaisser');
    expect(answerText(scale)).to.match(/C’est déjà de la violence/).and.to.match(/3919/);
    expect(answerText(scale)).not.to.match(/quittez|devez|il faut/);
  });

  it('VIO-6 keeps the numbers in one place, above the answer, in every state', async () => {
    const places: string[] = [];
    for (const ids of Object.values(STATES)) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      const help = scale.renderRoot.querySelector('reperes-help')!.getBoundingClientRect();
      const answer = scale.renderRoot.querySelector('.answer')!.getBoundingClientRect();
      const { top, left } = scale.getBoundingClientRect();
      expect(help.bottom).to.be.at.most(answer.top);
      places.push(`${help.top - top} ${help.left - left} ${help.height}`);
    }
    expect(new Set(places).size).to.equal(1);
  });

  it('VIO-6 leads back to the numbers from any sentence, in one touch', async () => {
    const scale = await scaleInPage();
    const button = scale.renderRoot.querySelector<HTMLButtonElement>('.bar button')!;
    expect(textOf(button)).to.equal('Aide et réponse');
    button.click();
    expect((scale.renderRoot as ShadowRoot).activeElement!.id).to.equal('reponse');
  });

  it('VIO-13 puts the emergency first for a danger, whatever else is ticked', async () => {
    for (const ids of [['etrangler'], ['desaccord', 'etrangler'], ['telephone', 'objets', 'mort']]) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      const answer = scale.renderRoot.querySelector('.answer')!;
      expect(answer.firstElementChild!.className).to.equal('emergency');
      const links = [...answer.querySelectorAll('.emergency a')].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal(['tel:17', 'tel:112', 'sms:114', 'https://www.urgence114.fr/']);
      expect(textOf(scale.renderRoot.querySelector('[role="status"]'))).to.equal('Danger\u00a0: 17, 112, ou SMS au 114.');
    }
  });

  it('ACC-31 VIO-13 after a danger "Aide et réponse" leads to the heading of the emergency, which comes first', async () => {
    for (const ids of [['etrangler'], ['desaccord', 'etrangler'], ['telephone', 'objets', 'mort']]) {
      const scale = await scaleInPage();
      await tick(scale, ...ids);
      scale.renderRoot.querySelector<HTMLButtonElement>('.bar button')!.click();
      const heading = (scale.renderRoot as ShadowRoot).activeElement!;
      expect(textOf(heading)).to.equal('En danger maintenant\u00a0?');
      expect(scale.renderRoot.querySelector('.answer h3')).to.equal(heading);
      const others = scale.renderRoot.querySelectorAll('#reponse, .emergency a');
      expect([...others].every((other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
    }
  });

  it('ACC-31 once the danger is no longer ticked it leads to what the zone means', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'etrangler', 'telephone');
    await tick(scale, 'etrangler');
    scale.renderRoot.querySelector<HTMLButtonElement>('.bar button')!.click();
    expect((scale.renderRoot as ShadowRoot).activeElement!.id).to.equal('reponse');
  });

  it('VIO-13 a serious violence that is no sign of death shows no emergency of its own', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'objets');
    expect(scale.renderRoot.querySelector('.emergency')).to.equal(null);
  });

  it('erases every tick at once and keeps the focus on the eraser', async () => {
    const scale = await scaleInPage();
    await tick(scale, 'desaccord', 'telephone', 'mort');
    const eraser = [...scale.renderRoot.querySelectorAll<HTMLButtonElement>('.bar button')].at(-1)!;
    eraser.focus();
    eraser.click();
    await scale.updateComplete;
    expect(tickedIn(scale)).to.deep.equal([]);
    expect((scale.renderRoot as ShadowRoot).activeElement).to.equal(eraser);
  });

  it('keeps the touched sentence under the finger when the answer grows above it', async () => {
    const page = document.documentElement;
    const { supports } = CSS;
    for (const anchoring of [true, false]) {
      page.style.overflowAnchor = anchoring ? 'auto' : 'none';
      CSS.supports = () => anchoring;
      const scale = await scaleInPage();
      const box = boxOf(scale, 'suivre');
      box.scrollIntoView({ block: 'center' });
      await nextFrame();
      const before = box.getBoundingClientRect().top;
      box.click();
      await nextFrame();
      await nextFrame();
      expect(box.getBoundingClientRect().top).to.be.closeTo(before, 2);
      scale.remove();
    }
    CSS.supports = supports;
    page.removeAttribute('style');
  });
});
