import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionSet } from './question-set.js';
import { strings } from './strings.fr.js';

/** Whose text this is, under which licence and permission, and whether anyone has reread it. */
export function renderCredits(set: QuestionSet, level: number): TemplateResult {
  const { falc } = set;
  return html`
    <div class="credits" part="credits">
      <h3 aria-level=${level}>${strings.aPropos}</h3>
      ${falc ? html`<p><span class="tag">${strings.falc(falc.validated_by)}</span></p>` : nothing}
      <p><strong>${set.validated_by ? strings.relu(set.validated_by) : strings.attente}</strong></p>
      <p lang=${set.lang} dir="auto">${set.source} ${set.credits}</p>
      <p><span lang=${set.lang} dir="auto">${set.permission}</span> ${strings.licence(set.licence)}</p>
    </div>
  `;
}
