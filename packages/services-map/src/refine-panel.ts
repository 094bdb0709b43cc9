import { html, nothing, type TemplateResult } from 'lit';
import { AUDIENCES } from './facets/audience.js';
import { type FacetId, MODES, YES } from './facets/facets.js';
import { optionWord } from './facet-words.js';
import { chipBox, optionBox, type OptionBox } from './option-box.js';
import type { Results } from './results.js';
import type { Strings } from './strings.fr.js';
import type { Wishes } from './wishes.js';

export interface RefineContext {
  readonly results: Results;
  readonly wishes: Wishes;
  readonly words: Strings;
  /** Whether what is folded is drawn. */
  readonly folded: boolean;
}

/** In sight: what is asked most. */
const QUICK: readonly Option[] = [['ouvert', YES], ['gratuit', YES]];

const ACCESS: readonly Option[] = [
  ['fauteuil', YES],
  ['lsf', YES],
  ...MODES.map((mode) => ['accueil', mode] as const),
];

type Option = readonly [facet: FacetId, option: string];

interface FoldedGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

/** What the data tell nothing about is not proposed: a box that never finds anything is a false promise. */
export function refinePanel(context: RefineContext) {
  const { filtres } = context.words;
  const quick = QUICK.filter((option) => isKnown(option, context));
  const folded = foldedGroups(context);
  if (quick.length + folded.length === 0) return nothing;
  return html`
    ${quick.length > 0
      ? html`<ul class="needs" role="list" aria-label=${filtres.affiner}>
          ${quick.map((option) => html`<li>${chipBox(boxOf(option, context))}</li>`)}
        </ul>`
      : nothing}
    ${context.wishes.choices.ouvert.size > 0 ? html`<p class="hint">${filtres.horairesSurs}</p>` : nothing}
    ${folded.length > 0 ? foldedBoxes(folded, context) : nothing}
  `;
}

function foldedGroups(context: RefineContext): readonly FoldedGroup[] {
  const { publics, acces, langues } = context.words.filtres.groupes;
  const known = (options: readonly Option[]) => options.filter((option) => isKnown(option, context));
  const audiences = known(AUDIENCES.map((audience) => ['publics', audience] as const));
  return [
    // For whom a list is that is for one audience only goes without saying.
    { title: publics, options: audiences.length > 1 ? audiences : [] },
    { title: acces, options: known(ACCESS) },
    { title: langues, options: languageOptions(context) },
  ].filter(({ options }) => options.length > 0);
}

function languageOptions({ results }: RefineContext): readonly Option[] {
  const keys = [...results.index.languages.keys()].sort();
  return keys.map((key) => ['langues', key] as const);
}

function foldedBoxes(groups: readonly FoldedGroup[], context: RefineContext): TemplateResult {
  const chosen = groups.flatMap(({ options }) => options).filter((option) => isChosen(option, context)).length;
  const titles = groups.map(({ title }) => title.toLowerCase());
  return html`
    <details class="refine">
      <summary>${context.words.filtres.plus(titles, chosen)}</summary>
      <div class="types">
        ${context.folded ? groups.map((group) => foldedGroup(group, context)) : nothing}
      </div>
    </details>
  `;
}

function foldedGroup({ title, options }: FoldedGroup, context: RefineContext): TemplateResult {
  return html`
    <fieldset>
      <legend>${title}</legend>
      ${options.map((option) => optionBox(boxOf(option, context)))}
    </fieldset>
  `;
}

function boxOf([facet, option]: Option, context: RefineContext): OptionBox {
  const { results, wishes, words } = context;
  return {
    words,
    label: html`<bdi>${optionWord(facet, option, results.index, words)}</bdi>`,
    count: results.counts[facet].get(option) ?? 0,
    checked: isChosen([facet, option], context),
    onToggle: () => wishes.toggle(facet, [option]),
  };
}

function isKnown([facet, option]: Option, { results }: RefineContext): boolean {
  return results.counts[facet].has(option);
}

function isChosen([facet, option]: Option, { wishes }: RefineContext): boolean {
  return wishes.choices[facet].has(option);
}
