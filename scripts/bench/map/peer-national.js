/** What a careful site writes for a country: MapLibre first, its clusters, and a file that its worker fetches and reads. No ground, no list: nothing else to do. */
import { Map, setWorkerUrl } from './maplibre-gl.mjs';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'maplibre-gl.css' }));
setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);

const map = new Map({
  container: 'map',
  bounds: [[-1.5, 43.4], [7, 49.9]],
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { services: { type: 'geojson', data: new URL('points.geojson', location.href).href, cluster: true } },
    layers: [
      { id: 'services', type: 'circle', source: 'services', paint: { 'circle-radius': ['case', ['has', 'point_count'], 14, 6], 'circle-color': '#336' } },
    ],
  },
});

/** Idle also comes before the file is there. */
map.on('idle', () => {
  if (map.queryRenderedFeatures({ layers: ['services'] }).length > 0) setTimeout(() => performance.mark('map'));
});
