/** A made-up directory as an officer would export it: semicolons, quotes, Windows-1252, spellings of every kind. The same bytes in every run. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const HEADER = 'cle;nom;categorie;confidentialite;commune;code_insee;code_postal;adresse;telephone;courriel;site_web;horaires;presentation;date_maj';
const KINDS = ['accueil-jour', 'laeo', 'permanence-juridique', 'aide-victimes', 'service-social', 'ccas', 'gendarmerie', 'hebergement-urgence'];
const STREETS = ['rue des Lilas', 'av. de la République', 'bd du Général', 'pl. de l’Église', 'chemin Vert', 'r. Jean-Moulin'];
const HOURS = ['lun-ven 9h-12h / 13h30-17h', 'Du lundi au vendredi de 9h00 à 12h30 (sauf mercredi)', 'sur RDV', '', '1er et 3e jeudis du mois 14h-16h30', 'à définir'];
const BATCH = 10_000;

/** Beside the letters of Latin-1, what Windows keeps where it has control characters. @type {Readonly<Record<string, string>>} */
const WINDOWS = { '’': '\x92', œ: '\x9c', '–': '\x96' };

/** @param {string} path @param {number} rows */
export function writeDirectory(path, rows) {
  /** @type {{ code: string, nom: string, type: string, departement?: string, codesPostaux?: string[] }[]} */
  const all = JSON.parse(readFileSync(require.resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'));
  const towns = all.filter(({ type, departement }) => type === 'commune-actuelle' && departement === '62');
  const file = openSync(path, 'w');
  writeSync(file, Buffer.from(`${HEADER}\r\n`, 'latin1'));
  for (let start = 0; start < rows; start += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, rows - start) }, (_, index) => rowOf(start + index, towns));
    writeSync(file, Buffer.from(lines.join('').replace(/[’œ–]/g, (letter) => WINDOWS[letter] ?? '?'), 'latin1'));
  }
  closeSync(file);
}

/** @param {number} index @param {{ code: string, nom: string, codesPostaux?: string[] }[]} towns */
function rowOf(index, towns) {
  const town = towns[(index * 7919) % towns.length] ?? { code: '', nom: '' };
  const kind = KINDS[index % KINDS.length] ?? '';
  const number = String(index).padStart(8, '0');
  const cells = [
    `k${index}`,
    `Structure d’écoute n° ${index}`,
    kind,
    kind === 'hebergement-urgence' ? 'secret' : index % 5 === 0 ? 'contact' : 'public',
    index % 3 === 0 ? town.nom.toUpperCase() : town.nom,
    index % 2 === 0 ? town.code : '',
    town.codesPostaux?.[0] ?? '',
    `${(index % 200) + 1}${index % 9 === 0 ? ' bis' : ''} ${STREETS[index % STREETS.length]} ${index}`,
    `03 ${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4, 6)} ${number.slice(6)}`,
    `contact${index}@example.org`,
    index % 4 === 0 ? `www.example.org/s/${index}` : '',
    HOURS[index % HOURS.length] ?? '',
    'Accueil, écoute et orientation des femmes victimes de violences ; entretiens individuels et "ateliers" collectifs.',
    index % 2 === 0 ? '15/12/2023' : '2024-03',
  ];
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
}
