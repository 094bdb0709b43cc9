/** Addresses that open rows bear, among those that are withheld: "1 rue de la Mairie" is in every town. */

import { addressForms, signsOf } from './addresses.js';
import type { MarkedRow } from './rows.js';
import { Search } from './search.js';
import type { Withheld } from './withheld.js';
import { townOf } from './withheld.js';

export class OpenAddresses {
  private readonly search: Search;
  private readonly signs = new Map<Withheld, ReadonlySet<string>>();
  private readonly towns = new Map<Withheld, Set<string>>();

  constructor(withheld: readonly Withheld[]) {
    const addresses = withheld.filter(({ kind }) => kind === 'adresse');
    this.search = new Search(addresses);
    for (const value of addresses) if (value.sought.as === 'address') this.signs.set(value, new Set(value.sought.forms.map(({ text }) => signsOf(text))));
  }

  add(row: MarkedRow): void {
    const cell = row.cells.address;
    if (cell === undefined) return;
    const found = this.search.inText(cell);
    if (found.size === 0) return;
    const own = addressForms(cell, row.cells.town ?? '').filter(({ form }) => form === 'words').map(({ text }) => signsOf(text));
    for (const value of found) if (own.some((signs) => this.signs.get(value)?.has(signs))) this.towns.set(value, new Set([...(this.towns.get(value) ?? []), townOf(row)]));
  }

  isBorne(value: Withheld): boolean {
    return this.towns.has(value);
  }

  /** In another town, and not in its own: a row without a town may be in any. */
  isElsewhere(value: Withheld): boolean {
    const towns = this.towns.get(value);
    return towns !== undefined && value.town !== undefined && value.town !== '' && ![...towns].some((one) => one === '' || one === value.town);
  }
}
