/** `services.geojson`: opens as it is in QGIS, uMap and geojson.io. */

import { SCHEMA_VERSION } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import { jsonLines } from './json.js';

export function servicesGeojson(territoire: string, services: Iterable<Service>): Iterable<string> {
  return jsonLines({ type: 'FeatureCollection', version: SCHEMA_VERSION, territoire }, 'features', services);
}
