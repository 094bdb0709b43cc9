import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ReperesServicesMap } from '@reperes/services-map';
import { axeViolations } from '../axe.js';
import { service, SERVICES, servicesFile } from './folder-fixture.js';
import { answer, cardOf, cardsOf, FOLDER, FOLDER_ANSWERS, loaded, markersOf, need, numbersOf, panelOf, ready, requests, root, textOf, useFolder } from './widget-page.js';

describe('<reperes-services-map>', () => {
  useFolder();

  describe('what must never happen', () => {
    it('CONF-19 a contact entry has a phone and an area, no place and no way to one', async () => {
      const element = await ready();
      const card = cardOf(element, 'e');
      expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['tel:+33353010099']);
      expect(card.querySelector('button')).to.equal(null);
      expect(textOf(card)).to.include('Arrondissement de Béthune').and.include('sur demande');
      expect(markersOf(element).map(({ ariaLabel }) => ariaLabel).join(' ')).to.not.include('Contact e');
    });

    it('SAF-13 SAF-14 SAF-16 two requests in all, to the folder, without referrer, credentials or a word of the visitor', async () => {
      const before = { url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length };
      const element = await loaded();
      await element.updateComplete;
      await panelOf(element).updateComplete;
      need(element, 'parler').click();
      await element.updateComplete;
      need(element, 'parler').click();
      await element.updateComplete;
      markersOf(element)[0]!.click();
      element.select('a');
      await aTimeout(50);
      expect(requests.map(({ url }) => url)).to.deep.equal([`${FOLDER}territory.json`, `${FOLDER}services.geojson`]);
      expect(requests.map(({ referrerPolicy, credentials }) => `${referrerPolicy} ${credentials}`)).to.deep.equal(['no-referrer omit', 'no-referrer omit']);
      expect({ url: location.href, length: history.length, title: document.title, cookie: document.cookie, stored: localStorage.length + sessionStorage.length }).to.deep.equal(before);
    });

    it('SEC-1 hostile text in every field stays text', async () => {
      const canary = window as unknown as { pwned?: boolean };
      for (const text of ['<img src=x onerror="window.pwned=true">', '<svg onload="window.pwned=true">', '"><script>window.pwned=true</script>', 'javascript:window.pwned=true']) {
        const names = ['nom', 'presentation_resume', 'telephone', 'courriel', 'site_web', 'adresse', 'code_postal', 'commune', 'horaires_texte', 'accessibilite_lieu', 'source', 'reference', 'date_maj', 'verifie_le', 'frais'];
        const fields = { ...Object.fromEntries(names.map((name) => [name, text])), publics: [text], langues: [text], modes_accueil: [text], couvre: [text] };
        const element = await ready({}, [service('a', 'laeo', fields)]);
        expect(root(element).querySelectorAll('img, script, [onload], [onerror]')).to.have.length(0);
        expect(panelOf(element).shadowRoot!.querySelectorAll('img, script, [onload], [onerror]')).to.have.length(0);
        expect(cardOf(element, 'a').querySelector('h4')!.textContent).to.equal(text);
      }
      expect(canary.pwned).to.equal(undefined);
      expect(requests).to.deep.equal([]);
    });

    it('SEC-6 an address that is not one of the allowed is shown, not linked', async () => {
      for (const url of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '&#106;avascript:alert(1)', 'data:text/html,x', 'http://exemple.fr/', 'https://user:pass@exemple.fr/']) {
        const element = await ready({}, [service('a', 'laeo', { telephone: url, courriel: url, site_web: url, accessibilite_lieu: url })]);
        expect([...cardOf(element, 'a').querySelectorAll('a')], url).to.have.length(0);
        expect(cardOf(element, 'a').textContent).to.include(url);
      }
      const element = await ready();
      const links = [...root(element).querySelectorAll('a')].map((link) => link.getAttribute('href')!);
      for (const link of links) expect(link).to.match(/^(?:https:\/\/|tel:\+?\d+$|sms:114$|mailto:|geo:[-\d.]+,[-\d.]+$)/);
    });

    it('SEC-7 keys that reach the prototype are refused, the numbers stay', async () => {
      const text = JSON.stringify(servicesFile()).replace('"nombre"', '"__proto__":{"pwned":true},"nombre"');
      answer({ ...FOLDER_ANSWERS, [`${FOLDER}services.geojson`]: async () => new Response(text, { headers: { 'content-type': 'application/json' } }) });
      const element = await loaded();
      expect(({} as { pwned?: boolean }).pwned).to.equal(undefined);
      expect(root(element).querySelector('.failure')).to.exist;
      expect(numbersOf(element)).to.include('tel:17');
    });
  });

  describe('in the page of a host', () => {
    it('ACC-22 headings follow the level, one landmark has a name, two instances share no id in a root', async () => {
      const element = await ready({ headingLevel: 3 });
      const other = await ready({ headingLevel: 4 });
      const levels = (from: ReperesServicesMap) => [...new Set([...root(from).querySelectorAll('h2, h3, h4')].map((heading) => heading.getAttribute('aria-level')))].sort();
      expect(levels(element)).to.deep.equal(['3', '4', '5']);
      expect(levels(other)).to.deep.equal(['4', '5', '6']);
      const landmarks = root(element).querySelectorAll('section, nav, main, aside, header, footer, form, [role=region]');
      expect([...landmarks].map((landmark) => landmark.getAttribute('aria-label'))).to.deep.equal(['Lieux et services d’aide, Pas-de-Calais']);
      for (const scope of [root(element), panelOf(element).shadowRoot!]) {
        const ids = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }
    });

    it('ACC-17 numbers read left to right, the widget holds its language and direction in a page of another', async () => {
      const page = await fixture(html`<div dir="rtl" lang="ar"></div>`);
      const element = await ready();
      page.append(element);
      const section = root(element).querySelector('section')!;
      expect([section.lang, section.dir]).to.deep.equal(['fr', 'ltr']);
      for (const number of root(element).querySelectorAll('bdi.number')) expect(number.getAttribute('dir')).to.equal('ltr');
      expect(await axeViolations(page)).to.deep.equal([]);
    });

    it('ACC-12 nothing is wider than a page of 320 px', async () => {
      const page = await fixture<HTMLElement>(html`<div style="width: 320px"></div>`);
      const element = await ready({}, [...SERVICES, service('z', 'laeo', { nom: 'x'.repeat(200), courriel: `${'a'.repeat(60)}@exemple.fr` })]);
      page.append(element);
      await aTimeout(60);
      expect(page.scrollWidth).to.equal(320);
    });

    it('taken away and put back, it still works', async () => {
      const element = await ready();
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await element.updateComplete;
      need(element, 'plainte').click();
      await element.updateComplete;
      expect(cardsOf(element).map(({ dataset }) => dataset['id'])).to.deep.equal(['c']);
    });
  });
});
