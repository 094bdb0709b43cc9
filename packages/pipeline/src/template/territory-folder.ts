/** The folder that `init` makes: what to fill, and a made-up example that can be built as it is. */

import { TEMPLATES, templateWorkbook, exampleRow } from './template-workbook.js';

export interface TerritoryStart {
  readonly code: string;
  readonly nom: string;
  /** A commune of the département, for the example. */
  readonly commune?: { readonly code: string; readonly nom: string };
  /** Day, ISO 8601. */
  readonly date: string;
}

/** Which places are protected, as hashes that a search finds back: as private as the tables (`publish/memory.ts`). */
const PRIVATE = '.reperes/\n';

/** Bytes by path; folders by a slash. */
export function territoryFolder(start: TerritoryStart): ReadonlyMap<string, Uint8Array> {
  const { commune } = start;
  const town = { commune: commune?.nom ?? '', code_insee: commune?.code ?? '' };
  const service = (more: Readonly<Record<string, string>>) => exampleRow('services', more);
  const bare = Object.fromEntries(TEMPLATES.services.map(({ name }) => [name, '']));
  const rows = [
    service(town),
    service({ ...bare, cle: 'ecoute-1', nom: 'Permanence d’écoute Exemple', categorie: 'laeo', confidentialite: 'contact', telephone: '01 99 00 00 03', presentation: 'Écoute par téléphone.' }),
    service({ ...bare, cle: 'hu-1', nom: 'Hébergement Exemple', categorie: 'hebergement-urgence', confidentialite: 'secret', places: '12' }),
  ];
  return new Map([
    ['territory.json', declaration(start, false)],
    ['.gitignore', new TextEncoder().encode(PRIVATE)],
    ['services.xlsx', templateWorkbook('services')],
    ['referents.xlsx', templateWorkbook('referents')],
    ['exemple/territory.json', declaration(start, true)],
    ['exemple/services.xlsx', templateWorkbook('services', rows)],
    ['exemple/referents.xlsx', templateWorkbook('referents', [exampleRow('referents', { couvre: start.code })])],
  ]);
}

function declaration({ code, nom, date }: TerritoryStart, exemple: boolean): Uint8Array {
  const source = (id: string, title: string) => ({
    source: id,
    file: `${id}.xlsx`,
    title,
    publisher: exemple ? 'Exemple fictif' : `Préfecture – ${nom}`,
    licence: exemple ? 'CC0-1.0' : 'LO-2.0',
    date,
    ...(exemple ? { exemple: true } : {}),
  });
  const territory = {
    id: code.toLowerCase(),
    nom,
    departements: [code],
    territoires: [],
    numeros: [],
    sources: [source('services', 'Services d’aide'), source('referents', 'Interlocuteurs')],
  };
  return new TextEncoder().encode(`${JSON.stringify(territory, null, 2)}\n`);
}
