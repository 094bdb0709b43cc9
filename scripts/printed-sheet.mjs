/** What an element has sent to the printer, as a document that can be pictured, measured and made a PDF. */

/**
 * The frame of the sheet stays in the page until the printer is done with it:
 * a page whose `window.print` does nothing keeps it.
 *
 * @param {import('playwright').Page} page
 * @param {string} tag element that prints
 * @returns {Promise<{ html: string, width: number, height: number }>} sizes in CSS px
 */
export async function printedSheet(page, tag) {
  return page.locator(`${tag} iframe.print-frame`).evaluate((frame) => {
    if (!(frame instanceof window.HTMLIFrameElement) || !frame.contentDocument) throw new Error('No frame to print.');
    const { contentDocument: sheet } = frame;
    const css = (/** @type {Document | ShadowRoot} */ root) =>
      root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    const host = sheet.body.firstElementChild;
    if (!host?.shadowRoot) throw new Error('Nothing is on the sheet.');
    // In the same quirks mode as the frame, which no doctype can leave.
    const html = `<html lang="${sheet.documentElement.lang}"><meta charset="utf-8"><title>${frame.title}</title><style>${css(sheet)}</style><body><div class="${host.className}" style="${(host.getAttribute('style') ?? '').replaceAll('"', "'")}"><template shadowrootmode="open"><style>${css(host.shadowRoot)}</style>${host.shadowRoot.innerHTML}</template></div></body></html>`;
    return { html, width: Number(frame.width), height: Number(frame.height) };
  });
}
