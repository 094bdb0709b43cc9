/**
 * What professionals see: who to call for what in a commune, and from a unit
 * to its communes. Its code comes only to pages that ask for it
 * (`vue="professionnel"`); the build gives it a file of this name.
 */

import type { Commune } from '@reperes/commune-search';
import { html, nothing, type TemplateResult } from 'lit';
import { answerStrings } from './answer.strings.fr.js';
import { type AnswerContext, answerFooter, isPartial } from './answer-view.js';
import type { Contact } from './contact.js';
import { contactTable } from './contact-table.js';
import { findContacts } from './find-contacts.js';
import { professionalStrings as strings } from './professional.strings.fr.js';
import { bySituation } from './situations.js';
import { communesOf, contactsOfUnit, type Unit, UNIT_KINDS, unitsOf } from './units.js';

export { professionalStyles } from './professional.styles.js';

export function professionalView(context: AnswerContext): TemplateResult {
  const { commune, data, now } = context;
  const contacts = findContacts(commune, data, now);
  const label = strings.resultat(commune.nom);
  const groups = bySituation(contacts).map((rows) => ({ titre: strings.situations[rows.situation], contacts: rows.contacts }));
  return html`
    <div class="results professional" part="results">
      ${header(context, contacts)}
      ${contactTable(groups, { label, first: strings.colonnes.situation, now, codeInsee: commune.codeInsee })}
      ${answerFooter(context, contacts)}
    </div>
  `;
}

function header({ commune, data, level }: AnswerContext, contacts: readonly Contact[]): TemplateResult {
  return html`
    <header>
      <h3 id="result" tabindex="-1" aria-level=${level} aria-describedby="count">${strings.resultat(commune.nom)}</h3>
      <p class="count" id="count">${answerStrings.contacts(contacts.length)}</p>
      ${contacts.some(({ rang }) => rang === 'commune') ? nothing : html`<p>${strings.sansReferent}</p>`}
      ${isPartial(data) ? html`<p class="notice">${answerStrings.partiel}</p>` : nothing}
    </header>
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
      ? contactTable([{ titre: strings.unites.groupes[unit.kind], contacts }], { label: unit.nom, first: strings.colonnes.nature, now, codeInsee })
      : html`<p>${strings.unites.aucun}</p>`}
    <ul class="communes" role="list">
      ${covered.map(({ nom, codesPostaux }) => html`<li>${nom} <span class="hint">${codesPostaux[0] ?? ''}</span></li>`)}
    </ul>
  `;
}
