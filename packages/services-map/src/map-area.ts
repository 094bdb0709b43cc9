import type { CommunesFile, Territory } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FirstScreen } from './first-screen.js';
import type { MapMode } from './map-mode.js';
import type { Results } from './results.js';
import type { Selection } from './selection.js';
import type { Strings } from './strings.fr.js';
import type { Wishes } from './wishes.js';

export interface MapAreaContext {
  readonly territory: Territory;
  readonly results: Results;
  readonly selection: Selection;
  readonly wishes: Wishes;
  readonly communes: CommunesFile | undefined;
  readonly firstScreen: FirstScreen;
  readonly words: Strings;
  /** As the attributes of the widget. */
  readonly map: MapMode;
  readonly basemap: string;
}

/**
 * The map after the first cards; a quiet word in its place when its code does
 * not come, for the list says it all. None of an empty list: it would look as
 * if there were no help. Hidden and not taken away: it keeps its view.
 */
export function mapArea(context: MapAreaContext): TemplateResult {
  const { painted, failed } = context.firstScreen;
  return html`<div class="map" part="map" ?hidden=${context.results.shown.length === 0}>
    ${failed ? html`<p class="hint">${context.words.carteAbsente}</p>` : painted ? mapPanel(context) : nothing}
  </div>`;
}

function mapPanel({ territory, results, selection, wishes: { near }, communes, map, basemap }: MapAreaContext): TemplateResult {
  return html`<reperes-map-panel
    exportparts="stage, marker"
    .territory=${territory}
    .services=${results.shown}
    .selected=${selection.ids}
    .mode=${map}
    .basemap=${basemap}
    .framed=${results.group !== undefined}
    .near=${near?.position ? near : undefined}
    .communes=${communes}
    @place-chosen=${selection.handlePlace}
    @place-hovered=${selection.handleHover}
  ></reperes-map-panel>`;
}
