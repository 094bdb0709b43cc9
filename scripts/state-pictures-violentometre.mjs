/** The states of the violentomètre that the documentation shows; `state-pictures.mjs` takes them. */

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('./state-pictures.mjs').State} State
 */

const PATH = 'association.html';
const DESKTOP = { viewport: { width: 1280, height: 1000 } };
const PHONE = { viewport: { width: 320, height: 640 } };

/** @param {Page} page */
async function show(page) {
  await page.locator('reperes-violentometre').evaluate((element) => element.scrollIntoView());
}

/** @param {number} at place of a sentence in the couple's text */
function ticked(at) {
  return async (/** @type {Page} */ page) => {
    await page.locator('reperes-violentometre').getByRole('checkbox').nth(at).check();
    await show(page);
  };
}

/** @type {readonly State[]} */
export const VIOLENTOMETRE_STATES = [
  { name: 'depart', title: 'Au départ, sur un grand écran', path: PATH, options: DESKTOP, prepare: show },
  { name: 'telephone', title: 'Sur un téléphone de 320 px', path: PATH, options: PHONE, prepare: show },
  { name: 'respect', title: 'Une phrase de respect cochée', path: PATH, options: DESKTOP, prepare: ticked(1) },
  { name: 'violence', title: 'Une violence cochée', path: PATH, options: DESKTOP, prepare: ticked(8) },
  { name: 'danger', title: 'Un danger coché', path: PATH, options: DESKTOP, prepare: ticked(17) },
];
