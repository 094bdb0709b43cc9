/**
 * What professionals see: who to call for what in a commune, and from a unit
 * to its communes. Its code comes only to pages that ask for it
 * (`vue="professionnel"`); the build gives it a file of this name.
 */

import type { Commune } from '@reperes/commune-search';
import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerContext, answerFooter, answerHeader } from './answer-view.js';
import { contactTable } from './contact-table.js';
import { findContacts } from './find-contacts.js';
import { professionalStrings as strings } from './professional.strings.fr.js';
import { bySituation } from './situations.js';
import { communesOf, contactsOfUnit, type Unit, UNIT_KINDS, unitsOf } from './units.js';

export { professionalStyles } from './professional.styles.js';

export function professionalView(context: AnswerContext): TemplateResult {
  const { commune, data, now } = context;
  const contacts = findContacts(commune, data, now);
  const groups = bySituation(contacts).map((rows) => ({ titre: strings.situations[rows.situation], contacts: rows.contacts }));
  return html`
    <div class="results professional" part="results">
      ${answerHeader(context, contacts)}
      ${contactTable(groups, strings.titreTableau(commune.nom), { now, codeInsee: commune.codeInsee })}
      ${answerFooter(context, contacts)}
    </div>
  `;
}

export interface UnitsContext extends Pick<AnswerContext, 'data' | 'level' | 'now'> {
  readonly communes: readonly Commune[];
  /** Id of the unit that was chosen; empty: none. */
  readonly unit: string;
  readonly onUnit: (id: string) => void;
}

export function unitsView(context: UnitsContext): TemplateResult | typeof nothing {
  const { data, level, unit: chosen, onUnit } = context;
  const units = unitsOf(data);
  if (units.length === 0) return nothing;
  const unit = units.find(({ id }) => id === chosen);
  const handleChange = ({ target }: Event) => onUnit((target as HTMLSelectElement).value);
  return html`
    <div class="results professional units" part="units">
      <h3 aria-level=${level}>${strings.unites.titre}</h3>
      <p>
        <label class="label" for="units">${strings.unites.champ}</label>
        <select class="field" id="units" autocomplete="off" @change=${handleChange}>
          <option value="" .selected=${!unit}>${strings.unites.choisir}</option>
          ${UNIT_KINDS.map((kind) => optionGroup(kind, units, unit))}
        </select>
      </p>
      ${unit ? unitView(unit, context) : nothing}
    </div>
  `;
}

function optionGroup(kind: (typeof UNIT_KINDS)[number], units: readonly Unit[], chosen: Unit | undefined) {
  const own = units.filter((unit) => unit.kind === kind);
  if (own.length === 0) return nothing;
  return html`
    <optgroup label=${strings.unites.groupes[kind]}>
      ${own.map((unit) => html`<option value=${unit.id} .selected=${unit === chosen}>${unit.nom}</option>`)}
    </optgroup>
  `;
}

function unitView(unit: Unit, { data, communes, level, now }: UnitsContext): TemplateResult {
  const covered = communesOf(unit, communes);
  const contacts = contactsOfUnit(unit, data, now);
  const codeInsee = covered[0]?.codeInsee ?? '';
  return html`
    <h4 id="unit" aria-level=${level + 1}>${strings.unites.resultat(unit.nom, covered.length)}</h4>
    ${contacts.length > 0
      ? contactTable([{ titre: strings.unites.groupes[unit.kind], contacts }], unit.nom, { now, codeInsee })
      : html`<p>${strings.unites.aucun}</p>`}
    <ul class="communes" role="list">
      ${covered.map(({ nom, codesPostaux }) => html`<li>${nom} <span class="hint">${codesPostaux[0] ?? ''}</span></li>`)}
    </ul>
  `;
}
