/** From what an officer wrote (name, postcode, code) to the commune of today. */

import { communeOfArrondissement, currentCommune, departementOf, searchKey } from '@reperes/schema';
import type { CommuneMovements } from '@reperes/schema';
import type { CommuneReference } from './reference-data.js';
import { writtenCodes } from './written-code.js';

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
  private readonly byPostcode = new Map<string, CommuneReference[]>();
  /** Search key of a present or former name → codes of today. */
  private readonly byKey = new Map<string, Set<string>>();
  private readonly departements: ReadonlySet<string>;

  constructor(communes: readonly CommuneReference[], departements: readonly string[]) {
    this.departements = new Set(departements);
    const movements = new Map<string, string>();
    for (const commune of communes) {
      if (commune.type !== 'commune-actuelle') continue;
      this.current.set(commune.code, commune);
      for (const code of commune.codesPostaux ?? []) this.byPostcode.set(code, [...(this.byPostcode.get(code) ?? []), commune]);
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
    const [byCode] = code === undefined ? [] : writtenCodes(code).flatMap((read) => this.today(read) ?? []);
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
    const all = [...(this.byKey.get(key) ?? [])].flatMap((code) => this.current.get(code) ?? []);
    const posted = all.filter((commune) => codePostal !== undefined && commune.codesPostaux?.includes(codePostal));
    const own = all.filter((commune) => this.departements.has(departementOf(commune.code)));
    if (own.length === 1) return own;
    if (posted.length > 0) return posted;
    const shortened = this.shortened(key, codePostal);
    if (shortened.length > 0) return shortened;
    return own.length > 0 || all.length === 1 ? all : [];
  }

  /** "Montreuil", 62170 → Montreuil-sur-Mer; "Berck/Mer", 62600 → Berck: more or less of a name counts only with its postcode. */
  private shortened(key: string, codePostal: string | undefined): readonly CommuneReference[] {
    if (codePostal === undefined || key === '') return [];
    return (this.byPostcode.get(codePostal) ?? []).filter((commune) => {
      const official = searchKey(commune.nom);
      return official.startsWith(`${key} `) || key.startsWith(`${official} `);
    });
  }
}

/** Without what La Poste adds: "BRUAY LA BUISSIERE CEDEX 1" → "bruay la buissiere". */
export function communeKey(nom: string): string {
  return searchKey(nom).replace(/ cedex(?: \d+)?$/, '').replace(/^\d{5} /, '');
}
