import type { HelpNumber } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import { renderNotes, renderOtherNumbers } from '../numbers-view.js';
import { type QuestionSet, zonesInOrder } from '../question-set.js';
import { wordsOf } from '../words.js';
import { renderMark, toneOf } from '../zone-mark.js';
import type { Moment, Step } from './steps.js';
import { WORKSHOP_WORDS } from './words.js';

export interface StepOptions {
  readonly set: QuestionSet;
  readonly step: Step;
  /** Those that the text adds. */
  readonly numbers: readonly HelpNumber[];
  /** Level of the room's title. */
  readonly level: number;
}

/** What is large on the wall. */
export function renderStep({ set, step, numbers, level }: StepOptions): TemplateResult {
  if (step.kind === 'item') return html`<p class="sentence">${step.item.texte}</p>`;
  if (step.kind === 'start') return renderStart(set, level + 1);
  return step.kind === 'pause' ? renderPause(set, level + 1) : renderEnd(set, numbers, level + 1);
}

/** For those who do not see the wall: what has just changed on it. */
export function announce(set: QuestionSet, step: Step, { placed, revealed }: Moment): string {
  const words = WORKSHOP_WORDS.around(set);
  if (step.kind === 'start') return '';
  if (step.kind === 'pause') return `${words.pause}. ${words.pauseDetail}`;
  if (step.kind === 'end') return `${words.fin}. ${words.finDetail}`;
  if (revealed) return `${step.item.danger ? `${words.urgence} ` : ''}${words.annonceZone(step.zone.nom)} ${step.zone.sens}`;
  const proposed = set.zones.find(({ id }) => id === placed);
  if (proposed) return words.annonceProposition(proposed.nom);
  return `${words.phrase(step.rank, set.items.length)}. ${step.item.texte}`;
}

function renderStart(set: QuestionSet, level: number): TemplateResult {
  const words = WORKSHOP_WORDS.around(set);
  return html`
    <p class="lead">${set.presentation}</p>
    <div class="slide" lang=${words.lang} dir=${words.dir}>
      <h3 aria-level=${level}>${words.avant}</h3>
      <p class="strong">${words.avertissement}</p>
      <ul class="plain">
        ${words.avantRappels.map((line) => html`<li>${line}</li>`)}
        <li>${wordsOf(set).sansOrdre}</li>
      </ul>
    </div>
  `;
}

function renderPause(set: QuestionSet, level: number): TemplateResult {
  const words = WORKSHOP_WORDS.around(set);
  return html`
    <div class="slide" lang=${words.lang} dir=${words.dir}>
      <h3 aria-level=${level}>${words.pause}</h3>
      <p class="strong">${words.pauseDetail}</p>
    </div>
  `;
}

function renderEnd(set: QuestionSet, numbers: readonly HelpNumber[], level: number): TemplateResult {
  const words = WORKSHOP_WORDS.around(set);
  return html`
    <div class="slide" lang=${words.lang} dir=${words.dir}>
      <h3 aria-level=${level}>${words.fin}</h3>
      <p class="strong">${wordsOf(set).sansOrdreCourt} ${words.finDetail}</p>
      ${renderOtherNumbers(set, numbers)} ${renderNotes(set, numbers)}
    </div>
    <div class="recap">
      ${zonesInOrder(set).map(
        (zone) => html`
          <div class="recap-zone ${toneOf(set, zone)}">
            <h4 aria-level=${level + 1}>${renderMark(zone.forme)}${zone.nom}</h4>
            <p>${zone.que_faire}</p>
          </div>
        `,
      )}
    </div>
  `;
}
