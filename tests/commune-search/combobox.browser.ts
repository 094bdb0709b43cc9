import { expect } from '@open-wc/testing';
import { CommuneEvent } from '@reperes/commune-search';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { activeName, field, isExpanded, names, nextCommune, options, press, search, type } from './search-page.js';

describe('<reperes-commune-search> as a combobox', () => {
  describe('ACC-8 the combobox of the APG', () => {
    it('ACC-8 roles, properties and states: aria-controls names the list of the same root', async () => {
      const element = await search();
      expect(field(element).getAttribute('aria-autocomplete')).to.equal('list');
      expect(isExpanded(element)).to.equal('false');
      const list = element.shadowRoot!.getElementById(field(element).getAttribute('aria-controls')!)!;
      expect(list.getAttribute('role')).to.equal('listbox');
      expect(list.hidden).to.equal(true);
      await type(element, 'beth');
      expect(isExpanded(element)).to.equal('true');
      expect(list.hidden).to.equal(false);
      expect(options(element).map((option) => option.getAttribute('aria-selected'))).to.deep.equal(['false', 'false']);
      expect(field(element).hasAttribute('aria-activedescendant')).to.equal(false);
    });

    it('ACC-8 Down goes to the first option, then on, then round', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Béthune (62)');
      expect(options(element)[0]!.getAttribute('aria-selected')).to.equal('true');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Vendin-lès-Béthune (62)');
      await press(element, 'ArrowDown');
      expect(activeName(element)).to.equal('Béthune (62)');
      expect(field(element).value).to.equal('beth');
    });

    it('ACC-8 Down in an empty field opens the list on the largest commune, Up on the last shown', async () => {
      const element = await search();
      element.focus();
      await press(element, 'ArrowDown');
      expect([isExpanded(element), activeName(element)]).to.deep.equal(['true', 'Paris (75)']);
      await press(element, 'Escape', 'ArrowUp');
      expect(activeName(element)).to.equal(options(element).at(-1)!.querySelector('span')!.textContent!);
    });

    it('ACC-8 Up goes to the last option', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowUp');
      expect(activeName(element)).to.equal('Vendin-lès-Béthune (62)');
    });

    it('ACC-8 Alt+Down opens the list and leaves the focus in the field', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'Escape', 'Alt+ArrowDown');
      expect([isExpanded(element), activeName(element)]).to.deep.equal(['true', undefined]);
    });

    it('ACC-8 Enter chooses the active option, closes the list and keeps the focus', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      const chosen = nextCommune(element);
      await press(element, 'Enter');
      const event = await chosen;
      expect(event).to.be.instanceOf(CommuneEvent);
      expect(event.commune.codeInsee).to.equal('62119');
      expect([field(element).value, isExpanded(element)]).to.deep.equal(['Béthune', 'false']);
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });

    it('ACC-8 Enter without an option chooses what cannot be anything else, and nothing otherwise', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'saint denis');
      await press(element, 'Enter');
      expect(chosen).to.deep.equal([]);
      await press(element, 'Escape', 'Escape');
      await type(element, 'béthune');
      await press(element, 'Enter');
      expect(chosen).to.deep.equal(['62119']);
    });

    it('ACC-8 Enter never takes a commune for another, whose name the first only holds', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.nom));
      for (const typed of ['buissiere', 'mines', 'bruay', 'havre', 'couture', '6250']) {
        await type(element, typed);
        expect(names(element), typed).to.have.length(1);
        await press(element, 'Enter', 'Escape', 'Escape');
      }
      expect(chosen).to.deep.equal(['Bruay-la-Buissière', 'Le Havre', 'Vallée-de-Ronsard', 'Saint-Omer']);
    });

    it('ACC-8 Escape closes the list, Escape again empties the field', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Escape');
      expect([field(element).value, isExpanded(element), activeName(element)]).to.deep.equal(['beth', 'false', undefined]);
      await press(element, 'Escape');
      expect(field(element).value).to.equal('');
    });

    it('ACC-8 Home, End, Left and Right give the visual focus back to the field', async () => {
      const element = await search();
      await type(element, 'beth');
      const caretAfter = async (key: string) => {
        await press(element, 'ArrowDown', key);
        return [activeName(element), field(element).selectionStart];
      };
      expect(await caretAfter('Home')).to.deep.equal([undefined, 0]);
      expect(await caretAfter('End')).to.deep.equal([undefined, 4]);
      expect(await caretAfter('ArrowLeft')).to.deep.equal([undefined, 3]);
      expect(await caretAfter('ArrowRight')).to.deep.equal([undefined, 4]);
    });

    it('ACC-8 a letter gives the visual focus back to the field and goes on', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown');
      await sendKeys({ type: 'u' });
      await element.updateComplete;
      expect([field(element).value, activeName(element)]).to.deep.equal(['bethu', undefined]);
    });

    it('ACC-8 a press outside, or leaving the field, closes the list', async () => {
      const element = await search();
      await type(element, 'beth');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(isExpanded(element)).to.equal('false');
      await press(element, 'Alt+ArrowDown', 'Tab');
      expect([isExpanded(element), field(element).value]).to.deep.equal(['false', 'beth']);
    });

    it('ACC-8 a click on an option chooses it; options are 44 px tall', async () => {
      const element = await search();
      await type(element, 'beth');
      expect(options(element).every((option) => option.offsetHeight >= 44)).to.equal(true);
      const chosen = nextCommune(element);
      options(element)[1]!.click();
      expect((await chosen).commune.nom).to.equal('Vendin-lès-Béthune');
    });

    it('ACC-8 Alt+Up closes the list and keeps what is typed', async () => {
      const element = await search();
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Alt+ArrowUp');
      expect([isExpanded(element), activeName(element), field(element).value]).to.deep.equal(['false', undefined, 'beth']);
    });

    it('ACC-8 Enter with the list closed does nothing; Backspace searches what is left', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'lensz');
      await press(element, 'Escape', 'Enter');
      expect([chosen, isExpanded(element), field(element).value]).to.deep.equal([[], 'false', 'lensz']);
      await press(element, 'Backspace');
      expect([isExpanded(element), names(element)]).to.deep.equal(['true', ['Lens (62) 62300']]);
    });

    it('ACC-8 Tab leaves the field with the list open and chooses nothing', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'beth');
      await press(element, 'ArrowDown', 'Tab');
      expect([chosen, isExpanded(element), field(element).value, element.matches(':focus-within')]).to.deep.equal([[], 'false', 'beth', false]);
    });

    it('ACC-8 one option at most is selected, and it is the one that the field names', async () => {
      const element = await search();
      await type(element, 'beth');
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await press(element, key);
        const selected = options(element).filter((option) => option.getAttribute('aria-selected') === 'true');
        expect(selected.map(({ id }) => id)).to.deep.equal([field(element).getAttribute('aria-activedescendant')]);
      }
    });

    it('ACC-8 a tap chooses: the field keeps the focus, so that the list is not gone before', async () => {
      const element = await search();
      await type(element, 'beth');
      const { x, y, width, height } = options(element)[0]!.getBoundingClientRect();
      const chosen = nextCommune(element);
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      expect((await chosen).commune.codeInsee).to.equal('62119');
      expect(element.shadowRoot!.activeElement).to.equal(field(element));
    });
  });

  describe('an input method', () => {
    it('keeps its keys: neither its arrows nor the Enter that ends a character choose', async () => {
      const element = await search();
      const chosen: string[] = [];
      element.addEventListener('reperes-commune', ({ commune }) => chosen.push(commune.codeInsee));
      await type(element, 'lens');
      const press229 = { key: 'Enter', keyCode: 229, cancelable: true };
      for (const init of [{ key: 'ArrowDown', isComposing: true, cancelable: true }, { key: 'Enter', isComposing: true, cancelable: true }, press229]) {
        const event = new KeyboardEvent('keydown', init);
        field(element).dispatchEvent(event);
        await element.updateComplete;
        expect([event.defaultPrevented, activeName(element), chosen]).to.deep.equal([false, undefined, []]);
      }
    });

    it('is followed letter by letter in French, as phones write; half a syllable of another script is not searched until it is whole', async () => {
      const element = await search();
      element.focus();
      const compose = async (text: string, isComposing: boolean) => {
        field(element).value = text;
        field(element).dispatchEvent(isComposing ? new InputEvent('input', { isComposing, data: text }) : new CompositionEvent('compositionend', { data: text }));
        await element.updateComplete;
        return names(element);
      };
      expect(await compose('beth', true)).to.deep.equal(['Béthune (62) 62400', 'Vendin-lès-Béthune (62) 62232']);
      expect(await compose('べt', true)).to.deep.equal(['Béthune (62) 62400', 'Vendin-lès-Béthune (62) 62232']);
      expect(await compose('べ', false)).to.deep.equal([]);
      expect(await compose('lens', false)).to.deep.equal(['Lens (62) 62300']);
    });
  });
});
