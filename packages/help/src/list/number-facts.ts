import { type HelpNumber, type isOpenAt, signLanguageHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { signLanguageLink } from '../number-notes.js';
import { inFrench } from '../number-words.js';
import { dateIn } from './date-in.js';
import type { ListStrings } from './strings.fr.js';

/** For whom, whether someone answers now, then what it costs, in which languages and who says so. */
export function numberFacts(number: HelpNumber, isOpen: typeof isOpenAt | undefined, words: ListStrings): TemplateResult {
  const entry = { ...number, ...words.numeros?.[number.id] };
  const inSigns = signLanguageHref(number.id);
  const facts = [
    hoursOf(entry, words),
    costOf(entry, words),
    entry.langues ? words.langues(new Intl.ListFormat(words.lang).format(entry.langues)) : undefined,
    inSigns ? undefined : entry.accessibilite,
    entry.source.date ? words.source(dateIn(words.lang, entry.source.date)) : words.sansDate,
  ].filter((fact) => fact !== undefined);
  return html`
    <div>
      <p>${inOwnLanguage(number, words, 'pour')}</p>
      ${inSigns ? html`<p class="signs">${signLanguageLink(number.id, entry.accessibilite)}</p>` : nothing}
      <p class="facts">${renderNow(entry, isOpen, words)} <bdi>${facts.join(' · ')}</bdi></p>
    </div>
  `;
}

/** The words' own where they say it. */
export function inOwnLanguage(entry: HelpNumber, words: ListStrings, name: 'nom' | 'pour'): TemplateResult {
  const said = words.numeros?.[entry.id]?.[name];
  return said ? html`<bdi>${said}</bdi>` : inFrench(entry[name], words);
}

/** Nothing when the hours are not certain: a doubt is not a closed door. */
function renderNow({ horaires_intervalles: intervals, verifier }: HelpNumber, isOpen: typeof isOpenAt | undefined, { ouvert, ferme }: ListStrings) {
  const open = intervals && !verifier ? isOpen?.(intervals, new Date()) : undefined;
  return open === undefined ? nothing : html`<span class="now">${open ? ouvert : ferme}</span>`;
}

/** Only a call has a cost to be checked: what a text message or a chat costs, nobody asks of the line. */
function costOf({ gratuit, canal }: HelpNumber, words: ListStrings): string | undefined {
  if (gratuit) return words.gratuit;
  return canal === 'appel' ? words.coutInconnu : undefined;
}

function hoursOf({ horaires, verifier }: HelpNumber, { horairesInconnus, aVerifier }: ListStrings): string {
  if (!horaires) return horairesInconnus;
  return verifier ? aVerifier(horaires) : horaires;
}
