import { inFrench } from '@reperes/help';
import { html, type TemplateResult } from 'lit';

/** Stands for the name while the sentence is made: no text of a page holds it. */
const NAME = '\0';

/** A sentence with a name of the data in it: the name stays French, and in its own direction. */
export function sentenceWith(sentence: (nom: string) => string, nom: string, words: { readonly lang: string }): TemplateResult | string {
  if (words.lang === 'fr') return sentence(nom);
  const [before, after] = sentence(NAME).split(NAME);
  return html`${before}${inFrench(nom, words)}${after}`;
}
