import { inFrench } from '@reperes/help';
import { html, type TemplateResult } from 'lit';
import type { Cluster } from './clusters.js';
import type { MapStrings } from './map.strings.fr.js';
import { communeOf } from './town-labels.js';

export interface PlaceListContext {
  readonly cluster: Cluster;
  readonly words: MapStrings;
  /** Away from the marker, so that both are in sight. */
  readonly high: boolean;
  readonly onChoose: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The services of one marker, on the map: what they are is read before one is chosen (ACC-20). */
export function placeList({ cluster, words, high, onChoose, onClose }: PlaceListContext): TemplateResult {
  const { services } = cluster;
  return html`
    <div class="here ${high ? 'high' : ''}" role="group" aria-labelledby="here" @keydown=${onEscape(onClose)}>
      <div class="here-head">
        <p id="here" tabindex="-1">${words.ici.titre(services.length, communeOf(cluster))}</p>
        <button class="button" type="button" @click=${onClose}>${words.ici.fermer}</button>
      </div>
      <ul role="list">
        ${services.map(
          ({ properties: { id, nom, categorie } }) => html`<li>
            <button class="here-service" type="button" data-id=${id} @click=${() => onChoose([id])}>
              ${inFrench(nom, words)} <small>${words.court(categorie)}</small>
            </button>
          </li>`,
        )}
      </ul>
      <button class="button" type="button" @click=${() => onChoose(services.map(({ properties }) => properties.id))}>
        ${words.ici.toutes(services.length)}
      </button>
    </div>
  `;
}

function onEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The host page may close something of its own on the same key.
    event.stopPropagation();
    close();
  };
}
