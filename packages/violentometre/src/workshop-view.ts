import { exitEnd, type ExitOptions, exitStart } from '@reperes/help';
import { html, type TemplateResult } from 'lit';
import type { QuestionSet } from './question-set.js';
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
      <div class="caution hint"><p>${strings.prudence}</p>${exitEnd(host)}</div>
      ${end}
    </section>
  `;
}
