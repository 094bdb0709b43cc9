/**
 * The format of a text as a JSON Schema, for hosts and their editors
 * (`docs/schemas/violentometre.schema.json`). No widget carries it: the guard
 * says the same, and a property test holds them together.
 */

import { FORMES, type Item, QUESTION_SET_LIMITS as LIMITS, QUESTION_SET_VERSION, type QuestionSet, VARIANTES, type Zone } from './question-set.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema for each member: a member added to the format and forgotten here does not compile. */
type MembersOf<Shape> = Readonly<Record<keyof Shape & string, JsonSchema>>;

const ZONE: MembersOf<Zone> = {
  id: sentence('Identifiant, unique dans le fichier.'),
  nom: { ...sentence('Un à trois mots, montrés en grand\u00a0; unique.'), not: falseComfort() },
  gravite: { type: 'integer', minimum: 0, description: '0\u00a0: une relation de respect. À partir de 1\u00a0: des violences, d’autant plus graves. Une seule zone par valeur.' },
  forme: { enum: FORMES, description: 'Dessinée à côté du nom\u00a0; une seule zone par forme.' },
  sens: { ...paragraph('Ce que veut dire cette zone.'), not: falseComfort() },
  que_faire: { ...paragraph('Ce qu’on peut faire\u00a0: une offre, jamais un ordre.'), not: falseComfort() },
  note: paragraph('Pour qui anime un atelier.'),
};

const ITEM: MembersOf<Item> = {
  id: sentence('Identifiant, unique dans le fichier.'),
  zone: sentence('Identifiant de sa zone.'),
  texte: sentence('Une phrase qui se comprend seule.'),
  danger: { type: 'boolean', description: 'Vrai si une vie peut être en danger\u00a0: les numéros d’urgence passent alors en premier.' },
  why: paragraph('Pourquoi cette phrase est dans cette zone\u00a0: un mot de la loi, un fait.'),
  note: paragraph('Pour qui anime un atelier.'),
};

const SET: MembersOf<QuestionSet> = {
  $schema: sentence('L’adresse de ce schéma.'),
  version: { const: QUESTION_SET_VERSION },
  id: sentence('Nom court du texte.'),
  lang: { type: 'string', pattern: LIMITS.lang, description: 'Langue du texte (BCP 47).' },
  titre: sentence('Le titre montré.'),
  presentation: paragraph('À qui ou à quoi penser en lisant.'),
  source: sentence('Qui a écrit le texte, et d’après quoi.'),
  licence: sentence('Son nom, ou son identifiant SPDX.'),
  permission: sentence('Qui a permis de le publier ici, et quand.'),
  validated_by: { ...sentence('L’association spécialisée qui a relu le texte\u00a0; null tant qu’aucune ne l’a fait, et la page le dit.'), type: ['string', 'null'] },
  traduit_de: { type: 'string', pattern: LIMITS.lang, description: 'Langue d’origine, pour une traduction.' },
  variante: { enum: VARIANTES, description: 'À qui parlent les phrases, si ce n’est pas à la personne qui vit les faits.' },
  numeros: {
    type: 'array',
    items: { type: 'string', pattern: LIMITS.numero },
    minItems: 1,
    maxItems: LIMITS.numeros,
    uniqueItems: true,
    description: 'Identifiants de numéros d’aide à montrer après les numéros essentiels\u00a0: "3018", "119", "116006"…',
  },
  credits: paragraph('D’où vient l’outil, qui remercier.'),
  falc: {
    ...object({ validated_by: sentence('Qui a validé.') }),
    description: 'Seulement pour un texte en facile à lire et à comprendre, validé par des personnes concernées.',
  },
  zones: { type: 'array', items: object(ZONE, 'note'), minItems: 1, maxItems: FORMES.length },
  items: { type: 'array', items: object(ITEM, 'danger', 'why', 'note'), minItems: 1, maxItems: LIMITS.items, description: 'Dans l’ordre publié\u00a0: jamais mélangés, jamais triés.' },
};

export const QUESTION_SET_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:reperes:schema:${QUESTION_SET_VERSION}:violentometre`,
  title: 'Texte d’un violentomètre',
  description: 'Ce que l’attribut src de <reperes-violentometre> accepte.',
  ...object(SET, '$schema', 'traduit_de', 'variante', 'numeros', 'falc'),
};

function object(properties: Readonly<Record<string, JsonSchema>>, ...optional: readonly string[]): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

function sentence(description: string): JsonSchema {
  return text(description, LIMITS.sentence);
}

function paragraph(description: string): JsonSchema {
  return text(description, LIMITS.paragraph);
}

function text(description: string, maxLength: number): JsonSchema {
  return { type: 'string', pattern: '\\S', maxLength, description };
}

/** Patterns of a schema know no "any case": each letter says both. */
function falseComfort(): JsonSchema {
  const anyCase = (words: string) => words.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return { pattern: LIMITS.falseComfort.map(anyCase).join('|') };
}
