/** Takes the pictures of every state, and writes the pages that show them: part of `npm run docs`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GALLERIES } from './state-galleries.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').Browser} Browser
 *
 * @typedef {object} Sheet what goes to the printer
 * @property {string} html a whole document
 * @property {number} width of a page, in CSS px
 * @property {number} height
 *
 * @typedef {object} State
 * @property {string} name file name without its ending
 * @property {string} title what the picture shows, in French
 * @property {string} [path] page of the demonstration
 * @property {import('playwright').BrowserContextOptions} [options]
 * @property {(page: Page) => Promise<unknown>} [before] before the page is opened
 * @property {(page: Page) => Promise<unknown>} [prepare]
 * @property {(page: Page) => Promise<Sheet>} [sheet] a document of its own, pictured as it prints
 *
 * @typedef {object} Gallery
 * @property {string} page file name in `docs/fr`, without its ending
 * @property {string} folder of its pictures, in `docs/images`
 * @property {string} title
 * @property {string} intro
 * @property {readonly State[]} states
 */

/** The page that shows most states of most widgets. */
const DEFAULT_PATH = 'exemple.html';

/** A larger one would weigh on every clone of the repository. */
const MAX_PDF_BYTES = 300_000;

/**
 * @param {Browser} browser
 * @param {{ siteOrigin: string, widgetsOrigin: string }} servers
 * @param {string} docs folder of the documentation
 * @returns {Promise<string[]>} files written, in `docs/images`
 */
export async function takeStatePictures(browser, servers, docs) {
  /** @type {string[]} */
  const written = [];
  for (const gallery of GALLERIES) {
    const folder = join(docs, 'images', gallery.folder);
    // A state that is no more would keep its picture.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    /** @type {Map<string, string>} */
    const pdfs = new Map();
    for (const state of gallery.states) {
      const pdf = await takeState(browser, servers, folder, state);
      if (pdf) pdfs.set(state.name, pdf);
      written.push(`${gallery.folder}/${state.name}.png`, ...(pdf ? [`${gallery.folder}/${pdf}`] : []));
    }
    await writeFile(join(docs, 'fr', `${gallery.page}.md`), galleryPage(gallery, pdfs));
  }
  return written;
}

/**
 * @param {Browser} browser
 * @param {{ siteOrigin: string, widgetsOrigin: string }} servers
 * @param {string} folder where the picture goes
 * @param {State} state
 * @returns {Promise<string | undefined>} the PDF beside the picture, if there is one
 */
export async function takeState(browser, { siteOrigin, widgetsOrigin }, folder, state) {
  const { name, path = DEFAULT_PATH, options = {}, before, prepare, sheet } = state;
  const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    await before?.(page);
    await page.goto(path.startsWith('data/') ? `${widgetsOrigin}/data/exemple/${path.slice('data/'.length)}` : `${siteOrigin}/${path}`);
    // Not "networkidle": a state may be that an answer never comes.
    await page.waitForTimeout(2500);
    await prepare?.(page);
    await page.waitForTimeout(1000);
    if (sheet) return await takeSheet(page, await sheet(page), folder, name);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    return undefined;
  } finally {
    await context.close();
  }
}

/**
 * @param {Page} page that printed
 * @param {Sheet} sheet
 * @param {string} folder
 * @param {string} name
 */
async function takeSheet(page, { html, width, height }, folder, name) {
  // A page of its own: the policy of the site would refuse the styles written in the document.
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width, height });
  await paper.setContent(html);
  await paper.emulateMedia({ media: 'print' });
  await paper.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  const bytes = await paper.pdf({ preferCSSPageSize: true, printBackground: true });
  if (bytes.length > MAX_PDF_BYTES) return undefined;
  await writeFile(join(folder, `${name}.pdf`), bytes);
  return `${name}.pdf`;
}

/** @param {Gallery} gallery @param {ReadonlyMap<string, string>} pdfs */
function galleryPage({ title, intro, folder, states }, pdfs) {
  const pictures = states.map((state) => {
    const pdf = pdfs.get(state.name);
    const link = pdf ? `\n[Le PDF](../images/${folder}/${pdf})\n` : '';
    return `## ${state.title}\n\n![${state.title}](../images/${folder}/${state.name}.png)\n${link}`;
  });
  return `# ${title}

<!-- Écrit par « npm run docs » : ne pas modifier à la main. -->

${intro}

${pictures.join('\n')}`;
}
