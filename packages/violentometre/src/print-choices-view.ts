import { html, nothing, type TemplateResult } from 'lit';
import type { PrintContent, PrintDesk } from './print-desk.js';
import { FORMATS } from './print/formats.js';
import type { Strings } from './strings.fr.js';
import { wordsOf } from './words.js';

/**
 * The blank scale first; answers on paper are a choice of their own, after its warning.
 *
 * @param content with what is ticked, if anything is
 */
export function renderPrintChoices(desk: PrintDesk, content: PrintContent): TemplateResult {
  const words = wordsOf(content.set).impression;
  const blank: PrintContent = { ...content, ticked: undefined };
  return html`
    <details class="printing" @toggle=${desk.prepare}>
      <summary>${words.imprimer}</summary>
      <div class="sheets">
        <p>${words.vierge}</p>
        <ul role="list">
          ${FORMATS.map(
            (format) => html`
              <li>
                <button class="button" type="button" aria-describedby="sur-${format}" @click=${() => desk.print(format, blank)}>
                  ${words.formats[format]}
                </button>
                <span class="hint" id="sur-${format}">${words.details[format]}</span>
              </li>
            `,
          )}
        </ul>
        ${content.ticked?.size ? renderWithAnswers(desk, content, words) : nothing}
        <p role="status">${desk.failed ? words.echec : nothing}</p>
      </div>
    </details>
  `;
}

function renderWithAnswers(desk: PrintDesk, content: PrintContent, words: Strings['impression']): TemplateResult {
  return html`
    <details class="answers">
      <summary>${words.mesReponses}</summary>
      <p id="risque">${words.mesReponsesRisque}</p>
      <button class="button" type="button" aria-describedby="risque" @click=${() => desk.print('affiche-a4', content)}>
        ${words.mesReponsesBouton}
      </button>
    </details>
  `;
}
