/** Which entries of the directory cover each commune more closely than the whole département does. */

import type { Referent, Service } from '@reperes/schema';
import type { Geography } from '../geography/geography.js';

/** An entry of the directory that a commune may point to. */
export interface Coverer {
  readonly id: string;
  readonly nom: string;
  readonly couvre: readonly string[];
  /** Absent: a service. */
  readonly referent?: Referent;
  readonly telephone: string | undefined;
}

/** By code, so that a commune asks for its own and not for all. */
export class Coverers {
  private readonly byCode = new Map<string, Coverer[]>();
  private readonly groupsOf = new Map<string, string[]>();

  constructor(referents: readonly Referent[], services: readonly Service[], { groups }: Pick<Geography, 'groups'>) {
    for (const referent of referents) this.add({ id: referent.id, nom: referent.structure, couvre: referent.couvre, referent, telephone: referent.telephone });
    for (const { properties } of services) this.add({ id: properties.id, nom: properties.nom, couvre: properties.couvre, telephone: properties.telephone });
    for (const { id, communes } of groups) for (const code of communes) addTo(this.groupsOf, code, id);
  }

  /** Each once; what covers the whole département is left out. */
  of(codeInsee: string): readonly Coverer[] {
    const codes = [codeInsee, ...(this.groupsOf.get(codeInsee) ?? [])];
    return [...new Set(codes.flatMap((code) => this.byCode.get(code) ?? []))];
  }

  private add(coverer: Coverer): void {
    for (const code of coverer.couvre) addTo(this.byCode, code, coverer);
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
