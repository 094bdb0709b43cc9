/** The kinds of source that a territory may declare. A new one is a file and a line here. */

import type { Reading } from '../read/sheet.js';
import type { SourceDeclaration } from '../territory-file.js';
import type { SourceReading } from './read-source.js';
import { readSource } from './read-source.js';
import { referents } from './referents.js';
import { services } from './services.js';
import { siao } from './siao.js';

type Reader = (declaration: SourceDeclaration, reading: Reading) => SourceReading;

export const SOURCES: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [services.id, (declaration, reading) => readSource(declaration, services, reading)],
  [siao.id, (declaration, reading) => readSource(declaration, siao, reading)],
  [referents.id, (declaration, reading) => readSource(declaration, referents, reading)],
]);
