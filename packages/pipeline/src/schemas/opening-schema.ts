/** Hours, as `schema/opening.ts` declares them. */

import type { OpeningHours, OpeningIntervals, OpeningRule } from '@reperes/schema';
import type { JsonSchema, MembersOf } from './json-schema.js';
import { list, object, text, TRUE, tuple } from './json-schema.js';

const SPANS = list(tuple({ type: 'integer', minimum: 0, maximum: 1439 }, { type: 'integer', minimum: 1, maximum: 2880 }));

const RULE: MembersOf<OpeningRule> = {
  jours: list({ type: 'integer', minimum: 1, maximum: 7 }, { minItems: 1, description: '1 est lundi, 7 dimanche.' }),
  heures: SPANS,
  rangs: list({ enum: [-1, 1, 2, 3, 4, 5] }, { description: 'Le combientième de ces jours dans le mois\u00a0; -1 est le dernier.' }),
};

const INTERVALS: MembersOf<OpeningIntervals> = {
  regles: list(object(RULE, ['rangs']), { maxItems: 40 }),
  feries: SPANS,
  rendez_vous: TRUE,
};

export const OPENING: MembersOf<OpeningHours> = {
  horaires_accueil: text('Horaires en syntaxe OSM opening_hours.'),
  horaires_intervalles: { ...object(INTERVALS, ['feries', 'rendez_vous']), description: 'Horaires calculés, en minutes après minuit.' } as JsonSchema,
  horaires_texte: text('Horaires tels que la source les écrit.'),
};

