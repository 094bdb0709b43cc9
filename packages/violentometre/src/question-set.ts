/**
 * The text of a scale, as data: a host that has the permission of its authors
 * loads a published text with `src`; our own sets have the same shape.
 */

export const QUESTION_SET_VERSION = 1;

/** What a text may be: the guard and the JSON Schema both read it here. */
export const QUESTION_SET_LIMITS = {
  /** The published scales have 20 to 24 items; a wall of sentences is no longer a scale. */
  items: 100,
  /** Longest sentence of a scale, longest paragraph about a zone, in characters. */
  sentence: 400,
  paragraph: 2000,
  /** Built-in numbers shown beside those that always are. */
  numeros: 4,
  lang: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$',
  numero: '^[a-z0-9]{2,16}$',
  /** What no zone may tell a person in danger, whoever wrote it. */
  falseComfort: ['tout va bien', 'aucun danger', 'pas de violence', 'everything is fine', 'no danger', 'no violence'],
} as const;

/** To whom the sentences speak, when it is not to the person who lives it. */
export const VARIANTES = ['temoin'] as const;

export type Variante = (typeof VARIANTES)[number];

/** Drawn beside the zone's name, so that no zone is told by its colour alone. */
export const FORMES = ['cercle', 'carre', 'hexagone', 'triangle', 'losange', 'octogone'] as const;

export type Forme = (typeof FORMES)[number];

export interface Zone {
  readonly id: string;
  /** One to three words, shown large. */
  readonly nom: string;
  /** 0 = a relationship with respect; from 1 up = violence, the larger the more serious. One zone a value. */
  readonly gravite: number;
  readonly forme: Forme;
  /** What this zone means, one or two sentences. */
  readonly sens: string;
  /** What one can do, offered and never ordered; nothing about what the other person must be told. */
  readonly que_faire: string;
  /** For whoever leads a workshop, never for the person alone. */
  readonly note?: string;
}

export interface Item {
  readonly id: string;
  /** `id` of its zone. */
  readonly zone: string;
  /** A sentence that stands alone: it may be printed or projected without its neighbours. */
  readonly texte: string;
  /** A sign that a life may be at risk: emergency numbers come first, whatever else is ticked. */
  readonly danger?: boolean;
  /** Why this sentence stands in its zone: a word of law, a fact. */
  readonly why?: string;
  /** For whoever leads a workshop. */
  readonly note?: string;
}

export interface QuestionSet {
  /** Address of the JSON Schema, for the editor of the file. */
  readonly $schema?: string;
  readonly version: typeof QUESTION_SET_VERSION;
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  readonly titre: string;
  /** One or two sentences: whom to think of while reading. */
  readonly presentation: string;
  /** Who wrote the text, from what. */
  readonly source: string;
  /** Name or SPDX identifier. */
  readonly licence: string;
  /** By whom and when its use here was allowed. */
  readonly permission: string;
  /** The specialised association that reread the text; `null` while none has, and the widget says so. */
  readonly validated_by: string | null;
  /** Language (BCP 47) that this text was translated from. */
  readonly traduit_de?: string;
  readonly variante?: Variante;
  /** Ids of built-in numbers (`HELP_NUMBERS`) to show beside those that always are. */
  readonly numeros?: readonly string[];
  readonly credits: string;
  /** Easy-to-read French is named so only once someone concerned has validated it. */
  readonly falc?: { readonly validated_by: string };
  readonly zones: readonly Zone[];
  /** In the published order: never shuffled, never sorted. */
  readonly items: readonly Item[];
}

export function itemsOf(set: QuestionSet, zone: Zone): readonly Item[] {
  return set.items.filter((item) => item.zone === zone.id);
}

/** From the mildest to the most serious: the order in which a scale is read, whatever that of the file. */
export function zonesInOrder(set: QuestionSet): readonly Zone[] {
  return [...set.zones].sort((a, b) => a.gravite - b.gravite);
}

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'dv', 'fa', 'he', 'prs', 'ps', 'ur', 'yi'];

/** @param lang BCP 47 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
