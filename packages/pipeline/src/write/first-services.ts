/**
 * `services-debut.geojson`: the first services of the list, beside a list that
 * takes a poor network long. They are among those of `services.geojson`, and
 * in the order of their ids as they are there: nothing enters here that it has not.
 */

import { compareListKeys, inOrder, type ListKey, listKeyOf, MAX_RECORDS } from '@reperes/schema';
import type { Service } from '@reperes/schema';
import type { Sequence } from '../sequence.js';

/** Over a third of a second at 1.6 Mbit/s; a département has hundreds. */
const LONG = 2_000;

/** As many as a page draws without being asked. */
const FIRST = 60;

/** None of a list that is short, or longer than what any widget reads. */
export function firstServices(services: Sequence<Service>): readonly Service[] {
  if (services.length <= LONG || services.length > MAX_RECORDS) return [];
  const first: { readonly service: Service; readonly key: ListKey }[] = [];
  for (const service of services) {
    const key = listKeyOf(service);
    const last = first.at(-1);
    if (first.length === FIRST && last && compareListKeys(key, last.key) > 0) continue;
    first.push({ service, key });
    first.sort((a, b) => compareListKeys(a.key, b.key));
    if (first.length > FIRST) first.pop();
  }
  return first.map(({ service }) => service).sort((a, b) => inOrder(a.properties.id, b.properties.id));
}
