/** French hours as written → words that the grammar knows. One unknown word, and the text is not understood. */

export type HoursToken =
  | { readonly kind: 'jour'; readonly jours: readonly number[] }
  | { readonly kind: 'heure'; readonly minutes: number }
  | { readonly kind: 'rang'; readonly rang: number }
  | { readonly kind: 'moitie'; readonly moitie: 'matin' | 'apres-midi' }
  | { readonly kind: 'a' | 'sauf' | 'ferme' | 'feries' | 'mois' | 'continu' | 'tous' | 'rendez-vous' };

export type TokenFault = 'impossible' | 'ambigu';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const DAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'];
const RANKS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme'];

type Maker = (match: RegExpExecArray) => HoursToken | undefined;

/** In this order: "24h/24" before "24h", "mardi" before "mar". `undefined` drops the word. */
const WORDS: readonly (readonly [pattern: RegExp, make: Maker])[] = [
  [/\s+|[.,;:|()&+/]|\b(?:de|du|des|les?|la|et|puis|chaque|ouverte?s?|ouverture|horaires?|jours? d')(?![a-z])|\b[dl]'/y, () => undefined],
  [/(?:24 ?h?(?:eures)? ?(?:\/|sur) ?24 ?h?|h24)\b/y, () => ({ kind: 'continu' })],
  [/(?:7 ?j?(?:ours)? ?(?:\/|sur) ?7 ?j?|tous les jours|toute la semaine)\b/y, () => ({ kind: 'tous' })],
  [/(\d{1,2}) ?(?:heures?|h|:)(?:(\d{2})| (\d{2})(?! ?[h:\d]))?(?![a-z\d])/y, ([, hour, joined, apart]) => time(Number(hour), Number(joined ?? apart ?? 0))],
  [/apres[- ]midi\b/y, () => ({ kind: 'moitie', moitie: 'apres-midi' })],
  [/mat(?:ins?|inees?)\b/y, () => ({ kind: 'moitie', moitie: 'matin' })],
  [/midi\b/y, () => time(12, 0)],
  [/minuit\b/y, () => time(24, 0)],
  [/jours? feries?\b|feries?\b/y, () => ({ kind: 'feries' })],
  [/week[- ]?ends?\b/y, () => ({ kind: 'jour', jours: [6, 7] })],
  [/(lun|mar|mer|jeu|ven|sam|dim)(?:dis?|credis?|dredis?|edis?|anches?)?\b/y, ([, day = '']) => dayOf(DAYS.indexOf(day))],
  [/(lu|ma|me|je|ve|sa|di)\b/y, ([, day = '']) => dayOf(DAYS.findIndex((name) => name.startsWith(day)))],
  [/1ers?\b/y, () => ({ kind: 'rang', rang: 1 })],
  [/([2-5]) ?(?:emes?|es?|nde?|d)\b/y, ([, rank]) => ({ kind: 'rang', rang: Number(rank) })],
  [/(premier|deuxieme|troisieme|quatrieme|cinquieme)s?\b/y, ([, rank = '']) => ({ kind: 'rang', rang: RANKS.indexOf(rank) + 1 })],
  [/derniers?\b/y, () => ({ kind: 'rang', rang: -1 })],
  [/mois\b/y, () => ({ kind: 'mois' })],
  [/(?:sauf|hors|excepte)\b/y, () => ({ kind: 'sauf' })],
  [/ferm(?:ee?s?|eture)\b/y, () => ({ kind: 'ferme' })],
  [/(?:uniquement |seulement )?(?:sur|avec) (?:rdv|r\.d\.v|rendez[- ]vous)\b/y, () => ({ kind: 'rendez-vous' })],
  [/[-–—−→]|(?:a|au|jusqu'au?)(?![a-z])/y, () => ({ kind: 'a' })],
];

export function hoursTokens(text: string): readonly HoursToken[] | TokenFault {
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const tokens: HoursToken[] = [];
  let unknown = false;
  for (let at = 0; at < plain.length; ) {
    const read = readWord(plain, at);
    if (read?.token?.kind === 'heure' && Number.isNaN(read.token.minutes)) return 'impossible';
    if (read?.token) tokens.push(read.token);
    // Reads on: an impossible hour further says more than an unknown word.
    if (!read) unknown = true;
    at = read?.end ?? at + 1;
  }
  return unknown ? 'ambigu' : tokens;
}

function readWord(text: string, at: number): { readonly token: HoursToken | undefined; readonly end: number } | undefined {
  for (const [pattern, make] of WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { token: make(match), end: pattern.lastIndex };
  }
  return undefined;
}

/** `NaN` for 25h and 9h75. */
function time(hour: number, minute: number): HoursToken {
  const minutes = hour * 60 + minute;
  return { kind: 'heure', minutes: minute > 59 || minutes > 1440 ? NaN : minutes };
}

function dayOf(index: number): HoursToken {
  return { kind: 'jour', jours: WEEK.slice(index, index + 1) };
}
