import { displayTelephone, httpsHref, publishedUrl, smsHref, telHref, type HelpNumber } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Territory } from './territory.js';
import { territoireStrings as words } from './territoire.strings.fr.js';

/** The lines of the territory and a way to its services, in one place whatever is ticked. */
export function renderTerritory({ data, numbers, filled, handleShow }: Territory): TemplateResult | typeof nothing {
  const page = folderPage(data);
  if (!filled && !page) return nothing;
  return html`
    <div class="near" part="territory">
      ${filled
        ? html`<button class="button" type="button" @click=${handleShow}>${words.titre}</button>`
        : html`<a class="button" href=${page ?? nothing} rel="noreferrer">${words.titre}</a>`}
      ${numbers.length > 0
        ? html`<ul role="list" aria-label=${words.lignes}>
            ${numbers.map((entry) => html`<li>${renderLine(entry)}</li>`)}
          </ul>`
        : nothing}
    </div>
  `;
}

/** What the host put there: a finder, a map, a link. Its place is after the scale, which it must not push away. */
export function renderTerritorySlot({ filled, handleSlot }: Territory, level: number): TemplateResult {
  return html`
    <div class="territory" ?hidden=${!filled}>
      ${filled ? html`<h3 id="territoire" tabindex="-1" aria-level=${level}>${words.titre}</h3>` : nothing}
      <slot name="territoire" @slotchange=${handleSlot}></slot>
    </div>
  `;
}

function renderLine({ nom, numero = '', canal, url = '' }: HelpNumber): TemplateResult {
  const href = canal === 'sms' ? smsHref(numero) : canal === 'appel' ? telHref(numero) : httpsHref(url);
  const shown = html`<span>${nom}</span> ${numero ? html`<bdi class="number">${displayTelephone(numero)}</bdi>` : nothing}`;
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
