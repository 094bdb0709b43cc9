/** The parts of a workbook, and the relations that lead from one to another (ECMA-376 part 2, Open Packaging Conventions). */

import type { XmlHandler } from './xml.js';
import { readXml } from './xml.js';
import type { ZipEntry } from './zip-directory.js';
import { inflate } from './zip-directory.js';

/** A part, a relation or a state is missing, or is not of the standard: nobody can say what of the workbook is hidden. */
export class WorkbookError extends Error {
  constructor(expected: string) {
    super(`Expected ${expected}.`);
    this.name = 'WorkbookError';
  }
}

export interface Relation {
  /** Last word of its type: `worksheet`, `styles`… */
  readonly type: string;
  /** Path of the part, as `Package.text` takes it. */
  readonly target: string;
}

const RELATIONSHIPS = '{http://schemas.openxmlformats.org/package/2006/relationships}';

/** Both editions of the standard: transitional and strict. */
const RELATION_TYPE = /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/;

/** Names of parts are compared without case, and begin with a slash or not. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

export class Package {
  private readonly bytes: Uint8Array;
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[]) {
    this.bytes = bytes;
    this.entries = new Map(entries.map((entry) => [partName(entry.name), entry]));
  }

  has(path: string): boolean {
    return this.entries.has(partName(path));
  }

  /** @throws {WorkbookError} without such a part @throws {XmlError} */
  async read(path: string, handler: XmlHandler): Promise<void> {
    const entry = this.entries.get(partName(path));
    if (!entry) throw new WorkbookError('the part that a relation names');
    readXml(xmlText(await inflate(this.bytes, entry)), handler);
  }

  /** By id. None when the part has no relations. @param path of the part; '' for the whole package */
  async relations(path: string): Promise<ReadonlyMap<string, Relation>> {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const relations = new Map<string, Relation>();
    const where = `${folder}_rels/${file}.rels`;
    if (!this.has(where)) return relations;
    let depth = 0;
    await this.read(where, {
      open: ({ name, attributes }) => {
        depth += 1;
        const isRoot = depth === 1 && name === `${RELATIONSHIPS}Relationships`;
        if (isRoot) return;
        if (depth !== 2 || name !== `${RELATIONSHIPS}Relationship`) throw new WorkbookError('relations alone');
        const [id, type, target] = ['Id', 'Type', 'Target'].map((one) => attributes.get(one));
        if (id === undefined || type === undefined || target === undefined || relations.has(id)) throw new WorkbookError('a relation with its own id, a type and a target');
        const inside = (attributes.get('TargetMode') ?? 'Internal') === 'Internal';
        relations.set(id, { type: (inside && RELATION_TYPE.exec(type)?.[1]) || type, target: inside ? resolved(target, folder) : '' });
      },
      close: () => void (depth -= 1),
      text: () => undefined,
    });
    return relations;
  }
}

/** "../styles.xml" from "xl/worksheets/" → "xl/styles.xml". */
function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(decodeURIComponent(step));
  }
  return steps.join('/');
}

const ENCODINGS: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252']);

/** Longest beginning in which a declaration stands. */
const DECLARATION = 200;

/** As XML says which letters its bytes are (XML 1.0, appendix F). @throws {TypeError} on bytes that are none */
function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  if (first === 0 || second === 0) return new TextDecoder(first === 0 ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const [, declared = 'utf-8'] = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head) ?? [];
  const encoding = declared.toLowerCase();
  if (!ENCODINGS.has(encoding)) throw new WorkbookError('an encoding of XML');
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
