/**
 * What each raw row must not let out. A row is open only if it says so plainly
 * and nobody sleeps there (or the opening is signed); every other row is
 * withheld.
 *
 * What is not searched, and why:
 * - values under six characters, and addresses that only say "confidentielle"
 *   or a town's name: they occur everywhere by chance;
 * - "postcode + town" when an open row is in the same town: the pair is then
 *   published on purpose;
 * - an address that an open row of another town bears too ("1 rue de la Mairie");
 * - short numbers and the territory's own help lines: they are everyone's.
 * A phone, e-mail or SIRET shared with an open row stays searched: the
 * pipeline must have closed that row as well.
 */
import { compact, words } from './check-published-bytes.mjs';
import { rawRows } from './check-published-tables.mjs';

/** @typedef {{ source: string, file: string, columns?: Record<string, string>, ignore?: string[] }} Declaration */
/** @typedef {{ file: string, sheet: string, row: number, mark: 'public' | 'contact' | 'secret', nombre: number, cells: Record<string, string> }} MarkedRow */
/** @typedef {{ kind: string, value: string, form: 'words' | 'compact' | 'glued' | 'raw', where: string }} Withheld */

/** Header (as `words`) → what the column holds. @type {readonly (readonly [string, RegExp])[]} */
const COLUMNS = [
  ['approuve_par', /^approuve par$/],
  ['approuve_le', /^approuve le$/],
  ['mark', /^(?:adresse )?confidenti(?:el|alite)/],
  ['diffusable', /^diffus/],
  ['remarks', /^(?:observations?|remarques?|commentaires?)$/],
  ['category', /^(?:categorie|type\b.*)$/],
  ['insee', /insee|^code commune$/],
  ['postcode', /^(?:cp|code postal)$/],
  ['address', /^(?:adresse(?: \d| postale)?|lieu(?: d arret)?|arret|emplacement)$/],
  ['town', /^(?:commune|ville)$/],
  ['phone', /^(?:tel|telephone|n de tel|portable)\b.{0,20}$/],
  ['mail', /^(?:e ?mail|mail|courriel|mel|adresse (?:mail|mel))\b.{0,20}$/],
  ['siret', /siret/],
  ['finess', /finess/],
  ['latitude', /^lat/],
  ['longitude', /^(?:lon|lng)/],
  ['nombre', /^(?:nombre|nb)$|nombre de (?:postes|dispositifs)/],
  ['name', /^(?:nom|nom d[ue]s? .{1,20}|dispositif|libelle|libelle structure|service d accueil)$/],
  ['firstname', /^prenom(?: (?:du|de la) referente?)?$/],
  ['asked', /^(?:publier(?: le)? nom|nom publiable)$/],
  ['basis', /^base (?:legale|juridique)$/],
  ['review', /^(?:a )?revoir le$|^date de revision$/],
  ['places', /^(?:(?:hu|alt) fvv|(?:nb |nombre de )?places|capacite|nb pl)$/],
];

/** In a list of referents alone: elsewhere a name is that of a service. */
const PERSON = /^(?:nom(?: et)? prenom|prenom(?: et)? nom|nom(?: (?:du referent|de la referente|du referent ou de la referente|de la personne))?|referente? nom)$/;

const LODGING = /\b(?:h ?u|a ?l ?t|chrs|chu|heb\w*|log\w*|relais|nuite\w*|appart\w*|residence)\b|mise a l abri/;
const PROTECTED = /(?:ne pas|ne jamais|pas a|non) (?:diffus|communiqu|publi|divulgu|transm|donn|mention|affich)|confidenti|\bprotege(?:e?s?|r)\b|\bsecrete?s?\b|pas de diffusion|diffusion (?:interdite|restreinte|interne)|usage interne|\bnpd\b/;
const RESERVED = /\b(?:ne pas|non|pas a) (?:diffus|communiqu|publi|donn)|confidenti|usage interne|reserve aux/;
const BY_PHONE = /adresse (?:donnee|communiquee|transmise|indiquee) (?:par|au) telephone/;
const SAYS_NOTHING = /^(?:adresse )?(?:non \w+|confidentiel\w*|secret\w*|protege\w*|inconnue?|neant|idem|brigade ou commissariat)$/;
const DITTO = /^(?:"|''|”|″|idem|id\.?|ditto)$/i;
const FEWEST_CHARACTERS = 6;

/** @param {Declaration} declaration @param {Uint8Array} bytes @returns {MarkedRow[]} */
export function markedRows(declaration, bytes) {
  /** @type {(string | undefined)[]} */
  let kinds = [];
  /** @type {string[]} */
  let above = [];
  let title = '';
  let sheet = '';
  /** @type {MarkedRow[]} */
  const rows = [];
  for (const raw of rawRows(bytes)) {
    if (raw.sheet !== sheet) [kinds, above, title, sheet] = [[], [], '', raw.sheet];
    const filled = raw.cells.filter((cell) => cell.trim() !== '');
    const header = headerKinds(raw.cells, above, declaration);
    if (header) kinds = header;
    else if (filled.length === 1) title = filled[0] ?? '';
    else if (kinds.length > 0 && filled.length > 1 && !/^\s*(?:sous[\s-]?)?total|^\s*nombre de lignes/i.test(filled[0] ?? '')) {
      const cells = raw.cells.map((cell, column) => (DITTO.test(cell.trim()) ? above[column] ?? '' : cell));
      rows.push(markRow(declaration, { ...raw, cells }, kinds, title));
      above = cells;
      continue;
    }
    above = raw.cells;
  }
  return rows;
}

/** @param {string[]} cells @param {string[]} above @param {Declaration} declaration @returns {(string | undefined)[] | undefined} */
function headerKinds(cells, above, declaration) {
  const mapped = new Map(Object.entries(declaration.columns ?? {}).map(([header, field]) => [words(header), words(field.replaceAll('_', ' '))]));
  /** @param {string} label */
  const kindOf = (label) => {
    const key = mapped.get(words(label)) ?? words(label);
    return declaration.source === 'referents' && PERSON.test(key) ? 'person' : COLUMNS.find(([, pattern]) => pattern.test(key))?.[0];
  };
  const own = cells.map((cell) => (words(cell).length < 60 ? kindOf(cell) : undefined));
  const named = cells.filter((cell) => cell.trim() !== '').length;
  const known = new Set(own.filter((kind) => kind !== undefined)).size;
  const found = own.filter((kind) => kind !== undefined).length;
  if (known < 2 || found * 3 < named) return undefined;
  return cells.map((cell, column) => (cell.trim() === '' ? kindOf(above[column] ?? '') : own[column]));
}

/** @param {Declaration} declaration @param {import('./check-published-tables.mjs').RawRow} raw @param {(string | undefined)[]} kinds @param {string} title @returns {MarkedRow} */
function markRow(declaration, raw, kinds, title) {
  /** @type {Record<string, string>} */
  const cells = {};
  kinds.forEach((kind, column) => {
    const cell = raw.cells[column]?.trim() ?? '';
    if (kind !== undefined && cell !== '') cells[kind] = cells[kind] === undefined ? cell : `${cells[kind]}\n${cell}`;
  });
  const nombre = Number(/^\d+/.exec(cells['nombre'] ?? '')?.[0] ?? 1) || 1;
  return { file: declaration.file, sheet: raw.sheet, row: raw.row, mark: markOf(declaration, cells, title), nombre, cells };
}

/** @param {Declaration} declaration @param {Record<string, string>} cells @param {string} title @returns {'public' | 'contact' | 'secret'} */
function markOf(declaration, cells, title) {
  const mark = words(cells['mark'] ?? '');
  const shown = words(cells['diffusable'] ?? '');
  const isSiao = declaration.source === 'siao';
  if (isSiao && PROTECTED.test(words(cells['remarks'] ?? ''))) return 'secret';
  const lodging = LODGING.test(words(cells['category'] ?? title).replaceAll('-', ' '));
  const signed = cells['approuve_par'] !== undefined && cells['approuve_le'] !== undefined;
  const closed = (mark !== '' && !/^(?:public|publique|contact|contact only)$/.test(mark) && !(isSiao && /^(?:n|non|0|faux)$/.test(mark))) ||
    (shown !== '' && !/^(?:o|oui|x|1|vrai|public|contact)$/.test(shown));
  // "Address given by phone": where nobody sleeps, the phone may be shown and the place may not.
  const byPhone = isSiao && !lodging && /^(?:o|oui|x|1|vrai|)$/.test(shown) && /^(?:o|oui|x|1|vrai)$/.test(mark) && BY_PHONE.test(words(cells['remarks'] ?? ''));
  if (byPhone) return 'contact';
  if (closed || (mark === '' && shown === '')) return 'secret';
  if (!signed && PROTECTED.test(words(cells['address'] ?? ''))) return 'contact';
  if (/^contact/.test(mark) || shown === 'contact') return 'contact';
  return lodging && !signed ? 'secret' : 'public';
}

/** @param {readonly MarkedRow[]} rows @param {ReadonlySet<string>} everyones compact numbers that anyone may show @returns {Withheld[]} */
export function withheldValues(rows, everyones) {
  const open = rows.filter(({ mark }) => mark === 'public');
  const openTowns = [...new Set(open.map(townOf))].filter((town) => town !== '');
  const towns = new Set(rows.map(townOf));
  const kept = rows.filter(({ mark }) => mark !== 'secret').flatMap(({ file, sheet, row, cells }) => {
    const where = `${file}${sheet === '' ? '' : ` (${sheet})`}, ligne ${row}`;
    return contacts({ phone: keptLine(cells['phone']), mail: keptLine(cells['mail']) }, everyones).map(({ value, form }) => ({ kind: 'contact', value, form, where }));
  });
  return rows.filter(({ mark }) => mark !== 'public').flatMap((row) => {
    const where = `${row.file}${row.sheet === '' ? '' : ` (${row.sheet})`}, ligne ${row.row}`;
    /** @param {string} kind @param {string} value @param {Withheld['form']} form @returns {Withheld} */
    const withheld = (kind, value, form) => ({ kind, value, form, where });
    const elsewhere = (/** @type {string} */ address) => open.some((one) => townOf(one) !== townOf(row) && words(one.cells['address'] ?? '') === address);
    const addresses = addressForms(row.cells['address'] ?? '').filter((address) => !towns.has(address) && !elsewhere(address));
    const digits = ['siret', 'finess'].map((kind) => compact(row.cells[kind] ?? '')).filter((value) => value.length >= 9);
    return [
      ...addresses.map((address) => withheld('adresse', address, 'words')),
      ...addresses.map((address) => address.replaceAll(' ', '')).filter((address) => address.length > 9).map((address) => withheld('adresse', address, 'glued')),
      ...digits.map((value) => withheld('identifiant', value, 'compact')),
      ...coordinates(row.cells).map((value) => withheld('coordonnées', value, 'raw')),
      ...townAndPostcode(row, openTowns).map((value) => withheld('commune', value, 'words')),
      ...(row.mark === 'secret' ? contacts(row.cells, everyones).map(({ value, form }) => withheld('contact', value, form)) : []),
    ];
  }).concat(kept);
}

/** "03 53 01 00 05 (ne pas diffuser)": a cell of one contact that says so. A cell of several is for the pipeline to part. @param {string | undefined} cell */
function keptLine(cell) {
  return (cell ?? '').split('\n').filter((line) => PROTECTED.test(words(line)) && (line.match(/@|\d(?:[ .]?\d){8}/g) ?? []).length === 1).join('\n');
}

/**
 * Phones and e-mails that a remark keeps for professionals, in a list of
 * referents: all that the remark does not plainly leave open.
 *
 * @param {readonly MarkedRow[]} rows @param {ReadonlySet<string>} everyones @returns {Withheld[]}
 */
export function reservedValues(rows, everyones) {
  return rows.flatMap(({ file, sheet, row, cells }) => {
    const remark = words(cells['remarks'] ?? '');
    if (!RESERVED.test(remark)) return [];
    const where = `${file}${sheet === '' ? '' : ` (${sheet})`}, ligne ${row}`;
    const phoneOnly = /\b(?:numero|tel|telephone|portable|ligne)s?\b/.test(remark) && !/\b(?:courriel|mail|mel)s?\b/.test(remark);
    const mailOnly = !/\b(?:numero|tel|telephone|portable|ligne)s?\b/.test(remark) && /\b(?:courriel|mail|mel)s?\b/.test(remark);
    return contacts(cells, everyones)
      .filter(({ form }) => (form === 'raw' ? !phoneOnly : !mailOnly))
      .map(({ value, form }) => ({ kind: 'contact', value, form, where }));
  });
}

/** Where the name of a street ends in a cell: a comma, a floor, a building, a postcode… */
const AFTER_STREET = /[,;()\n]| [-–—] |(?<=\p{L}) (?=(?:b[âa]t|bt|appt?|apt|appartement|logt|rdc|rez|esc|escalier|entr[ée]e|hall|code|b\.?p\.?|c\.?s\.?|cedex|\d{1,2}(?:er|[eè]me|e|nd) [ée]tage|[ée]tage|\d{5})\b)/iu;

/** The whole cell, from the house number on, and the street alone from each house number on: "12-14 rue A, bât. B" is at 12 rue A as well. @param {string} cell */
function addressForms(cell) {
  return cell.split('\n').flatMap((line) => {
    const whole = words(line);
    const street = /\d+ .*$/.exec(whole)?.[0] ?? whole;
    return [...new Set([whole, street, ...streetsAlone(line)])].filter((form) => form.length >= FEWEST_CHARACTERS && /\p{L}{3}/u.test(form) && !SAYS_NOTHING.test(form));
  });
}

/** @param {string} line */
function streetsAlone(line) {
  const [, first = '', last = first, rest = ''] = /(?<!\d)(\d{1,5})(?: ?(?:bis|ter|[a-d]))?(?: ?(?:[-–/]|à|et) ?(\d{1,5}))?(?: ?(?:bis|ter|[a-d]))?(?=[ ,]),? ?(\p{L}.*)$/iu.exec(line) ?? [];
  const name = words(rest.split(AFTER_STREET)[0] ?? '');
  // A type and a name at least: "12 rue" is nowhere.
  return name.split(' ').filter((word) => word.length > 2).length < 2 ? [] : [...new Set([first, last])].map((number) => `${number} ${name}`);
}

/** Each coordinate when precise enough to be a place, and the pair as it would be cut. @param {Record<string, string>} cells */
function coordinates(cells) {
  const latitude = (cells['latitude'] ?? '').replace(',', '.');
  const longitude = (cells['longitude'] ?? '').replace(',', '.');
  const precise = [latitude, longitude].filter((value) => /^-?\d+\.\d{4,}$/.test(value));
  const pair = latitude !== '' && longitude !== '' ? [`${Number(Number(longitude).toFixed(4))},${Number(Number(latitude).toFixed(4))}`] : [];
  return [...precise, ...pair];
}

/** "Berck" and "Berck/Mer" are one town. @param {MarkedRow} row @param {readonly string[]} openTowns */
function townAndPostcode(row, openTowns) {
  const town = townOf(row);
  const postcode = compact(row.cells['postcode'] ?? '');
  const shown = openTowns.some((one) => one === town || one.startsWith(`${town} `) || town.startsWith(`${one} `));
  return town !== '' && /^\d{5}$/.test(postcode) && !shown ? [`${postcode} ${town}`] : [];
}

/** @param {Record<string, string>} cells @param {ReadonlySet<string>} everyones @returns {{ value: string, form: 'compact' | 'raw' }[]} */
function contacts(cells, everyones) {
  const phones = (cells['phone'] ?? '')
    // "03 53 01 00 05 ou 06": the second is told by its end.
    .replace(/((?:\+33 ?|0)[\d .]{8,14}?)(\d{2}) ?(?:ou|et|\/|,|-) ?(\d{2})(?![ .]?\d)/g, '$1$2\n$1$3')
    .split(/\n|(?<=\d{2}) ?[/;,] ?(?=0|\+)|\bou\b/)
    .map((phone) => compact(phone).replace(/\D/g, '').replace(/^0033|^33(?=\d{9,10}$)|^0/, '').replace(/^0/, ''))
    .filter((phone) => phone.length === 9 && !everyones.has(phone));
  const mails = (cells['mail'] ?? '').toLowerCase().replace(/mailto:| ?(@) ?/g, '$1').split(/[\s;,]+/).filter((mail) => mail.includes('@'));
  return [...phones.map((value) => ({ value, form: /** @type {const} */ ('compact') })), ...mails.map((value) => ({ value, form: /** @type {const} */ ('raw') }))];
}

/** @param {MarkedRow} row */
function townOf(row) {
  return words(row.cells['town'] ?? '').replace(/ cedex.*$/, '').replace(/\bst(e?)\b/g, 'saint$1');
}
