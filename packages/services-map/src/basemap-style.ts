/** Styles of the MapLibre specification: our own ground, and a basemap under our outline. Pure. */

import type { Territory } from '@reperes/schema';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { MapColours } from './map-upgrade.js';

/** Our own sources and layers begin with it: a basemap may name its own as it likes. */
export const OURS = 'reperes-';

export const SEA = `${OURS}sea`;
export const LAND = `${OURS}land`;
export const LINE = `${OURS}line`;
const OUTLINE = `${OURS}outline`;

/** Drawn from the published outline: no tile, no glyph, no sprite, so no request. */
export function groundStyle({ contour }: Territory, { sea, land, line }: MapColours): StyleSpecification {
  const data = { type: 'Feature', properties: {}, geometry: contour } as unknown as GeoJSON.Feature;
  return {
    version: 8,
    sources: { [OUTLINE]: { type: 'geojson', data } },
    layers: [
      { id: SEA, type: 'background', paint: { 'background-color': sea } },
      { id: LAND, type: 'fill', source: OUTLINE, paint: { 'fill-color': land } },
      { id: LINE, type: 'line', source: OUTLINE, paint: { 'line-color': line, 'line-width': 1.5 } },
    ],
  };
}

/** The basemap between our ground, which shows until its tiles come, and our outline. Its camera, terrain and globe stay out. */
export function styleOver(ground: StyleSpecification, { sources, layers, glyphs, sprite }: StyleSpecification): StyleSpecification {
  const [sea, land, ...above] = ground.layers;
  const under = [sea, land].filter((layer) => layer !== undefined);
  return {
    version: 8,
    ...(glyphs === undefined ? {} : { glyphs }),
    ...(sprite === undefined ? {} : { sprite }),
    sources: { ...sources, ...ground.sources },
    layers: [...under, ...layers, ...above],
  };
}

/** @throws {TypeError} what was received is not a style */
export function readStyle(value: unknown, url: URL): StyleSpecification {
  const style = value as Partial<StyleSpecification> | null;
  if (style?.version !== 8 || typeof style.sources !== 'object' || !Array.isArray(style.layers)) {
    throw new TypeError(`${url.href}: received something else than a MapLibre style (version 8, sources, layers).`);
  }
  return absolute(style as StyleSpecification, url);
}

/** Whether a style writes the names of places. */
export function writesNames({ layers }: StyleSpecification): boolean {
  return layers.some((layer) => layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined);
}

/** Hosts that the style asks, but for that of the page: what a visitor should know. */
export function foreignHosts({ sources, glyphs, sprite }: StyleSpecification, page: URL): readonly string[] {
  const text = JSON.stringify([Object.values(sources).map(addresses), glyphs, sprite]);
  const hosts = [...text.matchAll(/https?:\/\/(?:[^/"@]*@)?([^/":?#]+(?::\d+)?)/g)].map(([, host = '']) => host);
  return [...new Set(hosts)].filter((host) => host !== page.host);
}

/** Plain fills and lines in the colours of the map: enough to know where one is, and no name, so no glyph. */
export function plainLayers(source: string, { sea, line }: MapColours): readonly LayerSpecification[] {
  const fill = (id: string, colour: string, opacity: number): LayerSpecification => ({
    id: `plain-${id}`,
    type: 'fill',
    source,
    'source-layer': id,
    paint: { 'fill-color': colour, 'fill-opacity': opacity },
  });
  const strokes = (id: string, opacity: number, widths: readonly [number, number]): LayerSpecification => ({
    id: `plain-${id}`,
    type: 'line',
    source,
    'source-layer': id,
    paint: { 'line-color': line, 'line-opacity': opacity, 'line-width': ['interpolate', ['linear'], ['zoom'], 8, widths[0], 16, widths[1]] },
  });
  return [fill('landuse', line, 0.06), fill('water', sea, 1), strokes('roads', 0.35, [0.4, 4]), fill('buildings', line, 0.12), strokes('boundaries', 0.3, [0.6, 1])];
}

function addresses(source: SourceSpecification): unknown {
  const { url, tiles } = source as { url?: unknown; tiles?: unknown };
  return [url, tiles];
}

/** MapLibre takes a style in hand without knowing where it came from: its relative addresses are those of its file. */
function absolute(style: StyleSpecification, base: URL): StyleSpecification {
  const full = (address: string) => new URL(address, base).href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
  const sources = Object.entries(style.sources).map(([name, source]) => [name, absoluteSource(source, full)] as const);
  return {
    ...style,
    sources: Object.fromEntries(sources),
    ...(style.glyphs === undefined ? {} : { glyphs: full(style.glyphs) }),
    ...(typeof style.sprite === 'string' ? { sprite: full(style.sprite) } : {}),
  };
}

function absoluteSource(source: SourceSpecification, full: (address: string) => string): SourceSpecification {
  const { url, tiles } = source as { url?: string; tiles?: readonly string[] };
  return { ...source, ...(url === undefined ? {} : { url: full(url) }), ...(tiles ? { tiles: tiles.map(full) } : {}) } as SourceSpecification;
}
