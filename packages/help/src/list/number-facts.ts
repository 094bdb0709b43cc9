import { displayDate, type HelpNumber, isOpenAt } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { listStrings } from './strings.fr.js';

/** For whom, whether someone answers now, then what it costs, in which languages and who says so. */
export function numberFacts(entry: HelpNumber, now: Date): TemplateResult {
  const facts = [
    hoursOf(entry),
    entry.gratuit ? listStrings.gratuit : listStrings.coutInconnu,
    entry.langues ? listStrings.langues(entry.langues) : undefined,
    entry.accessibilite,
    entry.source.date ? listStrings.source(displayDate(entry.source.date)) : listStrings.sansDate,
  ].filter((fact) => fact !== undefined);
  return html`
    <div>
      <p><bdi>${entry.pour}</bdi></p>
      <p class="facts">${renderNow(entry, now)} <bdi>${facts.join(' · ')}</bdi></p>
    </div>
  `;
}

/** Nothing when the hours are not certain: a doubt is not a closed door. */
function renderNow({ horaires_intervalles: intervals, verifier }: HelpNumber, now: Date) {
  const open = intervals && !verifier ? isOpenAt(intervals, now) : undefined;
  return open === undefined ? nothing : html`<span class="now">${open ? listStrings.ouvert : listStrings.ferme}</span>`;
}

function hoursOf({ horaires, verifier }: HelpNumber): string {
  if (!horaires) return listStrings.horairesInconnus;
  return verifier ? listStrings.aVerifier(horaires) : horaires;
}
