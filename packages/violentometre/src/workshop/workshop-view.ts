import { exitEnd, type ExitOptions, exitStart } from '@reperes/help';
import { renderLanguages } from '@reperes/help/languages.js';
import { html, type TemplateResult } from 'lit';
import { directionOf, type QuestionSet } from '../question-set.js';
import type { ScaleText } from '../scale-text.js';
import { renderZones } from '../scale-view.js';

interface Host extends ExitOptions {
  readonly headingLevel: number;
}

export interface WorkshopContext {
  readonly host: Host;
  readonly text: ScaleText;
  readonly set: QuestionSet;
  /** What follows. */
  readonly end: TemplateResult;
}

/**
 * The room in the place of the scale: its title and its numbers are inside,
 * since a full screen shows nothing else.
 */
export function renderWorkshop(context: WorkshopContext): TemplateResult {
  const { host, text, set, end } = context;
  const { words, numbers } = text;
  return html`
    <section class="frame board" data-exit=${host.exit} aria-label=${set.titre} lang=${words.lang} dir=${words.dir}>
      ${exitStart(host)} ${renderLanguages(text)}
      <reperes-violentometre-atelier .set=${set} .numbers=${numbers} heading-level=${host.headingLevel} exit=${host.exit}></reperes-violentometre-atelier>
      ${renderPaper(context)}
      <div class="caution hint"><p>${words.prudence}</p>${exitEnd(host)}</div>
      ${end}
    </section>
  `;
}

/** The whole scale, for a page that is printed or shown without styles: the room shows one sentence. */
function renderPaper({ host: { headingLevel: level }, text: { numbers }, set }: WorkshopContext): TemplateResult {
  return html`
    <div class="paper">
      <h2 aria-level=${level} lang=${set.lang} dir="auto">${set.titre}</h2>
      <reperes-help vue="essentiel" .numeros=${numbers}></reperes-help>
      <div class="scale" lang=${set.lang} dir=${directionOf(set.lang)}>${renderZones(set, { level: level + 1, ticked: undefined })}</div>
    </div>
  `;
}
