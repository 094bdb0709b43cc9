import { NUMBER_WORDS, signLanguageLink } from '@reperes/help';
import { helpNumber, smsHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './answer.js';
import type { QuestionSet, Zone } from './question-set.js';
import type { Strings } from './strings.fr.js';
import { wordsOf } from './words.js';
import { renderMark, toneOf } from './zone-mark.js';

const EMERGENCY_IDS = ['17', '112', '114'] as const;

/** The emergency first, then what the most serious zone means; never how many were ticked. */
export function renderAnswer(set: QuestionSet, answer: Answer, level: number): TemplateResult {
  const { zone } = answer;
  const words = wordsOf(set);
  return html`
    <div class="answer ${zone ? toneOf(set, zone) : ''}" part="answer">
      ${answer.danger ? renderEmergency(words, level) : nothing}
      ${zone ? renderMeaning(set, zone, level) : renderLimits(words, level)}
    </div>
  `;
}

/** One line for the bar, and for those who hear the page. */
export function announceAnswer({ zone, danger, violence }: Answer, words: Strings): string {
  if (!zone) return words.inviter;
  if (danger) return words.annonceUrgence(zone.nom);
  return violence ? zone.nom : words.annonceLimite(zone.nom);
}

function renderEmergency(words: Strings, level: number): TemplateResult {
  const { lang, dir, urgence } = words;
  return html`
    <div class="emergency" lang=${lang} dir=${dir}>
      <h3 id="urgence" tabindex="-1" aria-level=${level}>${urgence.titre}</h3>
      <p>${urgence.detail}</p>
      <ul role="list">
        ${EMERGENCY_IDS.map((id) => html`<li>${renderCall(id, urgence[id])}</li>`)}
        <li>${signLanguageLink('114', NUMBER_WORDS.around(words).signes('114'))}</li>
      </ul>
    </div>
  `;
}

function renderCall(id: (typeof EMERGENCY_IDS)[number], label: string): TemplateResult {
  const { numero = id } = helpNumber(id);
  const href = smsHref(numero) ?? telHref(numero) ?? nothing;
  return html`<a href=${href} rel="noreferrer"><bdi class="number">${numero}</bdi> ${label}</a>`;
}

/** A zone of respect starts with what the tool cannot see: ticking it must not reassure. */
function renderMeaning(set: QuestionSet, zone: Zone, level: number): TemplateResult {
  return html`
    <h3 id="reponse" tabindex="-1" aria-level=${level} lang=${set.lang} dir="auto">${renderMark(zone.forme)}${zone.nom}</h3>
    ${zone.gravite === 0 ? html`<p class="limit">${wordsOf(set).reponse.limite}</p>` : nothing}
    <p lang=${set.lang} dir="auto">${zone.sens}</p>
    <p lang=${set.lang} dir="auto">${zone.que_faire}</p>
  `;
}

function renderLimits({ reponse }: Strings, level: number): TemplateResult {
  return html`
    <h3 id="reponse" tabindex="-1" aria-level=${level}>${reponse.rien}</h3>
    <p>${reponse.rienDetail}</p>
  `;
}
