/** Where the person looks from. In memory only: no request, storage or address holds it (SAF-16, SAF-18). */

import type { Commune } from '@reperes/commune-search';
import type { CommuneInTerritory, Position } from '@reperes/schema';

export interface Near extends CommuneInTerritory {
  readonly nom: string;
  /** Where distances are measured from; `null` when no reference gives the centre of the commune. */
  readonly position: Position | null;
  /** The device said the position, and the commune is only the nearest to it. */
  readonly guessed: boolean;
}

export function nearCommune({ codeInsee, groupes, nom, centre }: Commune): Near {
  return { codeInsee, groupes, nom, position: centre, guessed: false };
}

export function nearPosition({ codeInsee, groupes, nom }: Commune, position: Position): Near {
  return { codeInsee, groupes, nom, position, guessed: true };
}

/** Between the field of the commune and the widget around it: goes no further. */
export class NearChangedEvent extends Event {
  /** `undefined`: the whole list again. */
  readonly near: Near | undefined;
  /** The person asked for it just now, and waits for the answer. */
  readonly asked: boolean;

  constructor(near: Near | undefined, asked: boolean) {
    super('near-changed');
    this.near = near;
    this.asked = asked;
  }
}
