/** The states of the violentomètre that the documentation shows; `state-pictures.mjs` takes them. */
import { printedSheet } from './printed-sheet.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./state-pictures.mjs').State} State
 */

const SCALE = 'association.html';
const ROOM = 'college.html';
const DESKTOP = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 320, height: 640 } };
const PROJECTOR = { viewport: { width: 1920, height: 1080 } };

/** @param {Page} page */
const scale = (page) => page.locator('reperes-violentometre');

/** @param {Page} page */
const room = (page) => page.locator('reperes-violentometre-atelier');

/** @param {Page} page */
async function show(page) {
  await scale(page).evaluate((element) => element.scrollIntoView());
}

/** @param {readonly number[]} places of sentences in the couple's text */
function ticked(...places) {
  return async (/** @type {Page} */ page) => {
    for (const at of places) await scale(page).getByRole('checkbox').nth(at).check();
    await show(page);
  };
}

/** @param {Page} page */
async function choosePrint(page) {
  await ticked(8)(page);
  await scale(page).getByText('Imprimer', { exact: true }).click();
  await scale(page).getByText('Imprimer avec mes réponses').click();
  await page.locator('reperes-violentometre .printing').evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** @param {Page} page @param {string} kind of step */
async function leadTo(page, kind) {
  const forward = page.locator('reperes-violentometre-atelier .moves .strong');
  for (let pressed = 0; pressed < 200 && (await room(page).locator(`[data-step="${kind}"]`).count()) === 0; pressed += 1) await forward.click();
}

/** @param {Page} page */
async function fullScreen(page) {
  await room(page).getByRole('button', { name: 'Plein écran' }).click();
}

/** @param {Page} page */
async function placed(page) {
  await leadTo(page, 'item');
  await page.keyboard.press('2');
}

/** @param {Page} page */
async function revealed(page) {
  await placed(page);
  await page.keyboard.press('PageDown');
}

/** @param {Page} page */
async function dangerRevealed(page) {
  await leadTo(page, 'pause');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
}

/** @param {(page: Page) => Promise<unknown>} then */
function onTheWall(then) {
  return async (/** @type {Page} */ page) => {
    await fullScreen(page);
    await then(page);
  };
}

/** @param {Page} page */
function noPrinter(page) {
  return page.addInitScript(() => {
    window.print = () => undefined;
  });
}

/** @param {string} format name of its button */
function printing(format) {
  return async (/** @type {Page} */ page) => {
    await scale(page).getByText('Imprimer', { exact: true }).click();
    await scale(page).getByRole('button', { name: format }).click();
    await page.locator('reperes-violentometre iframe.print-frame').waitFor({ state: 'attached' });
    await page.waitForTimeout(500);
    return printedSheet(page, 'reperes-violentometre');
  };
}

/** @type {readonly State[]} */
export const VIOLENTOMETRE_STATES = [
  { name: 'depart', title: 'Au départ, sur un grand écran', path: SCALE, options: DESKTOP, prepare: show },
  { name: 'telephone', title: 'Sur un téléphone de 320 px', path: SCALE, options: PHONE, prepare: show },
  { name: 'respect', title: 'Une phrase de respect cochée : l’outil ne couvre pas tout', path: SCALE, options: DESKTOP, prepare: ticked(1) },
  { name: 'violence', title: 'Une violence cochée', path: SCALE, options: DESKTOP, prepare: ticked(8) },
  { name: 'danger', title: 'Un danger coché : l’urgence d’abord', path: SCALE, options: DESKTOP, prepare: ticked(1, 17) },
  { name: 'danger-telephone', title: 'Un danger coché, sur un téléphone', path: SCALE, options: PHONE, prepare: ticked(17) },
  { name: 'sombre', title: 'Thème sombre', path: SCALE, options: { ...DESKTOP, colorScheme: 'dark' }, prepare: ticked(8) },
  { name: 'couleurs-imposees', title: 'Couleurs imposées par le système', path: SCALE, options: { ...DESKTOP, forcedColors: 'active' }, prepare: ticked(8) },
  { name: 'imprimer', title: 'Choisir ce qui s’imprime', path: SCALE, options: DESKTOP, prepare: choosePrint },
  { name: 'sans-javascript', title: 'Sans JavaScript : ce que la page a écrit', path: SCALE, options: { ...PHONE, javaScriptEnabled: false } },
  { name: 'atelier', title: 'L’atelier, avant de commencer, avec les notes', path: ROOM, options: DESKTOP, prepare: (page) => room(page).evaluate((element) => element.scrollIntoView()) },
  { name: 'atelier-phrase', title: 'L’atelier projeté : le groupe place la phrase', path: ROOM, options: PROJECTOR, prepare: onTheWall(placed) },
  { name: 'atelier-zone', title: 'L’atelier projeté : la zone de la phrase', path: ROOM, options: PROJECTOR, prepare: onTheWall(revealed) },
  { name: 'atelier-pause', title: 'L’atelier projeté : une pause avant les dangers', path: ROOM, options: PROJECTOR, prepare: onTheWall((page) => leadTo(page, 'pause')) },
  { name: 'atelier-danger', title: 'L’atelier projeté : un danger', path: ROOM, options: PROJECTOR, prepare: onTheWall(dangerRevealed) },
  { name: 'atelier-fin', title: 'L’atelier projeté : pour finir', path: ROOM, options: PROJECTOR, prepare: onTheWall((page) => leadTo(page, 'end')) },
  { name: 'atelier-sombre', title: 'L’atelier projeté, thème sombre', path: ROOM, options: { ...PROJECTOR, colorScheme: 'dark' }, prepare: onTheWall(revealed) },
  { name: 'atelier-telephone', title: 'L’atelier sur un téléphone de 320 px', path: ROOM, options: PHONE, prepare: revealed },
  { name: 'marque-pages', title: 'Les marque-pages, recto et verso', path: SCALE, options: DESKTOP, before: noPrinter, sheet: printing('Marque-pages') },
  { name: 'affiche-a4', title: 'L’affiche A4', path: SCALE, options: DESKTOP, before: noPrinter, sheet: printing('Affiche A4') },
  { name: 'affiche-a3', title: 'L’affiche A3', path: SCALE, options: DESKTOP, before: noPrinter, sheet: printing('Affiche A3') },
];
