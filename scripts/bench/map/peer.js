/**
 * What a careful site writes around a map library: the list first, in plain
 * JavaScript (its first screens, as ours), then the library, then the map.
 */

const SCREENS = 60;

const list = document.querySelector('#list');

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function card({ properties: { nom, presentation_resume: words = '', adresse, code_postal, commune, telephone, horaires_texte: hours = '' } }) {
  return `<li><article><h3>${escape(nom)}</h3><p>${escape(words)}</p><p><a href="tel:${telephone}">${telephone}</a></p><p>${escape(`${adresse}, ${code_postal} ${commune}`)}</p><p>${escape(hours)}</p></article></li>`;
}

function renderList(services) {
  list.innerHTML = services.slice(0, SCREENS).map(card).join('');
}

const nextTask = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const [territory, { features }] = await Promise.all(
  ['territory.json', 'services.geojson'].map((file) => fetch(`data/${file}`).then((answer) => answer.json())),
);
features.sort((a, b) => a.properties.nom.localeCompare(b.properties.nom, 'fr'));
renderList(features);
await nextTask();

const { makeMap } = await import(document.body.dataset.peer);
const map = await makeMap({ container: document.querySelector('#map'), territory, features });
await nextTask();
performance.mark('map');

globalThis.refilter = async (categorie) => {
  const start = performance.now();
  const kept = features.filter(({ properties }) => properties.categorie === categorie);
  renderList(kept);
  await map.show(kept);
  await nextTask();
  return performance.now() - start;
};
