import { svg, type SVGTemplateResult } from 'lit';

/** CSS px: longer than a zone on the longest sheet. What passes the edge is not painted. */
const LENGTH = 4000;

/** Wider than any ruler. */
const WIDTH = 64;

/** CSS px of a millimetre. */
const MM = 96 / 25.4;

/** As the grain of the screen, denser with gravity; drawn as lines, since printers blur and bloat repeated gradients. */
const GRAINS: Readonly<Record<string, string>> = {
  'tone-2': dots(10),
  'tone-3': slanted(14, 1),
  'tone-4': slanted(8.5, 1),
  'tone-5': slanted(10, 1) + slanted(10, -1),
};

const SHORT = graduations(1.25);
const LONG = graduations(6.25);

/** The edge of a ruler, as on the object that the tool began as. @param tone class of the zone */
export function renderRuler(tone: string): SVGTemplateResult {
  return svg`<svg class="ruler" width="100%" height="100%" aria-hidden="true">
    <path class="grain" d=${GRAINS[tone] ?? ''}></path>
    <rect class="plain" x="50%" width="50%" height="100%"></rect>
    <svg x="76%" overflow="visible"><path class="graduation" d=${SHORT}></path></svg>
    <svg x="58%" overflow="visible"><path class="graduation" d=${LONG}></path></svg>
  </svg>`;
}

function graduations(millimetres: number): string {
  return every(millimetres * MM, (y) => `M0 ${y}h${WIDTH}`);
}

/** @param way 1 rises to the right, -1 falls */
function slanted(step: number, way: 1 | -1): string {
  return every(step, (y) => (way > 0 ? `M0 ${y}l${WIDTH}-${WIDTH}` : `M0 ${y - WIDTH}l${WIDTH} ${WIDTH}`));
}

function dots(step: number): string {
  return every(step, (y) => every(step, (x) => `M${x} ${y}h1.5`, WIDTH));
}

function every(step: number, draw: (at: number) => string, length = LENGTH): string {
  return Array.from({ length: Math.ceil(length / step) }, (_, rank) => draw(Math.round(rank * step * 10) / 10)).join('');
}
