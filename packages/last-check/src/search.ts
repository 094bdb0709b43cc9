/** Published bytes searched piece by piece: a file may be longer than a text can be. */

import { latin1, utf16Of } from './decode.js';
import { layersOf } from './inflate.js';
import { Sieve } from './sieve.js';
import { needlesOf } from './needles.js';
import { streamOf } from './stream.js';
import { viewsOf } from './views.js';
import type { Withheld } from './withheld.js';

const PIECE = 2 ** 19;
/** No value is written in more bytes, whatever it is dressed in. */
const OVERLAP = 2 ** 12;

export class Search {
  readonly withheld: readonly Withheld[];
  private readonly sieve: Sieve;
  /** Looked for as they are: ids. */
  private readonly raw: readonly (readonly [text: string, value: number])[];

  constructor(withheld: readonly Withheld[]) {
    this.withheld = withheld;
    this.sieve = new Sieve(withheld.flatMap(needlesOf));
    this.raw = withheld.flatMap(({ sought }, value) => (sought.as === 'raw' ? [[sought.text, value] as const] : []));
  }

  /** The values that the file holds, each once. */
  inBytes(bytes: Uint8Array): ReadonlySet<Withheld> {
    const found = new Set<number>();
    if (this.withheld.length > 0) for (const layer of layersOf(bytes)) for (const text of textsOf(layer)) this.collect(text, found);
    return this.told(found);
  }

  inText(text: string): ReadonlySet<Withheld> {
    const found = new Set<number>();
    this.collect(text, found);
    return this.told(found);
  }

  private collect(text: string, found: Set<number>): void {
    for (const [sought, value] of this.raw) if (text.includes(sought)) found.add(value);
    if (this.sieve.isEmpty) return;
    for (const view of viewsOf(text)) for (const { value } of this.sieve.findIn(streamOf(view))) found.add(value);
  }

  private told(found: ReadonlySet<number>): ReadonlySet<Withheld> {
    return new Set([...found].sort((a, b) => a - b).flatMap((value) => this.withheld[value] ?? []));
  }
}

function* textsOf(bytes: Uint8Array): Iterable<string> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = wholeLetters(bytes.subarray(at, at + PIECE + OVERLAP));
    const text = new TextDecoder().decode(piece);
    yield text;
    // Of another coding: one character a byte, or two bytes a character.
    if (text.includes('\ufffd')) yield latin1(piece);
    const utf16 = utf16Of(piece);
    if (utf16) yield new TextDecoder(utf16).decode(piece);
  }
}

/** Without the halves of letters that the cut left at both ends. */
function wholeLetters(piece: Uint8Array): Uint8Array {
  const isRest = (at: number) => ((piece[at] ?? 0) & 0xc0) === 0x80;
  let start = 0;
  while (start < 4 && isRest(start)) start += 1;
  let end = piece.length - 1;
  while (end > piece.length - 4 && isRest(end)) end -= 1;
  return piece.subarray(start === 4 ? 0 : start, (piece[end] ?? 0) >= 0xc0 && piece.length >= PIECE ? end : piece.length);
}
