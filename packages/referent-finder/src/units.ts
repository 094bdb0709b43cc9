/** The other way round: from a brigade, a hospital, a network or an area to its communes and to who works there. */

import type { Commune } from '@reperes/commune-search';
import { type CommuneInTerritory, coverageOf, frenchKey, inOrder, isToConfirm, type Referent, type ReferentLevel } from '@reperes/schema';
import type { Contact } from './contact.js';
import { isUnit } from './contact-order.js';
import { contactOfReferent, contactOfService, rankOf } from './contacts-of.js';
import { type FinderData, recourseFor } from './find-contacts.js';

/** In the order of the list. */
export const UNIT_KINDS = ['unite', 'iscg', 'hopital', 'reseau', 'epci', 'secteur'] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  readonly id: string;
  readonly nom: string;
  readonly kind: UnitKind;
  readonly couvre: readonly string[];
}

/** Units of the folder, each kind in French order; who works in a unit is found under it. */
export function unitsOf({ referents, territory }: FinderData): readonly Unit[] {
  const all = referents?.referents ?? [];
  const known = new Set(all.filter(isUnit).map(({ id }) => id));
  const own = all.filter((referent) => isListed(referent.niveau) && !(referent.unite && referent.unite !== referent.id && known.has(referent.unite)));
  const groups = territory?.territoires ?? [];
  return [
    ...own.map(({ id, structure, niveau, couvre }): Unit => ({ id, nom: structure, kind: niveau as UnitKind, couvre })),
    ...groups.map(({ id, nom, type }): Unit => ({ id, nom, kind: type === 'epci' || type === 'reseau' ? type : 'secteur', couvre: [id] })),
  ]
    .map((unit) => ({ unit, key: frenchKey(unit.nom) }))
    .sort((a, b) => UNIT_KINDS.indexOf(a.unit.kind) - UNIT_KINDS.indexOf(b.unit.kind) || inOrder(a.key, b.key) || inOrder(a.unit.id, b.unit.id))
    .map(({ unit }) => unit);
}

/** In French order. */
export function communesOf<Place extends Commune & CommuneInTerritory>({ couvre }: Unit, communes: readonly Place[]): readonly Place[] {
  return communes
    .filter((commune) => coverageOf(couvre, commune))
    .map((commune) => ({ commune, key: frenchKey(commune.nom) }))
    .sort((a, b) => inOrder(a.key, b.key))
    .map(({ commune }) => commune);
}

/** The unit itself, then who works there; for an area, who covers the whole of it. */
export function contactsOfUnit({ id }: Unit, { referents, services }: FinderData, now: Date): readonly Contact[] {
  const today = now.toISOString().slice(0, 10);
  const isOf = (referent: Referent) => referent.id === id || referent.unite === id || referent.couvre.includes(id);
  const own = (referents?.referents ?? []).filter(isOf).map((referent): Contact => {
    const contact: Contact = { ...contactOfReferent(referent, { kind: 'commune' }, today), raisons: [] };
    return isToConfirm(referent, today) ? { ...contact, aConfirmer: recourseFor(contact, [], new Set()) } : contact;
  });
  const around = (services?.features ?? [])
    .filter(({ properties }) => properties.couvre.includes(id) && rankOf(properties.categorie) !== 'service')
    .map((service) => contactOfService(service, []));
  return [...own.sort((a, b) => Number(b.id === id) - Number(a.id === id)), ...around];
}

function isListed(niveau: ReferentLevel): boolean {
  return (UNIT_KINDS as readonly string[]).includes(niveau);
}
