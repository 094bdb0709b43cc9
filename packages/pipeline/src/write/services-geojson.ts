/** `services.geojson`: opens as it is in QGIS, uMap and geojson.io. */

import { compareListKeys, listKeyOf, MAX_RECORDS, SCHEMA_VERSION } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';
import { jsonLines } from './json.js';

export function servicesGeojson(territoire: string, services: Sequence<Service>): Iterable<string> {
  return jsonLines({ type: 'FeatureCollection', version: SCHEMA_VERSION, territoire }, 'features', inListOrder(services));
}

/** As the widgets list them: a page that reads a long file shows its beginning first. A file that no widget reads keeps its order, and needs no room to be sorted. */
function* inListOrder(services: Sequence<Service>): Iterable<Service> {
  if (services.length > MAX_RECORDS) return yield* services;
  const keys = Array.from(services, listKeyOf);
  const rows = keys.map((key, row) => ({ key, row })).sort((a, b) => compareListKeys(a.key, b.key));
  for (const { row } of rows) {
    const service = services.at(row);
    if (service) yield service;
  }
}
