/**
 * What the address of an iframe page may set, name by name. Anyone can write
 * an address: a value may be wrong, but never lead the visitor to a stranger.
 */

/** Words and ids, which each widget judges. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'reperes-services-map': ['map', 'categories', 'public', 'commune', 'territoire', 'geolocation', 'heading-level'],
  'reperes-referent-finder': ['vue', 'departement', 'commune', 'heading-level'],
  'reperes-violentometre': ['jeu', 'pour', 'empreinte', 'vue', 'heading-level'],
  'reperes-help': ['vue', 'heading-level'],
};

/** A value that an address of the server of the page is not. */
interface Closed {
  readonly values: RegExp;
  readonly words: string;
}

/** Whom she writes to: who embeds the page may choose that, who sends its address may not. */
const MAIL: Closed = { values: /^mailto:/, words: 'in a frame, mailto:' };

/** Addresses: of the server of the page, or such a value. */
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, Closed | undefined>>>> = {
  'reperes-services-map': {
    data: undefined,
    basemap: { values: /^plan-ign$/, words: 'plan-ign' },
    directions: { values: /^(openstreetmap|geo)$/, words: 'openstreetmap, geo' },
    report: MAIL,
  },
  'reperes-referent-finder': { data: undefined },
  'reperes-violentometre': { data: undefined, src: undefined, qr: undefined },
  'reperes-help': { data: undefined },
};

/** Where a word may stand as well, a word that is misspelt is no address. */
const WRITTEN_AS_ADDRESS = /^(https?:|\.{0,2}\/)/i;

/** Where she goes: as for `MAIL`. */
const EXITS = ['exit', 'exit-url'];

/** These have nothing of a territory to show without it. */
const NEED_DATA = ['reperes-services-map', 'reperes-referent-finder'];

export interface Written {
  /** The address of the page. */
  readonly url: string;
  readonly tag: string;
  readonly isFramed: boolean;
}

export interface Taken {
  readonly attributes: ReadonlyMap<string, string>;
  /** What was left out and what was expected, for who reads the console. */
  readonly faults: readonly string[];
}

export function takeAttributes({ url, tag, isFramed }: Written): Taken {
  const addresses = ADDRESSES[tag] ?? {};
  const words = ['lang', ...(WORDS[tag] ?? [])];
  const attributes = new Map<string, string>();
  const faults = new Map<string, string>();
  const unknown: string[] = [];
  for (const [name, value] of namesIn(url)) {
    if (EXITS.includes(name)) {
      if (isFramed) attributes.set(name, value);
      else faults.set(name, `"${name}" is only read in a frame`);
    } else if (Object.hasOwn(addresses, name)) {
      const closed = addresses[name];
      const isGiven = closed?.values.test(value) && (isFramed || closed !== MAIL);
      const address = isGiven ? value : addressOf(value, url, closed);
      if (address === undefined) faults.set(name, `"${name}" has "${value}"; expected ${expected(name, closed)}`);
      else attributes.set(name, address);
    } else if (!words.includes(name)) unknown.push(name);
    // A boolean attribute says yes by being there.
    else if (name !== 'geolocation' || value !== 'false') attributes.set(name, value);
  }
  if (unknown.length > 0) faults.set('', `unknown: ${unknown.join(', ')}; expected ${[...words, ...Object.keys(addresses), ...EXITS].join(', ')}`);
  if (NEED_DATA.includes(tag) && !attributes.has('data') && !faults.has('data')) faults.set('data', `"data" is absent; expected ${expected('data')}`);
  return { attributes, faults: [...faults.values()] };
}

/**
 * The first value of each name. A tool that escapes ampersands twice leaves a
 * piece of the escape before the name, or after a number sign all that follows.
 */
function namesIn(url: string): ReadonlyMap<string, string> {
  const straight = url.replace(/([?&])(?:amp;|#0*38;|#x0*26;)+/gi, '$1');
  const names = new Map<string, string>();
  for (const [name, value] of new URL(straight).searchParams) if (!names.has(name)) names.set(name, value);
  return names;
}

function addressOf(value: string, page: string, closed: Closed | undefined): string | undefined {
  if (closed && !WRITTEN_AS_ADDRESS.test(value)) return undefined;
  try {
    const { href, origin, protocol } = new URL(value, page);
    const isOurs = value !== '' && origin === new URL(page).origin && /^https?:$/.test(protocol);
    // The places for a point or an id stay as they are written.
    return isOurs ? href.replace(/%7B(\w+)%7D/gi, '{$1}') : undefined;
  } catch {
    return undefined;
  }
}

function expected(name: string, closed?: Closed): string {
  if (name === 'data') return 'the address of a published folder on this server, such as data=../data/62/';
  return `${closed ? `${closed.words}, or ` : ''}an address on this server`;
}
