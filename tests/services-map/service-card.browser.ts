import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import { render } from 'lit';
import '@reperes/services-map/define.js';
import type { ReperesServicesMap } from '@reperes/services-map';
import { type CardContext, serviceCard } from '@reperes/services-map/service-card.js';
import { strings } from '@reperes/services-map/strings.fr.js';
import { axeViolations } from '../axe.js';
import { contact, service, SERVICES, servicesFile, TERRITORY } from './folder-fixture.js';

const OFFICE = { regles: [{ jours: [1, 2, 3, 4, 5], heures: [[540, 720], [840, 1020]] }] };
const MARKET = { regles: [{ jours: [2], heures: [[840, 960]], rangs: [1, 3] }] };

const textOf = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim();
const root = (element: ReperesServicesMap) => element.shadowRoot!;
const cardOf = (element: ReperesServicesMap, id: string) => root(element).querySelector(`article[data-id="${id}"]`)!;
const hrefsOf = (node: Element) => [...node.querySelectorAll('a')].map((link) => link.getAttribute('href'));

const CONTEXT: CardContext = {
  territory: TERRITORY, words: strings, level: 4, hasMap: true, isSelected: () => false, onShow: () => undefined, onReturn: () => undefined,
  now: new Date('2026-11-23T09:30:00Z'),
};

/** A card of Monday 23 November 2026, 10:30 in Paris. */
async function drawn(one: Service, context: Partial<CardContext> = {}): Promise<HTMLElement> {
  const place = await fixture(html`<div>${serviceCard(one, { ...CONTEXT, ...context })}</div>`);
  return place.querySelector('article')!;
}

async function ready(features: readonly Service[] = SERVICES): Promise<ReperesServicesMap> {
  const element = await fixture<ReperesServicesMap>(html`
    <reperes-services-map map="none" directions="openstreetmap" report="mailto:annuaire@example.org" .services=${servicesFile(features)} .territory=${TERRITORY}></reperes-services-map>
  `);
  await aTimeout(30);
  return element;
}

describe('the card of a service', () => {
  it('ACC-11 open, closed, on appointment, from place to place: said in words, no violation', async () => {
    const state = async (fields: object, categorie: 'laeo' | 'itinerant' = 'laeo') => textOf((await drawn(service('a', categorie, { ...fields }))).querySelector('.state'));
    expect(await state({ horaires_intervalles: OFFICE })).to.equal('Ouvert, jusqu’à 12 h');
    expect(await state({ horaires_intervalles: { regles: [{ jours: [2], heures: [[540, 720]] }] } })).to.equal('Fermé, ouvre demain à 9 h');
    expect(await state({ horaires_intervalles: { ...OFFICE, rendez_vous: true } })).to.equal('Sur rendez-vous');
    expect(await state({ horaires_intervalles: MARKET }, 'itinerant')).to.equal('Prochain passage : mardi 1er décembre, de 14 h à 16 h');
    expect(await state({ horaires_texte: 'le matin' })).to.equal(undefined, 'hours that leave a doubt assert nothing');
    const element = await ready([service('a', 'laeo', { horaires_intervalles: OFFICE, langues: ['français', 'LSF'], acces_fauteuil: true, telephone: '+33353010001' })]);
    root(element).querySelector<HTMLDetailsElement>('article details')!.open = true;
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('what is open is said anew with the minute, even where the browser translated it in place', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const at = (time: string) => {
      const now = new Date(time);
      render(serviceCard(service('a', 'laeo', { horaires_intervalles: OFFICE }), { ...CONTEXT, now }), place);
      return textOf(place.querySelector('.state'));
    };
    expect(at('2026-11-23T10:59:00Z')).to.equal('Ouvert, jusqu’à 12 h');
    const words = [...place.querySelector('.state')!.childNodes].find((node) => node.textContent)!;
    const translated = document.createElement('font');
    translated.textContent = 'Open until 12';
    (words as ChildNode).replaceWith(translated);
    expect(at('2026-11-23T11:01:00Z')).to.equal('Fermé, ouvre aujourd’hui à 14 h');
  });

  it('a place overseas is open at its own hours', async () => {
    const card = await drawn(service('a', 'laeo', { code_insee: '97411', horaires_intervalles: OFFICE }));
    expect(textOf(card.querySelector('.state'))).to.equal('Fermé, ouvre aujourd’hui à 14 h', 'Saint-Denis de La Réunion, 13:30');
  });

  it('hours are read line by line when they are understood, as they were written when they are not', async () => {
    const lines = (card: Element) => [...card.querySelectorAll('details .line')].map(textOf);
    expect(lines(await drawn(service('a', 'laeo', { horaires_intervalles: { ...OFFICE, feries: [] } })))).to.deep.equal(['Lundi au vendredi : 9 h à 12 h, 14 h à 17 h', 'Jours fériés : fermé']);
    const unclear = await drawn(service('a', 'laeo', { horaires_texte: 'presque tous les jours' }));
    expect(textOf(unclear.querySelector('dl'))).to.include('presque tous les jours');
  });

  it('SAF-21 the phone comes before everything that can wait; a mail says that it stays', async () => {
    const card = await drawn(SERVICES[0]!, { report: 'mailto:annuaire@example.org', directions: 'openstreetmap' });
    expect(hrefsOf(card)[0]).to.equal('tel:+33353010001');
    const mails = [...card.querySelectorAll('a[href^="mailto:"]')];
    expect(mails.map((link) => textOf(link.nextElementSibling))).to.deep.equal(Array(2).fill('(un message envoyé reste dans votre messagerie)'));
    const silent = await drawn(service('b', 'laeo', { courriel: 'contact@exemple.fr' }));
    expect(silent.querySelector('a[href^="mailto:"]')!.closest('details'), 'without a phone, the mail is in sight').to.equal(null);
  });

  it('an old entry says so in sight; a made-up one too', async () => {
    const card = await drawn(service('a', 'laeo', { telephone: '+33353010001', verifie_le: '2025-09-20' }));
    expect(textOf(card.querySelector('.fresh'))).to.equal('Vérifié il y a 14 mois : appelez avant de vous déplacer');
    expect(textOf(card.querySelector('.tag'))).to.equal('exemple fictif');
  });

  it('CONF-19 a contact entry has no hours, no way, no distance, no paper, whatever the host asks', async () => {
    const fields = { horaires_intervalles: OFFICE, horaires_texte: 'leaked', adresse: 'leaked', accessibilite_lieu: 'https://leaked.example/', acces_fauteuil: true, places: 12 };
    const located = { ...contact('e', 'alt', fields), geometry: { type: 'Point', coordinates: [2.64, 50.53] } } as Service;
    const card = await drawn(located, { distance: '3 km', directions: 'geo', report: 'https://example.org/?id={id}' });
    expect(hrefsOf(card)).to.deep.equal(['tel:+33353010099', 'https://example.org/?id=e']);
    expect(card.querySelector('button, .state, .distance, .way')).to.equal(null);
    expect(textOf(card)).to.include('sur demande, par téléphone').and.not.match(/leaked|3 km|fauteuil|12/);
  });

  it('a distance stands by the address of a public place', async () => {
    const card = await drawn(service('a', 'laeo'), { distance: '3 km à vol d’oiseau' });
    expect([...card.querySelectorAll('dd .line')].map(textOf)).to.deep.equal(['1 rue de l’Exemple, 62400 Béthune', '3 km à vol d’oiseau']);
  });

  it('the way to a place and the word about an error are those of the host; they hide where one comes from', async () => {
    const element = await ready();
    const links = [...cardOf(element, 'a').querySelectorAll('details a')].filter((link) => !/exemple\.fr/.test(link.getAttribute('href')!));
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')])).to.deep.equal([
      ['https://www.openstreetmap.org/directions?to=50.53%2C2.64', 'noreferrer', null],
      ['mailto:annuaire@example.org?subject=a', 'noreferrer', null],
    ]);
    expect(textOf(cardOf(element, 'a').querySelector('.way'))).to.include('ce site verra l’adresse demandée');
    expect(cardOf(element, 'c').querySelector('.way'), 'only the commune of c is known').to.equal(null);
    element.directions = element.report = '';
    await element.updateComplete;
    expect(hrefsOf(cardOf(element, 'a')).filter((href) => /openstreetmap|annuaire/.test(href!))).to.deep.equal([]);
  });

  it('SEC-1 hostile texts and templates stay text', async () => {
    const text = '<img src=x onerror="window.pwned=true">';
    const card = await drawn(
      service('a', 'laeo', { langues: [text], publics: [text], verifie_le: text, horaires_texte: text, acces_fauteuil: text, modes_accueil: [text], frais: 'constructor' }),
      { directions: `https://x.example/{lat}{lon}${text}`, report: `javascript:{id}${text}` },
    );
    expect(card.querySelectorAll('img, [onerror]')).to.have.length(0);
    expect(hrefsOf(card)).to.deep.equal([]);
    expect(textOf(card)).to.include(text);
  });
});

describe('printing', () => {
  const realPrint = window.print;
  let printed = 0;

  beforeEach(() => {
    printed = 0;
    window.print = () => {
      printed += 1;
      dispatchEvent(new Event('beforeprint'));
    };
  });

  afterEach(() => {
    window.print = realPrint;
    dispatchEvent(new Event('afterprint'));
  });

  it('SAF-26 what is folded unfolds for the paper, and folds again', async () => {
    const element = await ready();
    const folded = () => [...root(element).querySelectorAll('article details')].filter((details) => !(details as HTMLDetailsElement).open).length;
    root(element).querySelector<HTMLDetailsElement>('article details')!.open = true;
    expect(folded()).to.equal(4);
    dispatchEvent(new Event('beforeprint'));
    expect(folded()).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(folded()).to.equal(4);
  });

  it('SAF-26 a widget that was taken out of the page, even while it printed, is as it was, and prints no more', async () => {
    const element = await ready();
    const opened = () => root(element).querySelectorAll('article details[open]').length;
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).to.equal(5);
    element.remove();
    expect(opened()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).to.equal(0);
  });

  const many = (count: number) => Array.from({ length: count }, (_item, at) => service(`s${at}`, 'laeo'));
  const cards = (element: ReperesServicesMap) => root(element).querySelectorAll('article').length;
  const summaryOf = (element: ReperesServicesMap) => textOf(root(element).querySelector('.summary [role=status]'));

  it('SAF-26 the whole list prints, at once, then the screen is as it was', async () => {
    const element = await ready(many(200));
    await element.updateComplete;
    [...root(element).querySelectorAll('button')].find((one) => /de plus/.test(one.textContent))!.click();
    await aTimeout(500);
    expect([cards(element), summaryOf(element)]).to.deep.equal([120, '200 services, 120 affichés']);
    const focused = root(element).activeElement;
    dispatchEvent(new Event('beforeprint'));
    expect([cards(element), summaryOf(element)]).to.deep.equal([200, '200 services']);
    expect(root(element).querySelectorAll('article details:not([open])')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect([cards(element), summaryOf(element)]).to.deep.equal([120, '200 services, 120 affichés']);
    expect(root(element).querySelectorAll('article details[open]')).to.have.length(0);
    expect(focused?.matches('h4') && root(element).activeElement === focused).to.equal(true);
  });

  it('SAF-26 paper that cannot hold the whole list says so', async () => {
    const element = await ready(many(1001));
    await element.updateComplete;
    const words = () => textOf(root(element).querySelector('.list'))!;
    expect(words()).not.to.include('imprimé');
    dispatchEvent(new Event('beforeprint'));
    expect(cards(element)).to.equal(1000);
    expect(words()).to.match(/Seuls les 1\s000 premiers sont imprimés/);
    dispatchEvent(new Event('afterprint'));
    expect(cards(element)).to.equal(60);
    expect(words()).not.to.include('imprimé');
  });

  it('SAF-13 SAF-26 SEC-17 one card prints alone; nothing is kept, and the page is as it was', async () => {
    const element = await ready();
    const before = { url: location.href, length: history.length, title: document.title, sheets: document.adoptedStyleSheets.length };
    const button = [...cardOf(element, 'a').querySelectorAll('button')].find((one) => /Imprimer/.test(one.textContent))!;
    button.click();
    expect(printed).to.equal(1);
    expect(root(element).querySelector('.widget')!.hasAttribute('data-printed') && cardOf(element, 'a').hasAttribute('data-printed')).to.equal(true);
    expect(element.hasAttribute('data-printed')).to.equal(false);
    expect(root(element).querySelectorAll('article[data-printed]')).to.have.length(1);
    expect(root(element).querySelectorAll('article:not([data-printed]) details[open]')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(root(element).querySelectorAll('[data-printed]')).to.have.length(0);
    expect({ url: location.href, length: history.length, title: document.title, sheets: document.adoptedStyleSheets.length }).to.deep.equal(before);
  });

  it('where printing is not allowed, the next gesture ends it', async () => {
    window.print = () => undefined;
    const element = await ready();
    [...cardOf(element, 'a').querySelectorAll('button')].find((one) => /Imprimer/.test(one.textContent))!.click();
    expect(root(element).querySelectorAll('[data-printed]')).to.have.length(2);
    dispatchEvent(new Event('keydown'));
    expect(root(element).querySelectorAll('[data-printed]')).to.have.length(0);
  });
});
