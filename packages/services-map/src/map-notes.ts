import { html, nothing, type TemplateResult } from 'lit';
import type { MapUpgrade } from './map-upgrade.js';
import type { MapStrings } from './map.strings.fr.js';

/** What stands under the map: the way to the interactive one, what failed, how to read it, where its ground comes from. */
export function mapNotes({ offered, state, basemap }: MapUpgrade, words: MapStrings, onUpgrade: () => void): TemplateResult {
  return html`
    ${offered ? html`<p><button class="button" type="button" @click=${onUpgrade}>${words.interactif}</button></p>` : nothing}
    ${state === 'failed' ? html`<p class="hint note">${words.simple}</p>` : nothing}
    ${basemap.name === 'failed' ? html`<p class="hint note">${words.fond.echec}</p>` : nothing}
    <p class="hint">${words.legende} <span id="hint" class="keys">${words.aide}</span></p>
    ${basemap.name === 'shown'
      ? html`<p class="hint credit">
          <bdi>${words.fond.source(basemap.credit)}</bdi>${basemap.hosts ? html` ${words.fond.serveur(basemap.hosts)}` : nothing}
        </p>`
      : html`<p class="hint">${words.mention}</p>`}
  `;
}
