import { inFrench, numberHref } from '@reperes/help';
import { displayTelephone, publishedUrl, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Territory } from './territory.js';
import type { Strings } from './strings.fr.js';

/** The lines of the territory and a way to its services, in one place whatever is ticked. */
export function renderTerritory({ data, numbers, filled, handleShow }: Territory, words: Strings): TemplateResult | typeof nothing {
  const page = folderPage(data);
  if (!filled && !page) return nothing;
  return html`
    <div class="near" part="territory">
      ${filled
        ? html`<button class="button" type="button" @click=${handleShow}>${words.territoire.titre}</button>`
        : html`<a class="button" href=${page ?? nothing} rel="noreferrer">${words.territoire.titre}</a>`}
      ${numbers.length > 0
        ? html`<ul role="list" aria-label=${words.territoire.lignes}>
            ${numbers.map((entry) => html`<li>${renderLine(entry, words)}</li>`)}
          </ul>`
        : nothing}
    </div>
  `;
}

/** What the host put there: a finder, a map, a link. Its place is after the scale, which it must not push away. */
export function renderTerritorySlot({ filled, handleSlot }: Territory, words: Strings, level: number): TemplateResult {
  return html`
    <div class="territory" ?hidden=${!filled}>
      ${filled ? html`<h3 id="territoire" tabindex="-1" aria-level=${level}>${words.territoire.titre}</h3>` : nothing}
      <slot name="territoire" @slotchange=${handleSlot}></slot>
    </div>
  `;
}

function renderLine(entry: HelpNumber, words: Strings): TemplateResult {
  const { nom, numero } = entry;
  const href = numberHref(entry);
  const shown = html`${inFrench(nom, words)} ${numero ? html`<bdi class="number">${displayTelephone(numero)}</bdi>` : nothing}`;
  return href ? html`<a href=${href} rel="noreferrer">${shown}</a>` : html`<span>${shown}</span>`;
}

/** The plain page of the folder, which works without any of this. */
function folderPage(data: string): string | undefined {
  if (!data) return undefined;
  try {
    const page = publishedUrl(data, 'index.html');
    return /^https?:/.test(page) ? page : undefined;
  } catch {
    return undefined;
  }
}
