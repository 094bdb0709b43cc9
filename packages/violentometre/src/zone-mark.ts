import { svg, type SVGTemplateResult } from 'lit';
import { zonesInOrder, type Forme, type QuestionSet, type Zone } from './question-set.js';

/** Outlines in a square of 24 units, told apart at 16 px and without colour. */
const OUTLINES: Readonly<Record<Forme, string>> = {
  cercle: 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z',
  carre: 'M2 2h20v20H2z',
  hexagone: 'M12 .5 22 6.25v11.5L12 23.5 2 17.75V6.25z',
  triangle: 'M12 1.5 23.5 22H.5z',
  losange: 'M12 .5 23.5 12 12 23.5.5 12z',
  octogone: 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z',
};

/** The shape of a zone, in the colour of the text around it; its name always stands beside it. */
export function renderMark(forme: Forme): SVGTemplateResult {
  return svg`<svg class="mark" data-forme=${forme} viewBox="0 0 24 24" aria-hidden="true"><path d=${OUTLINES[forme]}></path></svg>`;
}

/**
 * Class of a zone's colour and pattern, `tone-1` (mildest) to `tone-5` (most
 * serious). Zones share these steps evenly, so that three take 1, 3 and 5.
 */
export function toneOf(set: QuestionSet, zone: Zone): string {
  const last = set.zones.length - 1;
  const rank = zonesInOrder(set).findIndex(({ id }) => id === zone.id);
  return `tone-${last === 0 ? 5 : 1 + Math.round((4 * rank) / last)}`;
}
