import type { CommuneEvent } from '@reperes/commune-search';
import { html, nothing, type TemplateResult } from 'lit';
import type { NearMe } from './near/near-me.js';
import { strings } from './strings.fr.js';

/**
 * Where she lives: written, chosen in a list that is in the page, or asked of the device when she says so.
 *
 * @param data URL of the published folder whose communes are searched
 * @param geolocation whether the host wants the button that asks the device
 */
export function nearPanel(nearMe: NearMe, data: string, geolocation: boolean): TemplateResult {
  const { near } = nearMe;
  return html`
    <div class="near" part="near">
      <reperes-commune-search
        label=${strings.pres.champ}
        data=${data}
        @reperes-commune=${({ commune }: CommuneEvent) => nearMe.choose(commune)}
        @focusin=${nearMe.readCommunes}
      ></reperes-commune-search>
      ${geolocation ? locateButton(nearMe) : nothing}
      ${near
        ? html`<p class="erase">
            <button class="button quiet" type="button" @click=${nearMe.erase}>${strings.pres.effacer(near.nom)}</button>
          </p>`
        : nothing}
    </div>
  `;
}

/** One button, whose words change: it keeps the focus while the device answers. */
function locateButton({ near, busy, fault, locate }: NearMe): TemplateResult {
  const words = strings.pres;
  const said = fault ? words.echec[fault] : near?.guessed ? words.trouve(near.nom) : undefined;
  return html`
    <p class="locate">
      <button class="button" type="button" @click=${locate}>${busy ? words.cherche : words.position}</button>
    </p>
    ${said ? html`<p class="said">${said}</p>` : nothing}
  `;
}
