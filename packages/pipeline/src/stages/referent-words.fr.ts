/** The words that complete a referent's row, as they are shown. */

import { ofName } from '../geography/groups.js';

export const WORDS = {
  fonction: 'Personne référente violences intrafamiliales',
  /** When the name of the structure may not be said. */
  structures: {
    commune: 'Mairie',
    unite: 'Police ou gendarmerie',
    iscg: 'Intervention sociale en commissariat et gendarmerie',
    hopital: 'Hôpital',
    reseau: 'Réseau local',
    epci: 'Intercommunalité',
    departement: 'Service départemental',
  },
  mairie: (commune: string) => `Mairie ${ofCommune(commune)}`,
} as const;

/** What an officer abbreviates and a visitor does not read. */
const UNITS: readonly (readonly [abbreviation: RegExp, nom: string])[] = [
  [/^COB\b/i, 'Communauté de brigades de gendarmerie'],
  [/^(?:BP|BTA|BTP|BT)\b/i, 'Brigade de gendarmerie'],
  [/^CSP\b/i, 'Commissariat de police'],
];

/** "COB Dompierre-sur-Besbre" → "Communauté de brigades de gendarmerie de Dompierre-sur-Besbre". */
export function unitName(written: string, commune: string | undefined): string {
  const unit = UNITS.find(([abbreviation]) => abbreviation.test(written));
  if (!unit) return written;
  const place = commune === undefined ? written.replace(unit[0], '–').trim() : ofCommune(commune);
  return `${unit[1]} ${place}`.trim();
}

/** The official list writes "Bourbon-l'Archambault". */
function ofCommune(nom: string): string {
  return ofName(nom).replaceAll('\'', '’');
}
