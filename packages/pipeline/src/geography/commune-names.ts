/** From what an officer wrote (name, postcode, code) to the commune of today. */

import { communeOfArrondissement, currentCommune, departementOf, readCommuneCode, searchKey } from '@reperes/schema';
import type { CommuneMovements } from '@reperes/schema';
import type { CommuneReference } from './reference-data.js';

export interface WrittenCommune {
  readonly code?: string | undefined;
  readonly nom?: string | undefined;
  readonly codePostal?: string | undefined;
}

export type FoundCommune =
  | { readonly commune: CommuneReference }
  | { readonly fault: 'commune.inconnue' | 'commune.contradiction' };

export class CommuneNames {
  readonly movements: CommuneMovements;
  private readonly current = new Map<string, CommuneReference>();
  /** Search key of a present or former name → codes of today. */
  private readonly byKey = new Map<string, Set<string>>();
  private readonly departements: ReadonlySet<string>;

  constructor(communes: readonly CommuneReference[], departements: readonly string[]) {
    this.departements = new Set(departements);
    const movements = new Map<string, string>();
    for (const commune of communes) {
      if (commune.type === 'commune-actuelle') this.current.set(commune.code, commune);
    }
    for (const { code, anciensCodes = [], chefLieu, type } of communes) {
      if (type === 'commune-actuelle') for (const former of anciensCodes) movements.set(former, code);
      else if (chefLieu !== undefined && chefLieu !== code) movements.set(code, chefLieu);
    }
    this.movements = movements;
    for (const { code, nom } of communes) {
      const today = this.today(code);
      if (today) this.byKey.set(searchKey(nom), (this.byKey.get(searchKey(nom)) ?? new Set()).add(today.code));
    }
  }

  /** The commune that answers for this code today. */
  today(code: string): CommuneReference | undefined {
    return this.current.get(currentCommune(communeOfArrondissement(code), this.movements));
  }

  find({ code, nom, codePostal }: WrittenCommune): FoundCommune {
    const read = code === undefined ? undefined : readCommuneCode(code);
    const byCode = read === undefined ? undefined : this.today(read);
    if (code !== undefined && !byCode) return { fault: 'commune.inconnue' };
    const names = nom === undefined ? undefined : this.named(nom, codePostal);
    if (!byCode) return names?.length === 1 && names[0] ? { commune: names[0] } : { fault: 'commune.inconnue' };
    // A name that no commune bears (a place, a district) says nothing against the code.
    const agree = !names || names.length === 0 || names.some((commune) => commune.code === byCode.code);
    return agree ? { commune: byCode } : { fault: 'commune.contradiction' };
  }

  /** Communes of that name: the territory's own first, then those that the postcode designates. */
  private named(nom: string, codePostal: string | undefined): readonly CommuneReference[] {
    const key = communeKey(nom);
    const all = [...(this.byKey.get(key) ?? this.startingWith(key, codePostal))].flatMap((code) => this.current.get(code) ?? []);
    const own = all.filter((commune) => this.departements.has(departementOf(commune.code)));
    const posted = (list: readonly CommuneReference[]) =>
      list.filter((commune) => codePostal !== undefined && commune.codesPostaux?.includes(codePostal));
    if (own.length === 1) return own;
    if (own.length > 1) return posted(own).length > 0 ? posted(own) : own;
    return posted(all).length > 0 ? posted(all) : all.length === 1 ? all : [];
  }

  /** "Montreuil", 62170 → Montreuil-sur-Mer: a shortened name counts only with its postcode. */
  private startingWith(key: string, codePostal: string | undefined): readonly string[] {
    if (codePostal === undefined || key === '') return [];
    return [...this.current.values()]
      .filter((commune) => commune.codesPostaux?.includes(codePostal) && searchKey(commune.nom).startsWith(`${key} `))
      .map((commune) => commune.code);
  }
}

/** Without what La Poste adds: "BRUAY LA BUISSIERE CEDEX 1" → "bruay la buissiere". */
export function communeKey(nom: string): string {
  return searchKey(nom).replace(/ cedex(?: \d+)?$/, '').replace(/^\d{5} /, '');
}
