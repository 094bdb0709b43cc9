/**
 * One place, one record. Rows of different sources about the same place become
 * one; rows of one source never do (two dispositifs may bear one name), they
 * are reported. Then the strictest mark of all linked rows holds for each of
 * them, before anything is removed or located.
 */

import { CONFIDENTIALITES, strictest } from '@reperes/schema';
import type { Confidentialite } from '@reperes/schema';
import { placeOf } from '../issues.js';
import type { Issue } from '../issues.js';
import type { PrivateFields, PrivateRecord } from '../records.js';
import { privateRecord } from '../records.js';
import { addressKeys } from '../values/address-key.js';
import { linkedGroups, samePlaceKey } from './links.js';
import type { StageContext } from './stage-context.js';

export function merge(records: readonly PrivateRecord[], { report }: Pick<StageContext, 'report'>): readonly PrivateRecord[] {
  const merged = mergePlaces(protectLinked(records, report), report);
  reportTwins(merged, report);
  return merged;
}

/** The strictest mark of the group goes to all (CONF-18). */
function protectLinked(records: readonly PrivateRecord[], report: (issue: Issue) => void): readonly PrivateRecord[] {
  const marks = new Map<PrivateRecord, Confidentialite>();
  for (const group of linkedGroups(records)) {
    const members = group.flatMap((index) => records[index] ?? []);
    const strict = members.reduce<Confidentialite>((mark, one) => strictest(mark, one.confidentialite), 'public');
    const because = members.find((one) => one.confidentialite === strict);
    for (const member of members) {
      if (member.confidentialite === strict) continue;
      marks.set(member, strict);
      if (!member.refused) report(issueOn('lien.confidentiel', member, because));
    }
  }
  return records.map((record) => {
    const confidentialite = marks.get(record);
    return confidentialite === undefined ? record : { ...record, confidentialite };
  });
}

function mergePlaces(records: readonly PrivateRecord[], report: (issue: Issue) => void): readonly PrivateRecord[] {
  const byPlace = new Map<string, PrivateRecord[]>();
  for (const record of records) {
    const key = record.refused || record.horsCompte ? undefined : samePlaceKey(record);
    if (key !== undefined) byPlace.set(key, [...(byPlace.get(key) ?? []), record]);
  }
  const merged = new Map<PrivateRecord, PrivateRecord | undefined>();
  for (const [first, ...others] of byPlace.values()) {
    if (!first || others.length === 0) continue;
    const sources = new Set([first, ...others].map((record) => record.source));
    const once = sources.size === others.length + 1;
    for (const other of others) report(issueOn(once ? 'fusion.meme-lieu' : 'doublon.possible', other, first));
    if (!once) continue;
    merged.set(first, combine([first, ...others]));
    for (const other of others) merged.set(other, undefined);
  }
  return records.flatMap((record) => (merged.has(record) ? merged.get(record) ?? [] : record));
}

/** Two names for one kind of service at one address of one source: "AJ La Source" may be "Accueil de jour La Source". Said, not merged. */
function reportTwins(records: readonly PrivateRecord[], report: (issue: Issue) => void): void {
  const first = new Map<string, PrivateRecord>();
  for (const record of records) {
    if (record.refused || !record.categorie || !record.codeInsee) continue;
    const keys = addressKeys(record.adresse).map((address) => `${record.source} ${record.categorie} ${record.codeInsee} ${address}`);
    const twin = keys.map((key) => first.get(key)).find((one) => one !== undefined);
    if (twin && samePlaceKey(twin) !== samePlaceKey(record)) report(issueOn('doublon.possible', record, twin));
    for (const key of keys) if (!first.has(key)) first.set(key, record);
  }
}

/** The most recent row speaks first; the others fill what it leaves empty. The id stays that of the first source. */
function combine(records: readonly PrivateRecord[]): PrivateRecord {
  const byDate = [...records].sort((a, b) => (a.dateMaj < b.dateMaj ? 1 : a.dateMaj > b.dateMaj ? -1 : 0));
  const result: Record<string, unknown> = {};
  for (const record of byDate) {
    for (const [field, value] of Object.entries(record)) {
      const empty = result[field] === undefined || (Array.isArray(result[field]) && result[field].length === 0);
      if (empty) result[field] = value;
    }
  }
  const strict = records.reduce<Confidentialite>((mark, one) => strictest(mark, one.confidentialite), CONFIDENTIALITES[0] ?? 'public');
  return privateRecord({
    ...(result as unknown as PrivateFields),
    id: records[0]?.id ?? '',
    places: records.flatMap((record) => record.places),
    vacant: records.some((record) => record.vacant),
    contacts: [...new Set(records.flatMap((record) => record.contacts))],
    confidentialite: strict,
    exemple: records.some((record) => record.exemple),
  });
}

function issueOn(code: 'lien.confidentiel' | 'fusion.meme-lieu' | 'doublon.possible', record: PrivateRecord, other: PrivateRecord | undefined): Issue {
  const [place] = record.places;
  const [otherPlace] = other?.places ?? [];
  return {
    ...(place ? placeOf(place) : {}),
    code,
    severity: code === 'fusion.meme-lieu' ? 'info' : 'warning',
    ...(otherPlace ? { other: placeOf(otherPlace) } : {}),
  };
}
