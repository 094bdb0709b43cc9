import { html, nothing, type TemplateResult } from 'lit';
import { type QuestionSet, zonesInOrder } from '../question-set.js';
import { renderMark, toneOf } from '../zone-mark.js';
import type { Moment, Sentence } from './steps.js';
import { WORKSHOP_WORDS } from './words.js';

export interface RuleOptions {
  readonly set: QuestionSet;
  readonly step: Sentence;
  readonly moment: Moment;
  readonly onPlace: (rank: number) => void;
}

/** The scale as the group touches it: one button a zone, as many as the text has. */
export function renderRule({ set, step, moment, onPlace }: RuleOptions): TemplateResult {
  const words = WORKSHOP_WORDS.around(set);
  return html`
    <div class="rule ${moment.revealed ? 'revealed' : ''}" role="group" aria-label=${words.placer}>
      ${zonesInOrder(set).map((zone, rank) => {
        const placed = zone.id === moment.placed;
        return html`
          <button
            class="stretch ${toneOf(set, zone)} ${zone.id === step.zone.id ? 'here' : ''}"
            type="button"
            aria-pressed=${placed}
            aria-disabled=${moment.revealed ? 'true' : nothing}
            @click=${() => onPlace(rank)}
          >
            <span class="edge" aria-hidden="true"></span>
            <span class="name">${renderMark(zone.forme)}<span>${zone.nom}</span></span>
            <kbd class="key" aria-hidden="true">${rank + 1}</kbd>
            <span class="proposal" lang=${words.lang} dir=${words.dir} ?hidden=${!placed} aria-hidden="true">${words.proposition}</span>
          </button>
        `;
      })}
    </div>
  `;
}

export interface RevealOptions {
  readonly set: QuestionSet;
  readonly step: Sentence;
  readonly revealed: boolean;
  readonly level: number;
}

/** The zone of the sentence and why; in its place before, what the group does meanwhile. */
export function renderReveal({ set, step: { item, zone }, revealed, level }: RevealOptions): TemplateResult {
  const words = WORKSHOP_WORDS.around(set);
  if (!revealed) {
    return html`<div class="reveal waiting" lang=${words.lang} dir=${words.dir}>
      <p><strong>${words.question}</strong> ${words.attente}</p>
    </div>`;
  }
  const { why } = item;
  return html`
    <div class="reveal ${toneOf(set, zone)}">
      ${item.danger ? html`<p class="emergency" lang=${words.lang} dir=${words.dir}>${words.urgence}</p>` : nothing}
      <h3 aria-level=${level}>${renderMark(zone.forme)}${zone.nom}</h3>
      ${why ? html`<p class="why">${why}</p>` : nothing}
      <p class=${why ? '' : 'why'}>${zone.sens}</p>
      <p class="advice">${zone.que_faire}</p>
    </div>
  `;
}
