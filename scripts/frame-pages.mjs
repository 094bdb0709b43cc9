/**
 * The pages that an iframe shows, one a widget, for sites that let no script
 * in. Without JavaScript each is the numbers, as plain links.
 */
import { digest } from './integrity.mjs';

/** File name → the element and the name of the page. */
const PAGES = {
  services: { tag: 'reperes-services-map', title: 'Lieux et services d’aide' },
  referents: { tag: 'reperes-referent-finder', title: 'Aide près de chez vous' },
  violentometre: { tag: 'reperes-violentometre', title: 'Échelle des relations' },
  numeros: { tag: 'reperes-help', title: 'Numéros d’aide' },
};

/** Of the numbers that stand there until the widget does: in the colours of the browser, each as high as a finger. */
const STYLES = `body{font:1em/1.5 system-ui,sans-serif}[data-cadre]:not(:defined)>ul{padding:0;list-style:none}[data-cadre]:not(:defined) a{display:inline-block;padding:.6em .4em;color:LinkText;font-weight:700}`;

/**
 * These pages ask nothing of anyone but the server that they come from; that
 * of the services, also the one basemap that its address may ask for.
 * @param {string} tag
 */
function policy(tag) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self'${tag === 'reperes-services-map' ? ' https://data.geopf.fr' : ''}`,
    "img-src 'self' data: blob:",
    `style-src '${digest(STYLES, 'sha256')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** @typedef {import('../packages/schema/lib/index.js')} Schema */

/** @param {Schema} schema @returns {string} the numbers that every widget shows */
function numbers({ displayTelephone, essentialHelp, httpsHref, smsHref, telHref }) {
  return essentialHelp()
    .map(({ numero = '', nom, canal, url = '' }) => {
      const href = canal === 'sms' ? smsHref(numero) : canal === 'appel' ? telHref(numero) : httpsHref(url);
      const shown = canal === 'sms' ? `SMS au ${numero}` : displayTelephone(numero) || 'Tchat';
      // A page of another site cannot show in a frame.
      const opens = canal === 'tchat' ? ' target="_blank"' : '';
      return `        <li><a href="${href}"${opens} rel="noreferrer">${shown}</a> ${nom}</li>`;
    })
    .join('\n');
}

/** @param {Schema} schema @param {string} script name of `cadre/cadre.js` in the build @returns {Map<string, string>} by file name below `dist/` */
export function framePages(schema, script) {
  const list = numbers(schema);
  return new Map(
    Object.entries(PAGES).map(([name, { tag, title }]) => [
      `cadre/${name}.html`,
      `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy(tag)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>${STYLES}</style>
    <script type="module" src="${script}"></script>
    <script type="module" src="../reperes.js"></script>
  </head>
  <body>
    <${tag} data-cadre>
      <ul slot="secours">
${list}
      </ul>
    </${tag}>
  </body>
</html>
`,
    ]),
  );
}
