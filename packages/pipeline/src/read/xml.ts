/**
 * XML 1.0 with namespaces, as strictly as hidden rows need: what is not well
 * formed is refused whole, never read at a guess. No document type, so no
 * entity of anyone's. What tells a program to hide a row must be found here
 * however it is written: either quote, any prefix, spaces, references.
 */

export interface XmlElement {
  /** `{namespace}local`, or the local name alone without a namespace. */
  readonly name: string;
  /** By name, as for elements: an attribute without a prefix has no namespace. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(): void;
  text(text: string): void;
}

/** The text is not XML as it is read here. */
export class XmlError extends Error {
  constructor(expected: string, at: number) {
    super(`Expected ${expected} at character ${at}.`);
    this.name = 'XmlError';
  }
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ROOT_SCOPE: ReadonlyMap<string, string> = new Map([['', ''], ['xml', XML], ['xmlns', XMLNS]]);

/** Deeper than any part of a workbook. */
const DEEPEST = 200;

const TAG = /<([^\s<>/="'&!?]+)/y;
const ATTRIBUTE = /[ \t\r\n]+([^\s<>/="'&]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /[ \t\r\n]*(\/?)>/y;
const CLOSING = /<\/([^\s<>/="'&!?]+)[ \t\r\n]*>/y;
const DECLARATION = /^<\?xml[ \t\r\n][^?<]*\?>/;
const NAME = /^(?:([\p{L}_][\p{L}\p{M}\p{N}_.·-]*):)?([\p{L}_][\p{L}\p{M}\p{N}_.·-]*)$/u;
/** What XML 1.0 has no place for (production 2). */
// eslint-disable-next-line no-control-regex -- those are the ones
const FORBIDDEN = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** @throws {XmlError} */
export function readXml(text: string, handler: XmlHandler): void {
  const forbidden = text.search(FORBIDDEN);
  if (forbidden !== -1) throw new XmlError('a character of XML', forbidden);
  new Reading(text, handler).run();
}

interface Open {
  readonly written: string;
  readonly scope: ReadonlyMap<string, string>;
}

class Reading {
  private at: number;
  private hasRoot = false;
  private readonly stack: Open[] = [];
  private readonly text: string;
  private readonly handler: XmlHandler;

  constructor(text: string, handler: XmlHandler) {
    this.text = text;
    this.handler = handler;
    this.at = DECLARATION.exec(text)?.[0].length ?? 0;
  }

  run(): void {
    const { text } = this;
    while (this.at < text.length) {
      const next = text.indexOf('<', this.at);
      this.characters(next === -1 ? text.length : next);
      if (next === -1) break;
      const sign = text.charCodeAt(next + 1);
      if (sign === 0x21) this.aside();
      else if (sign === 0x3f) this.skip('<?', '?>');
      else if (sign === 0x2f) this.closing();
      else this.opening();
    }
    if (!this.hasRoot || this.stack.length > 0) throw new XmlError('the end of every element', text.length);
  }

  private characters(end: number): void {
    if (end === this.at) return;
    const written = this.text.slice(this.at, end);
    if (this.stack.length > 0) this.handler.text(decoded(written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written, this.at));
    else if (/[^ \t\r\n]/.test(written)) throw new XmlError('no text outside the root', this.at);
    this.at = end;
  }

  /** Comments and CDATA; a document type is neither. */
  private aside(): void {
    const { text, at } = this;
    if (text.startsWith('<!--', at)) {
      const comment = this.skip('<!--', '-->');
      if (comment.includes('--') || comment.endsWith('-')) throw new XmlError('no "--" in a comment', at);
    } else if (text.startsWith('<![CDATA[', at) && this.stack.length > 0) this.handler.text(this.skip('<![CDATA[', ']]>').replace(/\r\n?/g, '\n'));
    else throw new XmlError('a comment, CDATA or an element', at);
  }

  /** @returns what stands between the two marks */
  private skip(from: string, to: string): string {
    const start = this.at + from.length;
    const end = this.text.indexOf(to, start);
    if (end === -1) throw new XmlError(`"${to}"`, this.at);
    this.at = end + to.length;
    return this.text.slice(start, end);
  }

  private closing(): void {
    CLOSING.lastIndex = this.at;
    const [whole = '', written] = CLOSING.exec(this.text) ?? [];
    if (written === undefined || this.stack.pop()?.written !== written) throw new XmlError('the end of the element that is open', this.at);
    this.at += whole.length;
    this.handler.close();
  }

  private opening(): void {
    const { text, at, stack } = this;
    TAG.lastIndex = at;
    const [head = '', written] = TAG.exec(text) ?? [];
    if (written === undefined || (stack.length === 0 && this.hasRoot) || stack.length > DEEPEST) throw new XmlError('an element', at);
    this.hasRoot = true;
    this.at += head.length;
    const pairs = this.attributePairs();
    TAG_END.lastIndex = this.at;
    const [end = '', empty] = TAG_END.exec(text) ?? [];
    if (empty === undefined) throw new XmlError('an attribute or the end of the tag', this.at);
    this.at += end.length;
    const scope = scopeWith(pairs, stack.at(-1)?.scope ?? ROOT_SCOPE, at);
    this.handler.open({ name: expanded(written, scope, true, at), attributes: attributesOf(pairs, scope, at) });
    if (empty === '/') this.handler.close();
    else stack.push({ written, scope });
  }

  private attributePairs(): readonly (readonly [name: string, value: string])[] {
    const pairs: (readonly [string, string])[] = [];
    ATTRIBUTE.lastIndex = this.at;
    for (let found = ATTRIBUTE.exec(this.text); found; found = ATTRIBUTE.exec(this.text)) {
      const value = found[2] ?? found[3] ?? '';
      pairs.push([found[1] ?? '', decoded(value.replace(/\r\n|[\r\n\t]/g, ' '), this.at)]);
      this.at = ATTRIBUTE.lastIndex;
    }
    return pairs;
  }
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** The prefixes that the element declares, over those of its parent. */
function scopeWith(pairs: Pairs, parent: ReadonlyMap<string, string>, at: number): ReadonlyMap<string, string> {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of pairs) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    // A prefix that leads nowhere, or that takes a name of XML itself, hides what it stands before.
    if ((prefix !== '' && value === '') || prefix.startsWith('xml') || value === XML || value === XMLNS) throw new XmlError('a namespace', at);
    scope ??= new Map(parent);
    scope.set(prefix, value);
  }
  return scope ?? parent;
}

function attributesOf(pairs: Pairs, scope: ReadonlyMap<string, string>, at: number): ReadonlyMap<string, string> {
  if (pairs.length === 0) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  for (const [written, value] of pairs) {
    const name = written === 'xmlns' ? `{${XMLNS}}` : expanded(written, scope, false, at);
    if (attributes.has(name)) throw new XmlError('each attribute once', at);
    attributes.set(name, value);
  }
  return attributes;
}

/** Names come back by the thousand: each is looked at once. */
const names = new Map<string, readonly [prefix: string, local: string] | undefined>();
const MOST_NAMES = 1000;

function expanded(written: string, scope: ReadonlyMap<string, string>, isElement: boolean, at: number): string {
  if (!names.has(written)) {
    if (names.size === MOST_NAMES) names.clear();
    const [matched, prefix = '', local = ''] = NAME.exec(written) ?? [];
    names.set(written, matched === undefined ? undefined : [prefix, local]);
  }
  const name = names.get(written);
  if (!name) throw new XmlError('a name', at);
  const [prefix, local] = name;
  const namespace = prefix === '' && !isElement ? '' : scope.get(prefix);
  if (namespace === undefined) throw new XmlError('a prefix that is declared', at);
  return namespace === '' ? local : `{${namespace}}${local}`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));|&/g;

function decoded(text: string, at: number): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    const letter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\0';
    if (FORBIDDEN.test(letter)) throw new XmlError('a reference to a character', at);
    return letter;
  });
}
