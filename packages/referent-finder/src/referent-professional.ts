/**
 * What professionals see: who to call for what in a commune, and from a unit
 * to its communes. Its code comes only to pages that ask for it
 * (`vue="professionnel"`); the build gives it a file of this name.
 */

import type { Commune } from '@reperes/commune-search';
import { inFrench } from '@reperes/help';
import { html, nothing, type TemplateResult } from 'lit';
import { type AnswerContext, answerFooter, answerWords, missingPart } from './answer-view.js';
import type { Contact } from './contact.js';
import { contactTable, type RowContext } from './contact-table.js';
import { findContacts } from './find-contacts.js';
import { type ProfessionalStrings, professionalStrings } from './professional.strings.fr.js';
import { sentenceWith } from './sentence-with.js';
import { bySituation } from './situations.js';
import { communesOf, contactsOfUnit, type Unit, UNIT_KINDS, unitsOf } from './units.js';

export { professionalStyles } from './professional.styles.js';

export function professionalView(context: AnswerContext): TemplateResult {
  const { commune, data, now } = context;
  const contacts = findContacts(commune, data, now);
  const table = tableWords(context);
  const label = table.resultat(commune.nom);
  const groups = bySituation(contacts).map((rows) => ({ titre: table.situations[rows.situation], contacts: rows.contacts }));
  const first = table.colonnes.situation;
  return html`
    <div class="results professional" part="results">
      ${header(context, contacts)}
      ${contactTable(groups, { label, first, now, codeInsee: commune.codeInsee, words: answerWords(context), table })}
      ${answerFooter(context, contacts)}
    </div>
  `;
}

function header(context: AnswerContext, contacts: readonly Contact[]): TemplateResult {
  const { commune, data, level } = context;
  const [words, table] = [answerWords(context), tableWords(context)];
  return html`
    <header>
      <h3 id="result" tabindex="-1" aria-level=${level} aria-describedby="count">${sentenceWith(table.resultat, commune.nom, words)}</h3>
      <p class="count" id="count">${words.contacts(contacts.length)}</p>
      ${contacts.some(({ rang }) => rang === 'commune') ? nothing : html`<p>${table.sansReferent}</p>`}
      ${missingPart(data, words)}
    </header>
  `;
}

/** French comes with this code. */
function tableWords({ words }: Pick<AnswerContext, 'words'>): ProfessionalStrings {
  return words.tableau ?? professionalStrings;
}

export interface UnitsContext extends Pick<AnswerContext, 'data' | 'level' | 'now' | 'words'> {
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
  const table = tableWords(context);
  const options: Options = { chosen: unit, lang: context.words.lang === 'fr' ? nothing : 'fr' };
  const handleChange = ({ target }: Event) => onUnit((target as HTMLSelectElement).value);
  return html`
    <div class="results professional units" part="units">
      <h3 aria-level=${level}>${table.unites.titre}</h3>
      <p>
        <label class="label" for="units">${table.unites.champ}</label>
        <select class="field" id="units" autocomplete="off" @change=${handleChange}>
          <option value="" .selected=${!unit}>${table.unites.choisir}</option>
          ${UNIT_KINDS.map((kind) => optionGroup(table.unites.groupes[kind], units.filter((one) => one.kind === kind), options))}
        </select>
      </p>
      ${unit ? unitView(unit, context) : nothing}
    </div>
  `;
}

interface Options {
  readonly chosen: Unit | undefined;
  /** Of their names, where it is not that of the words around. */
  readonly lang: 'fr' | typeof nothing;
}

function optionGroup(label: string, units: readonly Unit[], { chosen, lang }: Options) {
  if (units.length === 0) return nothing;
  return html`
    <optgroup label=${label}>
      ${units.map((unit) => html`<option value=${unit.id} lang=${lang} .selected=${unit === chosen}>${unit.nom}</option>`)}
    </optgroup>
  `;
}

function unitView(unit: Unit, context: UnitsContext): TemplateResult {
  const { data, communes, level, now } = context;
  const covered = communesOf(unit, communes);
  const contacts = contactsOfUnit(unit, data, now);
  const [words, table] = [answerWords(context), tableWords(context)];
  const { unites, colonnes } = table;
  const rows: RowContext = { now, codeInsee: covered[0]?.codeInsee ?? '', words, table };
  return html`
    <h4 id="unit" aria-level=${level + 1}>${sentenceWith((nom) => unites.resultat(nom, covered.length), unit.nom, words)}</h4>
    ${contacts.length > 0
      ? contactTable([{ titre: unites.groupes[unit.kind], contacts }], { label: unit.nom, first: colonnes.nature, ...rows })
      : html`<p>${unites.aucun}</p>`}
    <ul class="communes" role="list">
      ${covered.map(({ nom, codesPostaux }) => html`<li>${inFrench(nom, words)} <span class="hint">${codesPostaux[0] ?? ''}</span></li>`)}
    </ul>
  `;
}
