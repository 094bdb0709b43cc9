import type { CategoryId } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilterGroup, FilterOption } from './filter.js';
import { MARKER_SHAPES } from './marker-shapes.js';
import { shape } from './shape.js';
import { strings } from './strings.fr.js';

export interface FilterPanelContext {
  readonly groups: readonly FilterGroup[];
  readonly chosen: ReadonlySet<CategoryId>;
  readonly level: number;
  readonly territoire: string | undefined;
  readonly onToggle: (ids: readonly CategoryId[]) => void;
  readonly onClear: () => void;
}

/** Needs first, said as a person would; the exact types behind, for who knows their names. */
export function filterPanel(context: FilterPanelContext): TemplateResult {
  const { groups, territoire, level } = context;
  return html`
    <div class="filters" part="filters" role="group" aria-labelledby="filters-title">
      <h3 id="filters-title" aria-level=${level}>${strings.filtres.titre}</h3>
      ${territoire ? html`<p class="hint"><bdi>${strings.filtres.territoire(territoire)}</bdi></p>` : nothing}
      <ul class="needs" role="list">
        <li>${allButton(context)}</li>
        ${groups.map((group) => html`<li>${needBox(group, context)}</li>`)}
      </ul>
      <details>
        <summary>${strings.filtres.preciser}</summary>
        <div class="types">${groups.map((group) => typeBoxes(group, context))}</div>
      </details>
    </div>
  `;
}

/** Pressed while nothing is chosen: it never goes away, so the focus never does either. */
function allButton({ groups, chosen, onClear }: FilterPanelContext): TemplateResult {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return html`
    <button class="button need" type="button" aria-pressed=${chosen.size === 0} @click=${onClear}>
      <span>${strings.filtres.tout}</span>${badge(count)}
    </button>
  `;
}

/** Half ticked when only some of its types are chosen below. */
function needBox({ besoin, options, count }: FilterGroup, { chosen, onToggle }: FilterPanelContext): TemplateResult {
  const ids = options.map(({ category }) => category.id);
  const some = ids.filter((id) => chosen.has(id)).length;
  return html`
    <label class="button need" data-need=${besoin.id}>
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${some === ids.length}
        .indeterminate=${some > 0 && some < ids.length}
        @change=${() => onToggle(ids)}
      />
      ${shape(MARKER_SHAPES[besoin.forme])}<span>${besoin.label}</span>${badge(count)}
    </label>
  `;
}

function typeBoxes({ besoin, options }: FilterGroup, context: FilterPanelContext): TemplateResult {
  return html`
    <fieldset>
      <legend>${besoin.label}</legend>
      ${options.map((option) => typeBox(option, context))}
    </fieldset>
  `;
}

function typeBox({ category, count }: FilterOption, { chosen, onToggle }: FilterPanelContext): TemplateResult {
  return html`
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${chosen.has(category.id)}
        @change=${() => onToggle([category.id])}
      />
      <span>${category.label}</span>${badge(count)}
    </label>
  `;
}

/** A type of which nothing is listed is lodging that is reached by phone: a zero would say that there is none. */
function badge(count: number): TemplateResult {
  if (count === 0) return html`<span class="badge">${strings.filtres.surAppel}</span>`;
  const unit = strings.filtres.unite(count);
  return html`<span class="badge"><span class="visually-hidden">, </span>${count}<span class="visually-hidden"> ${unit}</span></span>`;
}
