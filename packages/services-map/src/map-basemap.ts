/** Puts the basemap of the host under our outline, and takes it away if it does not come. */

import type { StyleSpecification } from 'maplibre-gl';
import type { ErrorEvent, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Basemap } from './basemap.js';
import { creditOf, readBasemap } from './basemap.js';
import { foreignHosts, OURS, readStyle, styleOver, writesNames } from './basemap-style.js';
import type { BasemapState, MapColours } from './map-upgrade.js';
import { ANSWER_MS, quietFetch } from './quiet-fetch.js';

export interface BasemapOptions {
  /** As the host wrote it. */
  readonly value: string;
  readonly ground: StyleSpecification;
  readonly colours: MapColours;
  readonly signal: AbortSignal;
  readonly onBasemap: (state: BasemapState) => void;
}

/** So many tiles in a row that do not come: the server is down, or refuses. One tile missing is nothing. */
const FAILURES = 4;

interface Loaded {
  readonly style: StyleSpecification;
  readonly release: () => void;
}

/** Never throws: without its basemap, the map is what it was. */
export async function addBasemap(map: MapLibreMap, options: BasemapOptions): Promise<void> {
  const { value, ground, signal, onBasemap } = options;
  const basemap = readBasemap(value, document.baseURI);
  if (!basemap) {
    console.warn(`<reperes-services-map basemap>: received "${value}", expected "plan-ign", or the https: URL of a style or of a .pmtiles file.`);
    return;
  }
  let release = () => {};
  const fail = () => {
    release();
    if (signal.aborted) return;
    map.setStyle(ground);
    onBasemap({ name: 'failed' });
  };
  try {
    const loaded = await load(basemap, options);
    release = loaded.release;
    if (signal.aborted) return release();
    signal.addEventListener('abort', release);
    watch(map, { signal, onShown: () => onBasemap(shown(map, basemap, loaded.style)), onFailed: fail });
    map.setStyle(styleOver(ground, loaded.style));
  } catch {
    fail();
  }
}

async function load({ kind, url }: Basemap, { colours, signal }: BasemapOptions): Promise<Loaded> {
  if (kind === 'pmtiles') {
    const { openPmtiles } = await import('./pmtiles-basemap.js');
    return openPmtiles(url, colours, signal);
  }
  const response = await quietFetch(url.href, signal);
  if (!response.ok) throw new Error(`${url.href}: received status ${response.status}.`);
  return { style: readStyle(await response.json(), url), release: () => {} };
}

interface Watch {
  readonly signal: AbortSignal;
  readonly onShown: () => void;
  readonly onFailed: () => void;
}

/** Shown at the first tile; failed when a source cannot be read, when tiles fail in a row, or when none comes in time. */
function watch(map: MapLibreMap, { signal, onShown, onFailed }: Watch): void {
  let failures = 0;
  let isShown = false;
  const end = () => {
    clearTimeout(timer);
    map.off('error', handleError);
    map.off('sourcedata', handleData);
    signal.removeEventListener('abort', end);
  };
  const fail = () => {
    end();
    onFailed();
  };
  const timer = setTimeout(() => !isShown && fail(), 2 * ANSWER_MS);
  const handleError = ({ sourceId, tile }: ErrorEvent & { readonly sourceId?: string; readonly tile?: unknown }) => {
    failures += 1;
    if (failures >= FAILURES || (sourceId !== undefined && !tile && !isShown)) fail();
  };
  const handleData = ({ sourceId, tile }: MapSourceDataEvent) => {
    if (sourceId.startsWith(OURS) || !hasData(tile)) return;
    failures = 0;
    if (isShown) return;
    isShown = true;
    onShown();
  };
  map.on('error', handleError);
  map.on('sourcedata', handleData);
  signal.addEventListener('abort', end);
}

function hasData(tile: unknown): boolean {
  return (tile as { readonly state?: string } | undefined)?.state === 'loaded';
}

function shown(map: MapLibreMap, basemap: Basemap, style: StyleSpecification): BasemapState {
  const credits = Object.keys(style.sources).map((id) => textOf(map.getSource(id)?.attribution ?? ''));
  const credit = [...new Set(credits)].filter((text) => text !== '').join(', ');
  const page = new URL(document.baseURI);
  const hosts = basemap.url.host === page.host ? [] : [basemap.url.host];
  return {
    name: 'shown',
    credit: credit || creditOf(basemap),
    hosts: [...new Set([...hosts, ...foreignHosts(style, page)])].join(', '),
    named: writesNames(style),
  };
}

/** Sources write their credit in HTML: only its text is kept, read in a document that runs nothing. */
function textOf(markup: string): string {
  return new DOMParser().parseFromString(markup, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
}
