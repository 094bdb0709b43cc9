/** A made-up département of any size, on the towns of a real one: the same bytes in every run. One feature a line, as the pipeline writes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PUBLISHED = fileURLToPath(new URL('../../../data/public/62/', import.meta.url));

const KINDS = ['accueil-jour', 'laeo', 'permanence-juridique', 'aide-victimes', 'service-social', 'ccas', 'gendarmerie', 'sante-sexuelle'];
const STREETS = ['rue des Lilas', 'avenue de la République', 'boulevard du Général', 'place de l’Église', 'chemin Vert'];
const NAMES = ['Lieu d’écoute', 'Permanence', 'Accueil de jour', 'Maison des solidarités', 'Point d’appui'];
const WORDS = 'Accueil, écoute et orientation des femmes victimes de violences, avec ou sans rendez-vous ; entretiens individuels et ateliers.';

/** @typedef {import('@reperes/schema').Service} Service */

export function territoryText() {
  return readFileSync(`${PUBLISHED}territory.json`, 'utf8');
}

/** With what is published beside its list. @param {readonly string[]} noms */
export function territoryWith(noms) {
  const territory = JSON.parse(territoryText());
  return JSON.stringify({ ...territory, fichiers: [...territory.fichiers, ...noms.map((nom) => ({ nom }))] });
}

/** @typedef {{ id: string, communes: import('@reperes/schema').CommunesFile['communes'] }} Ground */

/** In the order of their ids, as the pipeline writes. @param {number} count @param {Ground} [ground] @returns {Service[]} */
export function makeServices(count, ground = realGround()) {
  return Array.from({ length: count }, (_, index) => serviceOf(index, ground)).sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

/** @returns {Ground} */
function realGround() {
  return { id: '62', communes: JSON.parse(readFileSync(`${PUBLISHED}communes.json`, 'utf8')).communes };
}

/** @param {readonly Service[]} services */
export function servicesText(services) {
  const lines = services.map((service) => JSON.stringify(service)).join(',\n');
  return `{"type":"FeatureCollection",\n"version":1,\n"territoire":"62",\n"features":[\n${lines}\n]}\n`;
}

/** @param {number} index @param {Ground} ground */
function serviceOf(index, { id: territory, communes }) {
  const [codeInsee, commune, postcodes, longitude, latitude] = communes[(index * 7919) % communes.length] ?? [];
  const id = `${territory}--bench-${index}`;
  const nearby = (/** @type {number | null | undefined} */ degrees, /** @type {number} */ step) =>
    Number(((degrees ?? 0) + (((index * step) % 100) - 50) / 5000).toFixed(5));
  return /** @type {Service} */ ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [nearby(longitude, 37), nearby(latitude, 61)] },
    properties: {
      id,
      nom: `${NAMES[index % NAMES.length]} ${commune} ${index}`,
      categorie: KINDS[(index * 31) % KINDS.length],
      nombre: 1,
      ...(index % 3 === 0 ? { presentation_resume: WORDS } : {}),
      confidentialite: 'public',
      precision: 'adresse',
      adresse: `${(index % 200) + 1} ${STREETS[index % STREETS.length]}`,
      code_postal: postcodes?.[0],
      commune,
      code_insee: codeInsee,
      telephone: `+333${String(53_010_000 + index).slice(0, 8)}`,
      ...(index % 4 === 0 ? { site_web: `https://www.exemple.fr/s/${index}` } : {}),
      ...(index % 2 === 0 ? { horaires_texte: 'Du lundi au vendredi, 9 h-12 h et 14 h-17 h' } : {}),
      couvre: [codeInsee],
      source: 'services',
      date_maj: '2023-12-31',
    },
  });
}
