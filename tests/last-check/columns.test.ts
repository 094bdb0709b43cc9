/** Two tables of column titles, in two packages that share no code: what the pipeline reads as sensitive, the last wall reads as well. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { columnKind } from '@reperes/last-check';
import type { Kind } from '@reperes/last-check';

interface Column {
  readonly field: string;
  readonly synonyms: readonly string[];
}

/** Fields of the pipeline that place a row, lead to it, name it, or say how open it is. */
const SENSITIVE: Readonly<Record<string, Kind>> = {
  adresse: 'address', adresse_suite: 'address', code_postal: 'postcode', commune: 'town', telephone: 'phone', telephone_astreinte: 'phone', portable: 'phone', courriel: 'mail', site_web: 'site',
  siret: 'siret', finess: 'finess', latitude: 'latitude', longitude: 'longitude', nom: 'name', confidentialite: 'mark', adresse_confidentielle: 'mark', diffusable: 'diffusable', observations: 'remarks',
  remarques: 'remarks', approuve_par: 'approuvePar', approuve_le: 'approuveLe', prenom: 'firstname', publier_nom: 'asked', base_legale: 'basis', revoir_le: 'review', telephone_hors_horaires: 'phone',
};

for (const source of ['services', 'siao', 'referents', 'rounds']) {
  test(`CONF-23 every title that the pipeline knows as sensitive in ${source} is known to the last wall as the same`, async () => {
    const kinds = (await import(join(process.cwd(), `packages/pipeline/lib/sources/${source}.js`))) as Record<string, { columns: readonly Column[] }>;
    const { columns } = kinds[source]!;
    const sensitive = columns.filter(({ field }) => SENSITIVE[field] !== undefined);
    assert.ok(sensitive.length > 5);
    const wrong = sensitive.flatMap(({ field, synonyms }) => {
      const expected = source === 'referents' && field === 'nom' ? 'person' : SENSITIVE[field];
      return [field, ...synonyms].filter((header) => columnKind(header, source) !== expected).map((header) => `${field}: "${header}" is read as ${columnKind(header, source)}`);
    });
    assert.deepEqual(wrong, []);
  });
}
