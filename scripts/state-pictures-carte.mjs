/** The states of the services map that the documentation shows; `state-pictures.mjs` takes them. */

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./state-pictures.mjs').State} State
 */

const DESKTOP = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const DATA = /\/data\/exemple\/.*json$/;

/** @param {Page} page */
const widget = (page) => page.locator('reperes-services-map');

/** @param {Page} page @param {string} selector */
async function show(page, selector) {
  await page.locator(selector).first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** @param {Page} page */
async function chooseVichy(page) {
  const field = widget(page).getByRole('combobox');
  await field.fill('vichy');
  await widget(page).getByRole('option').first().click();
  await show(page, 'reperes-services-map .near, reperes-near-field');
}

/** @param {Page} page */
async function openPlace(page) {
  const several = page.locator('reperes-map-panel .marker:has(.several)');
  const pile = page.locator('reperes-map-panel .marker.pile[aria-label*="Moulins"]');
  for (let step = 0; step < 4 && (await several.count()) === 0; step += 1) {
    await pile.first().click();
    await page.waitForTimeout(400);
  }
  await several.first().click();
  await show(page, 'reperes-map-panel');
}

/** @param {Page} page */
async function askForShelter(page) {
  await page.locator('reperes-services-map [data-need="abri"] input').check();
  await show(page, 'reperes-services-map [data-need="enfants"]');
}

/** @param {Page} page */
async function openLanguages(page) {
  await page.locator('reperes-services-map .languages summary').click();
  await show(page, 'reperes-services-map .languages');
}

/** @param {Page} page */
async function filterToNothing(page) {
  await page.locator('reperes-services-map [data-need="plainte"] input').check();
  await widget(page).getByText('Affiner').click();
  await widget(page).getByLabel('Ukrainien').check();
  await show(page, 'reperes-services-map .list');
}

/** @param {Page} page */
function withoutWebgl(page) {
  return page.addInitScript(() => {
    window.HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** @type {readonly State[]} */
export const CARTE_STATES = [
  { name: 'liste', title: 'Au départ, sur un grand écran', options: DESKTOP },
  { name: 'telephone', title: 'Sur un téléphone de 320 px', options: PHONE },
  { name: 'carte', title: 'La liste et la carte interactive', options: DESKTOP, prepare: (page) => show(page, 'reperes-services-map .columns') },
  { name: 'fiche', title: 'Une fiche, tout ouvert', options: PHONE, prepare: openCard },
  { name: 'affiner', title: 'Les choix, dépliés', options: DESKTOP, prepare: openChoices },
  { name: 'commune', title: 'Autour d’une commune', options: DESKTOP, prepare: chooseVichy },
  { name: 'plusieurs', title: 'Plusieurs services sous un repère', options: DESKTOP, prepare: openPlace },
  { name: 'abri', title: 'Me mettre à l’abri : qui appeler, aussitôt', options: PHONE, prepare: askForShelter },
  { name: 'vide', title: 'Aucun service ne correspond : quel choix retirer', options: DESKTOP, prepare: filterToNothing },
  { name: 'chargement', title: 'La liste n’est pas encore là', options: DESKTOP, before: (page) => page.route(DATA, () => undefined) },
  { name: 'longue-liste', title: 'Le début d’une longue liste, en attendant le reste', options: DESKTOP, before: longList },
  { name: 'sans-communes', title: 'Les communes ne sont pas venues : le champ le dit, la liste reste', options: DESKTOP, prepare: searchNothing },
  { name: 'erreur', title: 'Les données manquent sur le serveur', options: DESKTOP, before: (page) => page.route(DATA, (route) => route.fulfill({ status: 404 })) },
  { name: 'hors-ligne', title: 'Sans réseau', options: DESKTOP, before: cutNetwork },
  { name: 'sans-webgl', title: 'Sans WebGL : la carte dessinée reste', options: DESKTOP, before: withoutWebgl, prepare: (page) => show(page, 'reperes-services-map .columns') },
  { name: 'sans-javascript', title: 'Sans JavaScript : ce que la page a écrit', options: { ...PHONE, javaScriptEnabled: false } },
  { name: 'page-simple', title: 'La page simple que l’outil écrit aussi', path: 'data/index.html', options: PHONE },
  { name: 'sombre', title: 'Thème sombre', options: { ...DESKTOP, colorScheme: 'dark' }, before: dark, prepare: (page) => show(page, 'reperes-services-map .columns') },
  { name: 'couleurs-imposees', title: 'Couleurs imposées par le système', options: { ...DESKTOP, forcedColors: 'active' }, prepare: (page) => show(page, 'reperes-services-map .columns') },
  { name: 'arabe', title: 'En arabe, de droite à gauche : les fiches restent en français', options: DESKTOP, prepare: (page) => speak(page, 'العربية') },
  { name: 'arabe-telephone', title: 'En arabe, sur un téléphone', options: PHONE, prepare: (page) => speak(page, 'العربية') },
  { name: 'anglais', title: 'En anglais, la liste et la carte', options: DESKTOP, prepare: (page) => speak(page, 'English', '.columns') },
  { name: 'langues', title: 'Le choix d’une autre langue, sur un téléphone', options: PHONE, prepare: openLanguages },
  { name: 'ukrainien', title: 'En ukrainien, sur un téléphone', options: PHONE, prepare: ukrainian },
  { name: 'impression', title: 'Imprimée', options: { viewport: { width: 794, height: 1123 } }, prepare: printed },
  { name: 'ensemble', title: 'Plusieurs territoires ensemble', path: 'ensemble.html', options: DESKTOP },
];

/** @param {Page} page */
async function openCard(page) {
  await page.locator('reperes-services-map article details summary').first().click();
  await show(page, 'reperes-services-map article');
}

/** @param {Page} page */
async function openChoices(page) {
  await widget(page).getByText('Affiner').click();
  await show(page, 'reperes-services-map .filters');
}

/** As a folder of thousands of services: its beginning in a file of its own, the rest on its way. @param {Page} page */
async function longList(page) {
  await page.route(/\/services\.geojson$/, () => undefined);
  await page.route(/\/services-debut\.geojson$/, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('-debut', '') });
    await route.fulfill({ response });
  });
  await page.route(/\/territory\.json$/, async (route) => {
    const response = await route.fetch();
    const territory = await response.json();
    await route.fulfill({ response, json: { ...territory, fichiers: [...territory.fichiers, { nom: 'services-debut.geojson' }] } });
  });
}

/** @param {Page} page */
async function searchNothing(page) {
  await page.route(/\/communes\.json$/, (route) => route.abort());
  await widget(page).getByRole('combobox').focus();
}

/** @param {Page} page */
async function cutNetwork(page) {
  await page.addInitScript(() => Object.defineProperty(Object.getPrototypeOf(navigator), 'onLine', { get: () => false }));
  await page.route(DATA, (route) => route.abort('internetdisconnected'));
}

/** The host of the demonstration is light: another would follow the system. @param {Page} page */
function dark(page) {
  return page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.cssText = 'background: #15131a; color: #f2eff7';
    });
  });
}

/** By the button that a visitor touches. @param {Page} page @param {string} language @param {string} [part] */
async function speak(page, language, part = '.languages') {
  await widget(page).getByRole('button', { name: language }).click();
  await page.locator(`reperes-services-map [aria-pressed="true"]:text-is("${language}")`).waitFor();
  await show(page, `reperes-services-map ${part}`);
}

/** @param {Page} page */
async function ukrainian(page) {
  await openLanguages(page);
  await speak(page, 'Українська', '.need-group');
}

/** @param {Page} page */
async function printed(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new window.Event('beforeprint')));
}
