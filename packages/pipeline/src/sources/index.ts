/** The kinds of source that a territory may declare. A new one is a file and a line here. */

import { isBlocking } from '../issues.js';
import { readFile } from '../read/file.js';
import type { RawRecord } from '../records.js';
import type { SourceDeclaration, TerritoryFile } from '../territory-file.js';
import { competence, gatherUnits } from './competence.js';
import { dataInclusion } from './data-inclusion.js';
import { FINESS_ID, readFiness } from './finess.js';
import { gendarmerie } from './gendarmerie.js';
import type { JsonKind } from './json-source.js';
import { readJsonSource } from './json-source.js';
import { lannuaire } from './lannuaire.js';
import { withinTerritory } from './official.js';
import { police } from './police.js';
import type { SourceReading } from './read-source.js';
import { readSource } from './read-source.js';
import { referents } from './referents.js';
import { rounds } from './rounds.js';
import { services } from './services.js';
import { siao } from './siao.js';
import { soliguide } from './soliguide.js';
import type { SourceKind } from './source.js';

export type Reader = (declaration: SourceDeclaration, bytes: Uint8Array, territory: TerritoryFile) => SourceReading | Promise<SourceReading>;

export const SOURCES: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [services.id, table(services)],
  [siao.id, table(siao)],
  [referents.id, table(referents)],
  [rounds.id, table(rounds)],
  [gendarmerie.id, national(gendarmerie)],
  [police.id, national(police)],
  [competence.id, national(competence, gatherUnits)],
  [FINESS_ID, readFiness],
  [lannuaire.id, directory(lannuaire)],
  [dataInclusion.id, directory(dataInclusion)],
  [soliguide.id, directory(soliguide)],
]);

/** A spreadsheet of the territory: all its rows. */
function table<Field extends string>(kind: SourceKind<Field>): Reader {
  return async (declaration, bytes) => readSource(declaration, kind, await readFile(bytes));
}

/** A spreadsheet of France: the rows of the territory, put together by `gather` when many make one. */
function national<Field extends string>(kind: SourceKind<Field>, gather = (rows: readonly RawRecord[]) => rows): Reader {
  return async (declaration, bytes, territory) => {
    const { records, issues, ...rest } = readSource(declaration, kind, await readFile(bytes));
    const own = withinTerritory(records, declaration, territory);
    if (issues.some(isBlocking)) return { ...rest, records: [], issues };
    return { ...rest, records: gather(own.kept), issues: [...issues, ...own.issues] };
  };
}

function directory(kind: JsonKind): Reader {
  return (declaration, bytes, territory) => readJsonSource(kind, declaration, { bytes, territory });
}
