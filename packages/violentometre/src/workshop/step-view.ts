import { html, type TemplateResult } from 'lit';
import { type QuestionSet, zonesInOrder } from '../question-set.js';
import { strings as common } from '../strings.fr.js';
import { renderMark, toneOf } from '../zone-mark.js';
import { atelierStrings as words } from './atelier.strings.fr.js';
import type { Moment, Step } from './steps.js';

export interface StepOptions {
  readonly set: QuestionSet;
  readonly step: Step;
  /** Level of the room's title. */
  readonly level: number;
}

/** What is large on the wall. */
export function renderStep({ set, step, level }: StepOptions): TemplateResult {
  if (step.kind === 'item') return html`<p class="sentence">${step.item.texte}</p>`;
  if (step.kind === 'start') return renderStart(set, level + 1);
  return step.kind === 'pause' ? renderPause(level + 1) : renderEnd(set, level + 1);
}

/** For those who do not see the wall: what has just changed on it. */
export function announce(set: QuestionSet, step: Step, { placed, revealed }: Moment): string {
  if (step.kind === 'start') return '';
  if (step.kind === 'pause') return `${words.pause}. ${words.pauseDetail}`;
  if (step.kind === 'end') return `${words.fin}. ${words.finDetail}`;
  if (revealed) return `${step.item.danger ? `${words.urgence} ` : ''}${words.annonceZone(step.zone.nom)} ${step.zone.sens}`;
  const proposed = set.zones.find(({ id }) => id === placed);
  if (proposed) return words.annonceProposition(proposed.nom);
  return `${words.phrase(step.rank, set.items.length)}. ${step.item.texte}`;
}

function renderStart(set: QuestionSet, level: number): TemplateResult {
  return html`
    <p class="lead">${set.presentation}</p>
    <div class="slide" lang=${common.lang} dir=${common.dir}>
      <h3 aria-level=${level}>${words.avant}</h3>
      <p class="strong">${words.avertissement}</p>
      <ul class="plain">
        ${words.avantRappels.map((line) => html`<li>${line}</li>`)}
        <li>${common.sansOrdre}</li>
      </ul>
    </div>
  `;
}

function renderPause(level: number): TemplateResult {
  return html`
    <div class="slide" lang=${common.lang} dir=${common.dir}>
      <h3 aria-level=${level}>${words.pause}</h3>
      <p class="strong">${words.pauseDetail}</p>
    </div>
  `;
}

function renderEnd(set: QuestionSet, level: number): TemplateResult {
  return html`
    <div class="slide" lang=${common.lang} dir=${common.dir}>
      <h3 aria-level=${level}>${words.fin}</h3>
      <p class="strong">${common.sansOrdreCourt} ${words.finDetail}</p>
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
