import { exitEnd, type ExitOptions, exitStart } from '@reperes/help';
import { html, type TemplateResult } from 'lit';
import { directionOf, type QuestionSet } from './question-set.js';
import { renderZones } from './scale-view.js';
import { strings } from './strings.fr.js';

interface Host extends ExitOptions {
  readonly headingLevel: number;
}

/**
 * The room in the place of the scale: its title and its numbers are inside,
 * since a full screen shows nothing else.
 *
 * @param end what follows
 */
export function renderWorkshop(host: Host, set: QuestionSet, end: TemplateResult): TemplateResult {
  return html`
    <section class="frame" data-exit=${host.exit} aria-label=${set.titre} lang=${strings.lang} dir=${strings.dir}>
      ${exitStart(host)}
      <reperes-violentometre-atelier .set=${set} heading-level=${host.headingLevel} exit=${host.exit}></reperes-violentometre-atelier>
      ${renderPaper(set, host.headingLevel)}
      <div class="caution hint"><p>${strings.prudence}</p>${exitEnd(host)}</div>
      ${end}
    </section>
  `;
}

/** The whole scale, for a page that is printed or shown without styles: the room shows one sentence. */
function renderPaper(set: QuestionSet, level: number): TemplateResult {
  return html`
    <div class="paper">
      <h2 aria-level=${level} lang=${set.lang} dir="auto">${set.titre}</h2>
      <reperes-help vue="essentiel"></reperes-help>
      <div class="scale" lang=${set.lang} dir=${directionOf(set.lang)}>${renderZones(set, { level: level + 1, ticked: undefined })}</div>
    </div>
  `;
}
