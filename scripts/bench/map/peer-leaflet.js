/** Leaflet with its clusters, without tiles: the outline and the places, as our own ground. */

function script(src) {
  return new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload: resolve, onerror: reject }));
  });
}

for (const href of ['leaflet/leaflet.css', 'leaflet/MarkerCluster.css', 'leaflet/MarkerCluster.Default.css']) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}
await script('leaflet/leaflet.js');
await script('leaflet/leaflet.markercluster.js');

export async function makeMap({ container, territory, features }) {
  const { L } = globalThis;
  const [west, south, east, north] = territory.bbox;
  const map = L.map(container, { maxZoom: 18, zoomAnimation: false }).fitBounds([[south, west], [north, east]]);
  L.geoJSON(territory.contour).addTo(map);
  const clusters = L.markerClusterGroup({ animate: false, chunkedLoading: false });
  const show = (services) => {
    clusters.clearLayers();
    clusters.addLayers(
      services.map(({ geometry: { coordinates: [longitude, latitude] }, properties: { nom } }) => L.marker([latitude, longitude], { title: nom, alt: nom })),
    );
  };
  show(features);
  map.addLayer(clusters);
  return { show };
}
