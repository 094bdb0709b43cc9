import { expect, fixtureCleanup } from '@open-wc/testing';
import '@reperes/commune-search/define.js';
import '@reperes/help/define-complete.js';
import '@reperes/referent-finder/define.js';
import '@reperes/services-map/define.js';
import '@reperes/services-map/define-map.js';
import '@reperes/services-map/ensemble/define.js';
import type {} from '@reperes/services-map/near/reperes-near-field.js';
import '@reperes/violentometre/define.js';
import { type Reading, WidgetElement } from '@reperes/theme';
import type { LitElement, PropertyDeclaration } from 'lit';

/** Attributes of which any text may be right, or is judged with the data: `categories` where it is read. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  'reperes-services-map': ['basemap', 'categories', 'public', 'territoire', 'directions', 'report'],
  'reperes-ensemble': ['basemap', 'categories'],
  'reperes-referent-finder': [],
  'reperes-violentometre': ['src', 'empreinte', 'qr'],
  'reperes-help': [],
  'reperes-exit': [],
  // A folder, or a file.
  'reperes-commune-search': ['data', 'label'],
};

const PARTS = ['reperes-map-panel', 'reperes-near-field', 'reperes-ensemble-map', 'reperes-help-list'];

const EXITS = [['exit', 'oui', 'show'], ['exit', '', 'show'], ['exit', 'NONE', 'none'], ['exit-url', 'http://exemple.fr/', ''], ['exit-url', 'meteo', '']] as const;
const LEVELS = [['heading-level', '9', 2], ['heading-level', '1', 2], ['heading-level', 'h3', 2], ['heading-level', '2.5', 2], ['heading-level', '', 2]] as const;
const FOLDERS = [['data', 'https://exemple.fr/62/index.html', 'https://exemple.fr/62/'], ['data', 'territory.json', './'], ['data', './62/services.geojson', './62/']] as const;

/** Attribute, what is wrong, what is read. */
const WRONG: Readonly<Record<string, readonly (readonly [string, string, unknown])[]>> = {
  'reperes-services-map': [...EXITS, ...LEVELS, ...FOLDERS, ['map', 'false', 'click'], ['map', 'Auto', 'auto'], ['commune', 'Arras', ''], ['commune', '6204', '']],
  'reperes-ensemble': [...EXITS, ...LEVELS, ...FOLDERS, ['map', 'non', 'click']],
  'reperes-referent-finder': [...EXITS, ...LEVELS, ...FOLDERS, ['vue', 'pro', 'habitant'], ['vue', 'Professionnel', 'professionnel'], ['commune', 'Arras', ''], ['departement', 'Pas-de-Calais', '']],
  'reperes-violentometre': [...EXITS, ...LEVELS, ...FOLDERS, ['heading-level', '6', 2], ['jeu', 'Jeunes', 'jeunes'], ['jeu', 'ados', 'couple'], ['jeu', 'couple-temoin', 'couple'], ['pour', 'témoin', ''], ['vue', 'read', 'cocher']],
  'reperes-help': [...EXITS, ...LEVELS, ...FOLDERS, ['vue', 'court', 'complet']],
  'reperes-exit': [['exit-url', 'http://exemple.fr/', ''], ['vue', 'button', 'complet']],
  'reperes-commune-search': [['departement', '6', '']],
};

const OFF = ['false', 'no', '0', 'non', 'off', 'FALSE', ' Non ', 'null', 'undefined', '{{ position }}'];

const { warn } = console;
let said: string[] = [];

const classOf = (tag: string) => customElements.get(tag) as typeof LitElement;
const attributeOf = (name: PropertyKey, { attribute = true }: PropertyDeclaration) => (attribute === true ? String(name).toLowerCase() : attribute);
const declared = (tag: string) =>
  [...classOf(tag).elementProperties]
    .map(([name, declaration]) => ({ name, declaration, attribute: attributeOf(name, declaration) }))
    .filter((one): one is typeof one & { attribute: string } => one.attribute !== false && one.declaration.state !== true);
const isReading = (converter: unknown): converter is Reading<unknown> => typeof converter === 'object' && converter !== null && 'read' in converter;
const propertyOf = (tag: string, attribute: string) => declared(tag).find((one) => one.attribute === attribute)!.name as keyof LitElement;

/** Not in the page: what is written is read at once. */
const written = (tag: string, attribute: string, value: string) => {
  const element = document.createElement(tag) as LitElement;
  element.setAttribute(attribute, value);
  return element;
};

describe('attributes', () => {
  beforeEach(() => {
    said = [];
    console.warn = (text: unknown) => said.push(String(text));
  });

  afterEach(() => {
    console.warn = warn;
    fixtureCleanup();
  });

  for (const [tag, free] of Object.entries(FREE)) {
    it(`SEC-23 <${tag}> reads every attribute by what is right, or this table says that any text may be`, () => {
      expect(classOf(tag).prototype).to.be.instanceOf(WidgetElement);
      const unread = declared(tag).filter(({ declaration }) => !isReading(declaration.converter)).map(({ attribute }) => attribute);
      expect(unread.sort()).to.deep.equal([...free].sort());
    });

    for (const { attribute, name, declaration } of declared(tag).filter(({ declaration: { type } }) => type === Boolean)) {
      it(`SEC-22 <${tag} ${attribute}> written off is off, and said once`, () => {
        expect(isReading(declaration.converter)).to.equal(true);
        for (const value of OFF) {
          said = [];
          expect(written(tag, attribute, value)[name as keyof LitElement], value).to.equal(false);
          expect(said, value).to.have.length(1);
          expect(said[0]).to.include(`<${tag}>: the attribute "${attribute}" has "${value}"`);
        }
        said = [];
        for (const value of ['', 'true', 'TRUE', 'oui', attribute]) expect(written(tag, attribute, value)[name as keyof LitElement], value).to.equal(true);
        const element = written(tag, attribute, '');
        element.removeAttribute(attribute);
        expect(element[name as keyof LitElement]).to.equal(false);
        expect(said).to.deep.equal([]);
      });
    }

    for (const [attribute, value, read] of WRONG[tag]!) {
      it(`SEC-23 <${tag} ${attribute}="${value}"> is said once, with what was expected, and read as "${String(read)}"`, () => {
        const element = written(tag, attribute, value);
        expect(element[propertyOf(tag, attribute)]).to.equal(read);
        expect(said).to.have.length(1);
        const { converter } = declared(tag).find((one) => one.attribute === attribute)!.declaration;
        expect(said[0]).to.equal(`<${tag}>: the attribute "${attribute}" has "${value}", which is read as "${String(read)}". Expected: ${(converter as Reading<unknown>).expected}.`);
      });
    }

    it(`SEC-23 <${tag}> says nothing of what is right, of what is not written, and of what is taken away`, () => {
      for (const { attribute, name, declaration: { converter } } of declared(tag)) {
        const element = document.createElement(tag) as LitElement;
        const start = element[name as keyof LitElement];
        if (!isReading(converter)) continue;
        const right = ['show', 'click', 'https://exemple.fr/62/', '3', '62041', '62', 'professionnel', 'temoin', 'jeunes', 'lire', 'essentiel', 'lien', 'true'].find((one) => [one, true].includes(converter.read(one) as string) || String(converter.read(one)) === one);
        expect(right, attribute).to.not.equal(undefined);
        element.setAttribute(attribute, right!);
        expect(String(element[name as keyof LitElement])).to.equal(right);
        element.removeAttribute(attribute);
        expect(element[name as keyof LitElement], attribute).to.equal(start);
      }
      expect(said).to.deep.equal([]);
    });

    it(`SEC-23 <${tag}> reads a text that a framework gives to the property as the attribute`, () => {
      for (const [attribute, value, read] of WRONG[tag]!) {
        said = [];
        const element = document.createElement(tag) as LitElement;
        Object.assign(element, { [propertyOf(tag, attribute)]: value });
        expect(element[propertyOf(tag, attribute)]).to.equal(read);
        expect(said).to.have.length(1);
      }
    });
  }

  it('SEC-22 no part of a widget has an attribute that is on by being there', () => {
    for (const tag of PARTS) {
      expect(declared(tag).filter(({ declaration: { type } }) => type === Boolean).map(({ attribute }) => attribute), tag).to.deep.equal([]);
    }
  });

  for (const tag of ['reperes-services-map', 'reperes-ensemble', 'reperes-referent-finder', 'reperes-commune-search']) {
    it(`SEC-23 <${tag}> without "data" says it once`, async () => {
      const element = document.createElement(tag) as LitElement;
      document.body.append(element);
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      element.remove();
      expect(said.filter((text) => text.includes(`<${tag}>: the attribute "data" is missing`))).to.have.length(1);
      expect(said).to.have.length(1);
    });
  }

  for (const tag of ['reperes-violentometre', 'reperes-help', 'reperes-exit']) {
    it(`SEC-23 <${tag}> needs no attribute, and says nothing`, async () => {
      const element = document.createElement(tag) as LitElement;
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      expect(said).to.deep.equal([]);
    });
  }

  it('SEC-23 a language that nobody speaks here is said once by the element that was given it', async () => {
    const element = document.createElement('reperes-violentometre') as LitElement;
    element.lang = 'pl';
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    expect(said).to.deep.equal(['<reperes-violentometre>: the attribute "lang" has "pl", which is read as "fr". Expected: fr, en.']);
    said = [];
    document.documentElement.lang = 'pl';
    document.body.append(document.createElement('reperes-help'));
    document.querySelector('reperes-help')!.remove();
    document.documentElement.lang = '';
    expect(said).to.deep.equal([]);
  });

  it('SEC-22 SAF-18 geolocation="false" shows no position button', async () => {
    const element = written('reperes-services-map', 'geolocation', 'false');
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('reperes-near-field')?.geolocation ?? false).to.equal(false);
    element.remove();
  });

  it('SEC-23 exit="oui" shows the exit, in every widget that may have one', async () => {
    for (const tag of ['reperes-services-map', 'reperes-ensemble', 'reperes-referent-finder', 'reperes-violentometre', 'reperes-help']) {
      const element = written(tag, 'exit', 'oui');
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('reperes-exit[vue="bouton"]'), tag).to.not.equal(null);
      element.remove();
    }
  });
});
