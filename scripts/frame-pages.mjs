/**
 * The pages that an iframe shows, one a widget, for sites that let no script
 * in. Without JavaScript each is the numbers, as plain links.
 */

/** File name → the element and the name of the page. */
const PAGES = {
  services: { tag: 'reperes-services-map', title: 'Lieux et services d’aide' },
  referents: { tag: 'reperes-referent-finder', title: 'Aide près de chez vous' },
  violentometre: { tag: 'reperes-violentometre', title: 'Échelle des relations' },
  numeros: { tag: 'reperes-help', title: 'Numéros d’aide' },
};

/** These pages ask nothing of anyone but the server that they come from. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** @typedef {import('../packages/schema/lib/index.js')} Schema */

/** @param {Schema} schema @returns {string} the numbers that every widget shows */
function numbers({ displayTelephone, essentialHelp, httpsHref, smsHref, telHref }) {
  return essentialHelp()
    .map(({ numero = '', nom, canal, url = '' }) => {
      const href = canal === 'sms' ? smsHref(numero) : canal === 'appel' ? telHref(numero) : httpsHref(url);
      const shown = canal === 'sms' ? `SMS au ${numero}` : displayTelephone(numero) || 'Tchat';
      return `        <li><a href="${href}" rel="noreferrer">${shown}</a> ${nom}</li>`;
    })
    .join('\n');
}

/** @param {Schema} schema @returns {Map<string, string>} by file name below `dist/` */
export function framePages(schema) {
  const list = numbers(schema);
  return new Map(
    Object.entries(PAGES).map(([name, { tag, title }]) => [
      `cadre/${name}.html`,
      `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <script type="module" src="cadre.js"></script>
    <script type="module" src="../reperes.js"></script>
  </head>
  <body>
    <${tag} data-cadre>
      <ul>
${list}
      </ul>
    </${tag}>
  </body>
</html>
`,
    ]),
  );
}
