import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Cluster } from './clusters.js';
import { markerName } from './describe.js';
import { shapeOf } from './marker-shapes.js';
import { shape } from './shape.js';
import { townLabels } from './town-labels.js';
import type { Point } from './projection.js';
import type { Size, View } from './view.js';
import { isInside, toScreen } from './view.js';

export interface MarkersContext {
  readonly clusters: readonly Cluster[];
  readonly view: View;
  readonly size: Size;
  readonly selected: ReadonlySet<string>;
  /** Key of the marker that holds the tab stop. */
  readonly active: string;
  readonly onChoose: (cluster: Cluster) => void;
  readonly onFocus: (cluster: Cluster) => void;
}

/** Markers are buttons over the ground, whichever draws it: the same names, the same keyboard, the same selection. */
export function mapMarkers(context: MarkersContext): TemplateResult {
  const { clusters, view, size } = context;
  const located = clusters.map((cluster) => ({ cluster, at: toScreen(cluster.world, view, size) }));
  const visible = located.filter(({ at }) => isInside(at, size));
  const stop = visible.find(({ cluster }) => cluster.key === context.active) ?? visible[0];
  return html`
    <div class="labels" aria-hidden="true">
      ${townLabels(clusters, view, size).map(({ text, ...at }) => html`<span class="town" .style=${move(at)}>${text}</span>`)}
    </div>
    ${repeat(
      located,
      ({ cluster }) => cluster.key,
      ({ cluster, at }) => marker(cluster, at, cluster === stop?.cluster, context),
    )}
  `;
}

function marker(cluster: Cluster, at: Point, isStop: boolean, context: MarkersContext): TemplateResult {
  const gathers = cluster.places.length > 1;
  const selected = cluster.services.some(({ properties }) => context.selected.has(properties.id));
  const state = [gathers ? 'pile' : 'single', selected ? 'selected' : '', isInside(at, context.size) ? '' : 'outside'];
  return html`
    <button
      class="marker ${state.join(' ')}"
      part="marker"
      type="button"
      data-key=${cluster.key}
      tabindex=${isStop ? '0' : '-1'}
      aria-label=${markerName(cluster)}
      aria-pressed=${gathers ? nothing : String(selected)}
      .style=${move(at)}
      @click=${() => context.onChoose(cluster)}
      @focus=${() => context.onFocus(cluster)}
    >
      ${gathers ? html`<span class="count">${cluster.services.length}</span>` : single(cluster)}
    </button>
  `;
}

function single({ services }: Cluster) {
  const [first] = services;
  if (!first) return nothing;
  const badge = services.length > 1 ? html`<span class="several">${services.length}</span>` : nothing;
  return html`${shape(shapeOf(first.properties.categorie))}${badge}`;
}

/** Set as a property: a strict content policy refuses style attributes, not style objects. */
function move({ x, y }: Point): string {
  return `transform: translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
}

/** The marker that a key leads to from the one with the focus; `undefined` for any other key. */
export function markerAfterKey(key: string, clusters: readonly Cluster[], from: string): Cluster | undefined {
  const index = clusters.findIndex((cluster) => cluster.key === from);
  const last = clusters.length - 1;
  const target: Partial<Record<string, number>> = {
    ArrowRight: Math.min(last, index + 1),
    ArrowDown: Math.min(last, index + 1),
    ArrowLeft: Math.max(0, index - 1),
    ArrowUp: Math.max(0, index - 1),
    Home: 0,
    End: last,
  };
  return clusters[target[key] ?? -1];
}

