import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionSet } from './question-set.js';
import type { Strings } from './strings.fr.js';
import { wordsOf } from './words.js';

/** Whose text this is, under which licence and permission, and whether anyone has reread it. */
export function renderCredits(set: QuestionSet, level: number): TemplateResult {
  const { falc } = set;
  const words = wordsOf(set);
  return html`
    <div class="credits" part="credits">
      <h3 aria-level=${level}>${words.aPropos}</h3>
      ${falc ? html`<p><span class="tag">${words.falc(falc.validated_by)}</span></p>` : nothing}
      <p><strong>${reviewOf(set, words)}</strong></p>
      <p lang=${set.lang} dir="auto">${set.source} ${set.credits}</p>
      <p><span lang=${set.lang} dir="auto">${set.permission}</span> ${words.licence(set.licence)}</p>
    </div>
  `;
}

/** Who has reread it, if anyone. */
export function reviewOf({ validated_by: by, traduit_de: from }: QuestionSet, { relu, attente, traductionEnAttente }: Strings): string {
  if (by) return relu(by);
  return from ? traductionEnAttente : attente;
}
