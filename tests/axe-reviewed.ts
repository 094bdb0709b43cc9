/**
 * What axe cannot tell, looked at one by one (ACC-11). What is met and not in
 * this list fails the test that met it; a line that its file no longer meets
 * fails that file.
 */

import type { AxeFinding } from './axe-run.js';

interface Reviewed {
  readonly rules: readonly string[];
  /** Why axe cannot tell, in its own word. */
  readonly reason: RegExp;
  /** Which elements: the path through the shadow roots, or `:root` and the start of an element that was redrawn meanwhile. */
  readonly where: RegExp;
  /** Only in forced colours. */
  readonly forcedColours?: boolean;
  /** Why it is fine, and what shows it. */
  readonly because: string;
  /** A file of tests that surely meets it. */
  readonly metIn: string;
}

const REVIEWED: readonly Reviewed[] = [
  {
    rules: ['color-contrast'],
    reason: /^imgNode$/,
    where: /(?:^|reperes-(?:map-panel|ensemble-map) )\.town|^:root <span class="town/,
    because: 'The name of a town stands on the drawing of the map. tests/theme/contrast.test.ts computes both of its colours on land and on sea: 5.8 at the least.',
    metIn: 'reperes-map-panel.browser',
  },
  {
    rules: ['color-contrast'],
    reason: /^imgNode$/,
    where: /reperes-map-panel (?:#here|\.here|button\[data-id=)/,
    because: 'The list of a place lies on the map, on a plate of its own that lets nothing through (background: var(--_background)). Its colours on that background are in tests/theme/contrast.test.ts.',
    metIn: 'reperes-map-panel.browser',
  },
  {
    rules: ['color-contrast'],
    reason: /^shortTextContent$/,
    where: /reperes-map-panel \.several$/,
    because: 'One digit, a number of services: a text, not a sign. Text on background, 7 at the least in tests/theme/contrast.test.ts.',
    metIn: 'reperes-map-panel.browser',
  },
  {
    rules: ['color-contrast'],
    reason: /^shortTextContent$/,
    where: /reperes-violentometre-atelier \.[\w.-]+ > kbd$/,
    because:
      'One digit, the key of a zone. In a low window it lies under the foot that stays in sight, and axe takes the ground of that foot for its own. The text of each zone on its ground is in tests/violentometre/contrast.test.ts.',
    metIn: 'no file for sure',
  },
  {
    rules: ['color-contrast'],
    reason: /^elmPartiallyObscured$/,
    where: / (?:#titre|h2)$/,
    because: 'The lines of a title are close: the box of its first line begins 4 px above the widget, with no ink there. Text on background, 7 at the least in tests/theme/contrast.test.ts.',
    metIn: 'workshop-in-page.browser',
  },
  {
    rules: ['color-contrast'],
    reason: /^equalRatio$/,
    where: /./,
    forcedColours: true,
    because: 'The browser draws a plate behind each word, which axe does not know. `lostInForcedColours` compares each word with that plate, on every page where axe runs in forced colours.',
    metIn: 'states.e2e',
  },
  {
    rules: ['color-contrast'],
    reason: /^bgOverlap$/,
    where: /reperes-services-map section$/,
    because:
      'A text that the host wrote straight in the element: axe looks at the whole section for it, and cannot tell where that is higher than the window, which letters decide. Text on background, 7 at the least in tests/theme/contrast.test.ts.',
    metIn: 'no file for sure',
  },
  {
    rules: ['color-contrast', 'label-content-name-mismatch'],
    reason: /no canvas here|reading 'canvas'/,
    where: /./,
    because: 'axe itself draws on a canvas, which these tests take away. The same elements are judged in all the others.',
    metIn: 'list-and-map.browser',
  },
  {
    rules: ['frame-tested'],
    reason: /^$/,
    where: /^iframe/,
    because: 'axe does not enter a frame of another origin by itself: `axeViolations` runs it in each.',
    metIn: 'demo-pages.e2e',
  },
];

const met = new Set<Reviewed>();

/** What axe could not tell and nobody reviewed, one line each. */
export function notReviewed(incomplete: readonly AxeFinding[]): string[] {
  return incomplete.flatMap((finding) => {
    const lines = REVIEWED.filter((line) => covers(line, finding));
    for (const line of lines) met.add(line);
    const { rule, reason, target, html } = finding;
    return lines.length > 0 ? [] : [`${rule}: axe cannot tell (${reason}), and it is not in tests/axe-reviewed.ts: ${target} ${html.slice(0, 120)}`];
  });
}

function covers({ rules, reason, where, forcedColours = false }: Reviewed, finding: AxeFinding): boolean {
  return rules.includes(finding.rule) && reason.test(finding.reason) && (where.test(finding.target) || where.test(`${finding.target} ${finding.html}`)) && (!forcedColours || finding.forcedColours);
}

/** At the end of a file: the lines that it should have met. */
export function noLongerMet(file: string): string[] {
  const own = REVIEWED.filter(({ metIn }) => metIn === file);
  if (own.length === 0) throw new RangeError(`${file}: no line of tests/axe-reviewed.ts is met in it.`);
  return own.filter((line) => !met.has(line)).map(({ rules, reason, where }) => `axe now tells ${rules.join(', ')} (${reason}) of ${where}, or it is gone: take it out of tests/axe-reviewed.ts`);
}
