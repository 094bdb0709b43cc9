/**
 * Entries of a published folder, one after the other: each with the shape
 * that the widgets check, in the order of their ids, so that two folders are
 * compared without holding either.
 */

import type { Referent, Service, Territory } from '@reperes/schema';
import { parsePublished, PublishedFileError, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import type { PublishedFiles } from './published-files.js';
import { parseRecord, publishedLines, PublishedFormError, publishedText } from './published-lines.js';

/** May be called for several folders: a line that is the same in two of them, side by side, is read once. @throws {PublishedFormError} */
export type EntryReader<Entry> = (files: PublishedFiles) => Iterable<Entry>;

export const services = (): EntryReader<Service> => entryReader('services.geojson', 'features', SERVICES_FILE.guard);

export const referents = (): EntryReader<Referent> => entryReader('referents.json', 'referents', REFERENTS_FILE.guard);

/** @throws {PublishedFormError} @throws {PublishedFileError} */
export function territoryIn(files: PublishedFiles): Territory {
  return parsePublished(TERRITORY_FILE, publishedText(piecesOf(files, 'territory.json')));
}

/** `undefined` when the folder is of another version, half a folder, or not one of ours. */
export function ifReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PublishedFormError || error instanceof PublishedFileError) return undefined;
    throw error;
  }
}

function entryReader<Entry extends { readonly id: string }>(name: string, list: string, isFile: (value: unknown) => boolean): EntryReader<Entry> {
  let known: { text: string; entry: Entry } | undefined;
  const entryOf = (text: string, head: object): Entry => {
    if (known?.text === text) return known.entry;
    const entry = parseRecord(text);
    // The guard is of files: this one has one entry.
    if (!isFile({ ...head, [list]: [entry] })) throw new PublishedFormError(`an entry of ${name} has another shape`);
    known = { text, entry: entry as Entry };
    return known.entry;
  };
  return function* entriesIn(files) {
    const lines = publishedLines(piecesOf(files, name));
    if (lines.list !== list || !isFile(lines.head)) throw new PublishedFormError(`the head of ${name} has another shape`);
    let last = '';
    for (const text of lines.records) {
      const entry = entryOf(text, lines.head);
      // No id at all is not after another either.
      if (!(entry.id > last)) throw new PublishedFormError(`${name} is not in the order of its ids`);
      last = entry.id;
      yield entry;
    }
  };
}

function piecesOf(files: PublishedFiles, name: string): Iterable<Uint8Array> {
  const pieces = files.read(name);
  if (!pieces) throw new PublishedFormError(`${name} is not there`);
  return pieces;
}
