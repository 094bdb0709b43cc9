import type { CategoryId, Territory } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenFacets } from './facets/facets.js';
import type { FilterGroup, FilterOption } from './filter.js';
import { filterGroups } from './filter.js';
import { lodgingNotices } from './lodging-notices.js';
import { MARKER_SHAPES } from './marker-shapes.js';
import { badge, optionBox } from './option-box.js';
import { refinePanel } from './refine-panel.js';
import type { Results } from './results.js';
import { asksForLodging } from './secret-places.js';
import { shape } from './shape.js';
import type { Strings } from './strings.fr.js';
import type { Wishes } from './wishes.js';

export interface FilterPanelContext {
  readonly results: Results;
  readonly territory: Territory | undefined;
  readonly wishes: Wishes;
  readonly words: Strings;
  /** Only the beginning of the list is there: the panel takes its room, and waits. */
  readonly loading: boolean;
  readonly level: number;
  /** The field of the commune. */
  readonly near: unknown;
  /** Whether what is folded is drawn: it can wait for the first cards. */
  readonly folded: boolean;
}

/** Needs first, said as a person would; then where she lives; what is finer is folded. */
export function filterPanel(context: FilterPanelContext): TemplateResult {
  const { results, territory, wishes, words, loading, near, level, folded } = context;
  const { filtres } = words;
  const groups = filterGroups(loading ? announced(territory) : results.counts.categories, territory);
  const territoire = results.group?.nom;
  return html`
    <div class="filters" part="filters" role="group" aria-labelledby="filters-title" ?inert=${loading}>
      <h3 id="filters-title" aria-level=${level}>${filtres.titre}</h3>
      ${territoire ? html`<p class="hint"><bdi>${filtres.territoire(territoire)}</bdi></p>` : nothing}
      <ul class="needs" role="list">
        <li>${allButton(context)}</li>
        ${groups.map((group) => html`<li>${needBox(group, context)}</li>`)}
      </ul>
      ${asksForLodging(wishes.choices) ? lodgingNotices(territory, wishes.choices, words) : nothing} ${near} ${refinePanel(context)}
      <details>
        <summary>${filtres.preciser}</summary>
        <div class="types">${folded ? groups.map((group) => typeBoxes(group, context)) : nothing}</div>
      </details>
    </div>
  `;
}

/** The kinds that the territory says it has, before its list is read. */
function announced(territory: Territory | undefined): ReadonlyMap<string, number> {
  const counts = Object.entries(territory?.counts ?? {}).map(([id, count]) => [id, count?.entries ?? 0] as const);
  return new Map(counts.filter(([, entries]) => entries > 0));
}

/** Pressed while nothing is chosen: it never goes away, so the focus never does either. */
function allButton({ results, wishes, words }: FilterPanelContext): TemplateResult {
  return html`
    <button class="button need" type="button" aria-pressed=${chosenFacets(wishes.choices).length === 0} @click=${wishes.clear}>
      <span>${words.filtres.tout}</span>${badge(results.known.length, words)}
    </button>
  `;
}

/** Half ticked when only some of its types are chosen below. */
function needBox({ besoin, options, count }: FilterGroup, { wishes, words }: FilterPanelContext): TemplateResult {
  const ids: readonly CategoryId[] = options.map(({ category }) => category.id);
  const some = ids.filter((id) => wishes.choices.categories.has(id)).length;
  return html`
    <label class="button need" data-need=${besoin.id}>
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${some === ids.length}
        .indeterminate=${some > 0 && some < ids.length}
        @change=${() => wishes.toggle('categories', ids)}
      />
      ${shape(MARKER_SHAPES[besoin.forme])}<span>${words.besoin(besoin.id)}</span>${badge(count, words, options.some(({ onCall }) => onCall))}
    </label>
  `;
}

function typeBoxes({ besoin, options }: FilterGroup, context: FilterPanelContext): TemplateResult {
  return html`
    <fieldset>
      <legend>${context.words.besoin(besoin.id)}</legend>
      ${options.map((option) => typeBox(option, context))}
    </fieldset>
  `;
}

function typeBox({ category, count, onCall }: FilterOption, { wishes, words }: FilterPanelContext): TemplateResult {
  return optionBox({
    words,
    label: words.categorie(category.id),
    count,
    onCall,
    checked: wishes.choices.categories.has(category.id),
    onToggle: () => wishes.toggle('categories', [category.id]),
  });
}
