import { html, nothing, type TemplateResult } from 'lit';
import { type QuestionSet, zonesInOrder } from '../question-set.js';
import type { Step } from './steps.js';
import { WORKSHOP_WORDS } from './words.js';

export interface NotesOptions {
  readonly set: QuestionSet;
  readonly steps: readonly Step[];
  readonly at: number;
  /** Level of their title. */
  readonly level: number;
  readonly onGo: (at: number) => void;
}

/** For whoever leads: how, what to do if someone confides, and a way to any sentence. */
export function renderNotes({ set, steps, at, level, onGo }: NotesOptions): TemplateResult {
  const words = WORKSHOP_WORDS.around(set).animation;
  const keys = [[words.chiffres(zonesInOrder(set).length), words.placer], ...words.touches] as const;
  return html`
    <div class="notes" role="group" aria-labelledby="notes">
      <h3 id="notes" aria-level=${level}>${words.titre}</h3>
      ${renderOwnNotes(set, steps[at])}
      <details ?open=${steps[at]?.kind === 'start'}>
        <summary>${words.mener}</summary>
        ${renderPoints(words.menerPoints)}
      </details>
      <details>
        <summary>${words.confier}</summary>
        ${renderPoints(words.confierPoints)}
      </details>
      <details>
        <summary>${words.numeros}</summary>
        <p>${words.numerosDetail}</p>
      </details>
      <details>
        <summary>${words.phrases}</summary>
        <ol class="sentences">
          ${steps.map((step, place) =>
            step.kind === 'item'
              ? html`<li lang=${set.lang} dir="auto">
                  <button type="button" aria-pressed=${place === at} @click=${() => onGo(place)}>${step.item.texte}</button>
                </li>`
              : nothing,
          )}
        </ol>
      </details>
      <details>
        <summary>${words.clavier}</summary>
        <dl>
          ${keys.map(([key, what]) => html`<div><dt>${key}</dt><dd>${what}</dd></div>`)}
        </dl>
      </details>
    </div>
  `;
}

/** What the text itself tells whoever leads, about this zone and this sentence. */
function renderOwnNotes(set: QuestionSet, step: Step | undefined): TemplateResult | typeof nothing {
  if (step?.kind !== 'item') return nothing;
  const notes = [step.item, step.zone].flatMap(({ note }) => (note ? [note] : []));
  if (notes.length === 0) return nothing;
  return html`<div class="own" lang=${set.lang} dir="auto">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}

function renderPoints(points: readonly string[]): TemplateResult {
  return html`<ul class="plain">${points.map((point) => html`<li>${point}</li>`)}</ul>`;
}
