import { displayTelephone, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { impressionStrings as words } from '../impression.strings.fr.js';
import { numbersStrings } from '../numbers.strings.fr.js';
import { numberWords } from '../numbers-view.js';

/** The numbers as paper gives them: nothing to touch, large enough to be read from where one stands. */
export function renderNumbers(numbers: readonly HelpNumber[]): TemplateResult {
  return html`
    <div class="call">
      <h2>${words.aide}</h2>
      <ul role="list" class="numbers">
        ${numbers.map((entry) => html`<li data-id=${entry.id} class=${numbersStrings.pour[entry.id] ? '' : 'local'}>${renderNumber(entry)}</li>`)}
      </ul>
    </div>
  `;
}

function renderNumber(entry: HelpNumber): TemplateResult {
  const { canal, numero, url, id, nom } = entry;
  const dialled = numero && canal !== 'sms' ? displayTelephone(numero) : numberWords(entry);
  return html`<bdi class="number">${dialled}</bdi>
    <span>${numbersStrings.pour[id] ?? nom}${numero || !url ? nothing : html`<small>${siteOf(url)}</small>`}</span>`;
}

/** A chat has no number: the name of its site is what can be typed from paper. */
function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
