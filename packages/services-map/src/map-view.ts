/**
 * The only file that knows MapLibre, and the only one imported on demand. It
 * draws the ground (sea, land, outline) and the gestures; markers and names
 * stay ours, above it, so that they are the same on both maps.
 */

import type { RequestTransformFunction } from 'maplibre-gl';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import { groundStyle, LAND, LINE, SEA } from './basemap-style.js';
import { addBasemap } from './map-basemap.js';
import { LOCALES } from './map-locales.js';
import type { MapColours, MapView, MapViewOptions } from './map-upgrade.js';
import { toPosition, toWorld } from './projection.js';
import type { View } from './view.js';
import { clampView, scaleOfZoom, zoomOfScale } from './view.js';

// MapLibre 6 runs in a separate file that no bundler emits: the build copies it beside this chunk.
setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);

/** A worker that is refused says nothing at all: past this, it will not come. */
const LOAD_TIMEOUT_MS = 12_000;

/** Short enough not to make anyone wait, long enough to see where the map goes. */
const MOVE_MS = 250;

/** @throws {Error} no WebGL2, a worker that never answers, or an aborted signal */
export async function createMapView(options: MapViewOptions): Promise<MapView> {
  await LOCALES.read(options.lang);
  if (options.signal.aborted) throw new DOMException('Aborted', 'AbortError');
  const map = new MapLibreMap(mapOptions(options));
  map.touchZoomRotate.disableRotation();
  hideFromAssistiveTechnology(map);
  try {
    await loaded(map, options.signal);
  } catch (error) {
    map.remove();
    throw error;
  }
  map.on('move', () => options.onMove(viewOf(map)));
  map.on('webglcontextlost', options.onLost);
  startBasemap(map, options);
  return {
    show: (view, animated) => show(map, view, animated),
    recolour: (colours) => recolour(map, colours),
    remove: () => {
      map.off('webglcontextlost', options.onLost);
      map.remove();
    },
  };
}

function mapOptions({ container, territory, view, limits, colours, title, lang }: MapViewOptions) {
  return {
    container,
    style: groundStyle(territory, colours),
    locale: LOCALES.in(lang)(title),
    ...cameraOf(view),
    transformConstrain: ({ lng, lat }: LngLat, zoom: number) =>
      cameraOf(clampView({ ...toWorld([lng, lat]), scale: scaleOfZoom(zoom) }, limits())),
    transformRequest: withoutTrace,
    cooperativeGestures: true,
    // Our buttons and markers hold the keyboard; north stays up for who reads maps badly under stress.
    keyboard: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    bearingSnap: 360,
    attributionControl: false as const,
    maplibreLogo: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    // Without it MapLibre loads pictures as `<img>`, which would tell the page of the visitor to the tile server (SAF-15).
    refreshExpiredTiles: true,
  };
}

/** SAF-15. `omit` is what `fetch` accepts; the library's type only forgot it. */
const withoutTrace: RequestTransformFunction = (url) => ({
  url,
  referrerPolicy: 'no-referrer',
  credentials: 'omit' as 'same-origin',
});

/** After the first frame of our own ground, which waits for no other server. */
function startBasemap(map: MapLibreMap, { basemap: value, territory, colours, signal, onBasemap }: MapViewOptions): void {
  if (value === '') return;
  void addBasemap(map, { value, ground: groundStyle(territory, colours), colours, signal, onBasemap });
}

function recolour(map: MapLibreMap, { sea, land, line }: MapColours): void {
  map.setPaintProperty(SEA, 'background-color', sea);
  map.setPaintProperty(LAND, 'fill-color', land);
  map.setPaintProperty(LINE, 'line-color', line);
}

function show(map: MapLibreMap, view: View, animated: boolean): void {
  if (animated && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    map.easeTo({ ...cameraOf(view), duration: MOVE_MS });
  } else {
    map.jumpTo(cameraOf(view));
  }
}

function cameraOf(view: View) {
  const [lng, lat] = toPosition(view);
  return { center: new LngLat(lng, lat), zoom: zoomOfScale(view.scale) };
}

function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter();
  return { ...toWorld([lng, lat]), scale: scaleOfZoom(map.getZoom()) };
}

/** The ground says nothing that the markers, the list and the buttons do not say better. */
function hideFromAssistiveTechnology(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
}

function loaded(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('The map did not load in time.'))), LOAD_TIMEOUT_MS);
    const abort = () => end(() => reject(new DOMException('Aborted', 'AbortError')));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle();
    };
    signal.addEventListener('abort', abort);
    map.once('load', () => end(resolve));
    map.once('webglcontextlost', () => end(() => reject(new Error('The graphics context was lost.'))));
    // Before the first frame any error is the end of it; the listener stays, so that none is left for the host page.
    map.on('error', ({ error }) => end(() => reject(error)));
  });
}
