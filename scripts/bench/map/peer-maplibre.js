/** MapLibre with its own clusters, without tiles: the outline and the places, as our own ground. */
import { Map, setWorkerUrl } from './maplibre-gl.mjs';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'maplibre-gl.css' }));
setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);

const collection = (features) => ({ type: 'FeatureCollection', features });

export async function makeMap({ container, territory, features }) {
  const [west, south, east, north] = territory.bbox;
  const map = new Map({
    container,
    bounds: [[west, south], [east, north]],
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: territory.contour },
        services: { type: 'geojson', data: collection(features), cluster: true },
      },
      layers: [
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#eee' } },
        { id: 'services', type: 'circle', source: 'services', paint: { 'circle-radius': ['case', ['has', 'point_count'], 14, 6], 'circle-color': '#336' } },
      ],
    },
  });
  const idle = () => new Promise((resolve) => map.once('idle', resolve));
  await idle();
  return {
    show: (services) => {
      map.getSource('services').setData(collection(services));
      return idle();
    },
  };
}
