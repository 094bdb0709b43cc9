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
 * Class of a zone's colour and pattern: `tone-1` for respect and for it alone,
 * then up to `tone-5`, the most serious. Zones of violence share these steps
 * evenly, so that two take 3 and 5.
 */
export function toneOf(set: QuestionSet, zone: Zone): string {
  if (zone.gravite === 0) return 'tone-1';
  const violent = zonesInOrder(set).filter(({ gravite }) => gravite > 0);
  const rank = 1 + violent.findIndex(({ id }) => id === zone.id);
  return `tone-${1 + Math.round((4 * rank) / violent.length)}`;
}
