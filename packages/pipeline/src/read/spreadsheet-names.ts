/** Names of SpreadsheetML, in both editions of the standard, as paths from the root of a part: `worksheet/sheetData/row`. */

import { WorkbookError } from './workbook-package.js';
import type { XmlElement, XmlHandler } from './xml.js';

const MAIN = /^\{http:\/\/(?:schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)\}/;
const RELATION_ID = /^\{http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\}id$/;

/** What a reader of a part is told. */
export interface PartHandler {
  /** @param path of local names; of an element of another standard, its whole name */
  open(path: string, attributes: ReadonlyMap<string, string>): void;
  close?(path: string): void;
  text?(path: string, text: string): void;
}

/** Paths are made once each: a sheet has some millions of cells. */
interface PathNode {
  readonly path: string;
  readonly children: Map<string, PathNode>;
}

export function withPaths(handler: PartHandler): XmlHandler {
  const stack: PathNode[] = [];
  const root: PathNode = { path: '', children: new Map() };
  return {
    open({ name, attributes }: XmlElement) {
      const parent = stack.at(-1) ?? root;
      let node = parent.children.get(name);
      if (!node) {
        // Without a namespace, it is no element of a workbook either.
        const local = name.startsWith('{') ? name.replace(MAIN, '') : `{}${name}`;
        node = { path: parent === root ? local : `${parent.path}/${local}`, children: new Map() };
        parent.children.set(name, node);
      }
      stack.push(node);
      handler.open(node.path, attributes);
    },
    close() {
      const node = stack.pop();
      if (node) handler.close?.(node.path);
    },
    text(text) {
      handler.text?.(stack.at(-1)?.path ?? '', text);
    },
  };
}

/** Attributes of an element that says what is hidden: those that the standard gives it, none other that could be a state spelt otherwise. */
export function requireKnown(attributes: ReadonlyMap<string, string>, known: ReadonlySet<string>): void {
  for (const name of attributes.keys()) {
    // In a namespace of its own, an attribute is an extension; in that of SpreadsheetML, it is misplaced.
    const isExtension = name.startsWith('{') && !MAIN.test(name);
    if (!isExtension && !known.has(name)) throw new WorkbookError(`no attribute "${name}"`);
  }
}

export function relationIdOf(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of attributes) if (RELATION_ID.test(name)) return value;
  return undefined;
}

const TRUE: ReadonlySet<string> = new Set(['1', 'true', 'on', 't']);
const FALSE: ReadonlySet<string> = new Set(['0', 'false', 'off', 'f']);

/** An attribute that says yes or no, `false` when it is absent. @throws {WorkbookError} on any other word */
export function isOn(value: string | undefined): boolean {
  if (value === undefined) return false;
  const word = value.trim();
  if (!TRUE.has(word) && !FALSE.has(word)) throw new WorkbookError('yes or no');
  return TRUE.has(word);
}

/** A whole number between bounds. @throws {WorkbookError} */
export function wholeNumber(value: string | undefined, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value?.trim() ?? '') ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw new WorkbookError(`a number from ${least} to ${most}`);
  return number;
}
