import { html, nothing, type TemplateResult } from 'lit';
import type { MapUpgrade } from './map-upgrade.js';
import { carte } from './map.strings.fr.js';

/** What stands under the map: the way to the interactive one, what failed, how to read it, where its ground comes from. */
export function mapNotes({ offered, state, basemap }: MapUpgrade, onUpgrade: () => void): TemplateResult {
  return html`
    ${offered ? html`<p><button class="button" type="button" @click=${onUpgrade}>${carte.interactif}</button></p>` : nothing}
    ${state === 'failed' ? html`<p class="hint note">${carte.simple}</p>` : nothing}
    ${basemap.name === 'failed' ? html`<p class="hint note">${carte.fond.echec}</p>` : nothing}
    <p class="hint">${carte.legende} <span id="hint" class="keys">${carte.aide}</span></p>
    ${basemap.name === 'shown'
      ? html`<p class="hint credit">
          <bdi>${carte.fond.source(basemap.credit)}</bdi>${basemap.hosts ? html` ${carte.fond.serveur(basemap.hosts)}` : nothing}
        </p>`
      : html`<p class="hint">${carte.mention}</p>`}
  `;
}
