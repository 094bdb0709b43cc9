/**
 * Table Schemas of our templates (https://specs.frictionlessdata.io/table-schema/)
 * with the metadata that schema.data.gouv.fr asks for
 * (https://guides.data.gouv.fr/guide-data.gouv.fr/publier-un-schema).
 */

import { SCHEMA_VERSION } from '@reperes/schema';
import { TEMPLATES } from './template-workbook.js';
import type { TemplateId } from './template-workbook.js';
import type { TemplateColumn } from './template-column.js';

const META: Readonly<Record<TemplateId, { title: string; description: string }>> = {
  services: {
    title: 'Services d’aide aux personnes victimes de violences',
    description: 'Une ligne par service d’un territoire\u00a0: ce qu’il est, s’il peut être montré, où et comment le joindre. Un lieu secret est compté et jamais situé.',
  },
  referents: {
    title: 'Interlocuteurs en matière de violences',
    description: 'Une ligne par fonction, et les communes qu’elle couvre. Aucun nom de personne.',
  },
  rounds: {
    title: 'Arrêts des services itinérants',
    description: 'Une ligne par arrêt d’un bus, d’un camion ou d’une permanence mobile\u00a0: où, quand, pour qui.',
  },
};

/** Raised by hand when a template changes. */
const CREATED = '2026-11-22';

export function tableSchema(id: TemplateId): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    encoding: 'utf-8',
    name: `reperes-${id}`,
    ...META[id],
    countryCode: 'FR',
    path: `${id}.tableschema.json`,
    version: `${SCHEMA_VERSION}.0.0`,
    created: CREATED,
    lastModified: CREATED,
    licenses: [{ name: 'MIT', title: 'Licence MIT' }],
    contributors: [{ title: 'Projet Repères', role: 'author' }],
    resources: [{ title: 'Modèle à remplir', name: `${id}-modele`, path: `${id}.xlsx` }],
    sources: [],
    fields: TEMPLATES[id].map(fieldOf),
    missingValues: [''],
  };
}

function fieldOf({ name, title, description, example, required, values, several, pattern, type }: TemplateColumn): Readonly<Record<string, unknown>> {
  const constraints = {
    required: required === true,
    ...(values && !several ? { enum: values } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(type === 'integer' ? { minimum: 0 } : {}),
  };
  return {
    name,
    title,
    description: several ? `${description} Plusieurs valeurs se séparent par «\u00a0|\u00a0».` : description,
    ...(example === '' ? {} : { example }),
    // Dates may be a year or a month alone: text for a validator.
    type: type === 'integer' ? 'integer' : 'string',
    constraints,
  };
}
