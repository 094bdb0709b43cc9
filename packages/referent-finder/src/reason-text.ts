import { html, type TemplateResult } from 'lit';
import { type AnswerStrings, answerStrings } from './answer.strings.fr.js';
import type { Reason } from './contact.js';
import { sentenceWith } from './sentence-with.js';

/** How reasons are said: to the person who lives there, or to a professional. */
export type ReasonWords = AnswerStrings['raisons'];

/** Every reason of a contact, on a line. */
export function reasonsLine(reasons: readonly Reason[], words: AnswerStrings, raisons: ReasonWords = words.raisons): readonly TemplateResult[] {
  return reasons.map((reason, index) => html`${index > 0 ? ' · ' : ''}${said(reason, words, raisons)}`);
}

/** Why a contact is shown, in French: "Couvre votre commune", "Le plus proche, 12 km à vol d’oiseau". */
export function reasonText(reason: Reason): string {
  return reasonIn(reason, answerStrings.raisons);
}

function reasonIn(reason: Reason, words: ReasonWords): string {
  switch (reason.kind) {
    case 'groupe':
      return reason.nom === undefined ? words.secteur : words.groupe(reason.nom, reason.type);
    case 'proche':
      return words.proche(distanceText(reason.km, words));
    default:
      return words[reason.kind];
  }
}

function said(reason: Reason, words: AnswerStrings, raisons: ReasonWords) {
  if (reason.kind !== 'groupe' || reason.nom === undefined) return reasonIn(reason, raisons);
  return sentenceWith((nom) => reasonIn({ ...reason, nom }, raisons), reason.nom, words);
}

function distanceText(km: number, words: ReasonWords): string {
  return km < 1 ? words.moinsDUn : words.kilometres(Math.round(km));
}
