/** Two names for one kind of service at one address of one source: "AJ La Source" may be "Accueil de jour La Source". Said, not merged. */

import type { Issue } from '../issues.js';
import type { PrivateRecord } from '../records.js';
import type { Sequence } from '../sequence.js';
import { addressKeys } from '../values/address-key.js';
import { FirstByKey } from './key-table.js';
import { samePlaceKey } from './links.js';
import { issueOn } from './merge.js';

/** @returns to be called with each record in turn */
export function twinReporter(records: Sequence<PrivateRecord>, report: (issue: Issue) => void): (record: PrivateRecord, index: number) => void {
  const first = new FirstByKey();
  return (record, index) => {
    const { refused, categorie, codeInsee, source, adresse, commune } = record;
    if (refused || !categorie || !codeInsee) return;
    const earlier = addressKeys(adresse, commune).flatMap((address) => first.firstOf(`${source} ${categorie} ${codeInsee} ${address}`, index) ?? []);
    const twin = earlier[0] === undefined ? undefined : records.at(earlier[0]);
    if (twin && samePlaceKey(twin) !== samePlaceKey(record)) report(issueOn('doublon.possible', record, twin));
  };
}
