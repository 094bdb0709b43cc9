import { type QuestionSet, SETS } from '@reperes/violentometre';

export interface OurSet {
  /** `jeunes-temoin, en` */
  readonly label: string;
  readonly name: string;
  readonly language: string;
  readonly set: QuestionSet;
}

/** Every text of ours, in every language. */
export const OUR_SETS: readonly OurSet[] = await Promise.all(
  [...SETS].flatMap(([name, texts]) =>
    [...texts].map(async ([language, load]) => ({ label: `${name}, ${language}`, name, language, set: await load() })),
  ),
);

/** All that a person can read of it. */
export function sentencesOf({ titre, presentation, credits, zones, items }: QuestionSet): readonly string[] {
  return [
    titre,
    presentation,
    credits,
    ...zones.flatMap(({ nom, sens, que_faire, note = '' }) => [nom, sens, que_faire, note]),
    ...items.flatMap(({ texte, why = '', note = '' }) => [texte, why, note]),
  ].filter(Boolean);
}
