/** Every state of the referent finder, in the shape of `state-pictures.mjs`. */

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./state-pictures.mjs').State} State
 */

const DESKTOP = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const DATA = /\/data\/62\/.*json$/;

const CITIZEN = 'mairie.html';
const PROFESSIONAL = 'professionnels.html';

/** On a Tuesday morning and on a Sunday night: what is open then is known. */
const OPEN = '2026-11-24T09:30:00Z';
const CLOSED = '2026-11-29T21:30:00Z';

/** @param {Page} page */
const widget = (page) => page.locator('reperes-referent-finder');

/** @param {string} typed */
const choose = (typed) => async (/** @type {Page} */ page) => {
  // The field of the commune: the view for professionals has a list of units as well.
  await widget(page).locator('reperes-commune-search input').fill(typed);
  await widget(page).locator('reperes-commune-search [role="option"]').first().click();
  await widget(page).locator('#result').evaluate((element) => element.scrollIntoView({ block: 'start' }));
};

/** @param {string} moment */
const at = (moment) => (/** @type {Page} */ page) => page.clock.setFixedTime(new Date(moment));

/** The example, whose entries have hours that can be told. @param {Page} page */
const onExample = (page) =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('reperes-referent-finder')) {
        element.setAttribute('data', element.getAttribute('data')?.replace('/62/', '/exemple/') ?? '');
      }
    });
  });

/** @param {string} moment */
const exampleAt = (moment) => async (/** @type {Page} */ page) => {
  await at(moment)(page);
  await onExample(page);
};

/** @param {Page} page */
async function cutNetwork(page) {
  await page.addInitScript(() => Object.defineProperty(Object.getPrototypeOf(navigator), 'onLine', { get: () => false }));
  await page.route(DATA, (route) => route.abort('internetdisconnected'));
}

/** @param {Page} page */
async function chooseUnit(page) {
  await widget(page).locator('#units').selectOption({ label: 'Brigade de gendarmerie d’exemple, Bourbon-l’Archambault (exemple)' });
  await widget(page).locator('#units').evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The paper is a document of its own: it is put in place of the page to be seen. @param {string} button */
const paper = (button) => async (/** @type {Page} */ page) => {
  await choose('vichy')(page);
  await page.evaluate(() => {
    const { get } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(window.HTMLIFrameElement.prototype, 'contentWindow'));
    Object.defineProperty(window.HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        const inside = get?.call(this);
        if (inside) inside.print = () => undefined;
        return inside;
      },
    });
  });
  await widget(page).getByRole('button', { name: button }).click();
  await page.waitForFunction(() => document.querySelector('reperes-referent-finder')?.shadowRoot?.querySelector('iframe'));
  await page.evaluate(() => {
    const inside = document.querySelector('reperes-referent-finder')?.shadowRoot?.querySelector('iframe')?.contentDocument;
    const rules = [...(inside?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
    const content = inside?.body.cloneNode(true);
    document.adoptedStyleSheets = [sheet];
    for (const link of document.querySelectorAll('link, style')) link.remove();
    if (content) document.body.replaceWith(document.adoptNode(content));
    window.scrollTo(0, 0);
  });
};

const A4 = { viewport: { width: 794, height: 1123 } };

/** @type {readonly State[]} */
export const ANNUAIRE_STATES = [
  { name: 'vide', title: 'Au départ', path: CITIZEN, options: DESKTOP },
  { name: 'reponse', title: 'Les contacts d’une commune', path: CITIZEN, options: DESKTOP, prepare: choose('béthune') },
  { name: 'sans-referent', title: 'Sans référent, le niveau suivant', path: CITIZEN, options: DESKTOP, prepare: choose('ablainzevelle') },
  { name: 'ouvert', title: 'Ouvert maintenant', path: CITIZEN, options: DESKTOP, before: exampleAt(OPEN), prepare: choose('bourbon') },
  { name: 'ferme', title: 'Fermé, qui répond à cette heure', path: CITIZEN, options: PHONE, before: exampleAt(CLOSED), prepare: choose('bourbon') },
  { name: 'a-confirmer', title: 'Une fiche ancienne, à confirmer', path: CITIZEN, options: DESKTOP, before: exampleAt(OPEN), prepare: choose('lapalisse') },
  { name: 'telephone', title: 'Sur un téléphone de 320 px', path: CITIZEN, options: PHONE, prepare: choose('béthune') },
  { name: 'professionnel', title: 'Vue professionnelle', path: PROFESSIONAL, options: DESKTOP, before: at(OPEN), prepare: choose('bourbon') },
  { name: 'professionnel-telephone', title: 'Vue professionnelle, sur un téléphone', path: PROFESSIONAL, options: PHONE, before: at(CLOSED), prepare: choose('bourbon') },
  { name: 'unite', title: 'Les communes d’une unité', path: PROFESSIONAL, options: DESKTOP, before: at(OPEN), prepare: chooseUnit },
  { name: 'chargement', title: 'Les données ne sont pas encore là', path: CITIZEN, options: DESKTOP, before: (page) => page.route(DATA, () => undefined) },
  { name: 'erreur', title: 'Les données manquent sur le serveur', path: CITIZEN, options: DESKTOP, before: (page) => page.route(DATA, (route) => route.fulfill({ status: 404 })) },
  { name: 'hors-ligne', title: 'Sans réseau', path: CITIZEN, options: PHONE, before: cutNetwork },
  { name: 'incomplet', title: 'Une partie des données manque', path: CITIZEN, options: DESKTOP, before: (page) => page.route(/referents\.json$/, (route) => route.abort()), prepare: choose('béthune') },
  { name: 'sombre', title: 'Thème sombre', path: CITIZEN, options: { ...DESKTOP, colorScheme: 'dark' }, before: dark, prepare: choose('béthune') },
  { name: 'couleurs-imposees', title: 'Couleurs imposées par le système', path: CITIZEN, options: { ...DESKTOP, forcedColors: 'active' }, prepare: choose('béthune') },
  { name: 'de-droite-a-gauche', title: 'Dans une page écrite de droite à gauche', path: PROFESSIONAL, options: DESKTOP, prepare: rightToLeft },
  { name: 'fiche-imprimee', title: 'La fiche imprimée', path: CITIZEN, options: A4, before: onExample, prepare: paper('Imprimer la fiche') },
  { name: 'carte-de-poche', title: 'La carte de poche, avant d’être pliée', path: CITIZEN, options: A4, before: onExample, prepare: paper('Imprimer une carte de poche') },
  { name: 'page', title: 'La page d’annuaire que l’outil écrit', path: 'data/annuaire.html', options: DESKTOP },
];

/** The host of the demonstration is light: another would follow the system. @param {Page} page */
function dark(page) {
  return page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.cssText = 'background: #15131a; color: #f2eff7';
      // Nor are its own colours made for the dark; through the object model, as its policy refuses a style attribute.
      for (const { style } of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('reperes-referent-finder'))) {
        for (const name of ['--reperes-color-primary', '--reperes-color-on-primary']) style.setProperty(name, 'initial');
      }
    });
  });
}

/** @param {Page} page */
async function rightToLeft(page) {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await choose('bourbon')(page);
}
