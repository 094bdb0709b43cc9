import type { HelpNumber, HelpSituation } from '@reperes/schema';
import { displayTelephone, essentialHelp, HELP_NUMBERS, httpsHref, smsHref, telHref } from '@reperes/schema';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styles } from './reperes-help.styles.js';
import { strings } from './strings.fr.js';

/** What a person needs first stands first. */
const SITUATIONS: readonly HelpSituation[] = [
  'danger',
  'silence',
  'parler',
  'abri',
  'enfant',
  'numerique',
  'auteur',
];

/**
 * @summary The numbers to call now. Built in: no data, no network, nothing to wait for.
 */
export class ReperesHelp extends LitElement {
  static override styles = styles;

  /** `essentiel`: the five ways to be helped at once, as tiles; `complet`: every number, by situation. */
  @property() vue: 'essentiel' | 'complet' = 'complet';

  /** The territory's own lines, shown before the national ones. */
  @property({ attribute: false }) numeros: readonly HelpNumber[] = [];

  /** Level of the title, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  override render() {
    return this.vue === 'essentiel' ? this.renderEssential() : this.renderComplete();
  }

  private renderEssential() {
    return html`
      <div role="group" aria-label=${strings.essentielTitre} lang=${strings.lang} dir=${strings.dir}>
        <ul role="list" class="essential">
          ${essentialHelp().map((entry) => html`<li>${renderTile(entry, shortLabel(entry))}</li>`)}
        </ul>
      </div>
    `;
  }

  private renderComplete() {
    return html`
      <section class="complete" aria-label=${strings.titre} lang=${strings.lang} dir=${strings.dir}>
        <h2 aria-level=${this.headingLevel}>${strings.titre}</h2>
        ${this.renderSituation(strings.territoireTitre, this.numeros)}
        ${SITUATIONS.map((situation) =>
          this.renderSituation(
            strings.situations[situation],
            HELP_NUMBERS.filter((entry) => entry.situation === situation),
          ),
        )}
      </section>
    `;
  }

  private renderSituation(title: string, entries: readonly HelpNumber[]) {
    if (entries.length === 0) return nothing;
    return html`
      <h3 aria-level=${this.headingLevel + 1}>${title}</h3>
      <ul role="list">
        ${entries.map((entry) => html`<li class="entry">${renderTile(entry, entry.nom)}${renderFacts(entry)}</li>`)}
      </ul>
    `;
  }
}

function renderTile(entry: HelpNumber, label: string): TemplateResult {
  const link = linkOf(entry);
  const number = entry.numero ? displayTelephone(entry.numero) : strings.tchat;
  const body = html`<bdi class="number" dir="ltr">${number}</bdi><span class="label">${label}</span>`;
  if (!link) return html`<span class="tile">${body}</span>`;
  const urgent = entry.situation === 'danger' ? 'tile urgent' : 'tile';
  return html`<a class=${urgent} href=${link} rel="noreferrer">${body}</a>`;
}

function renderFacts(entry: HelpNumber): TemplateResult {
  const facts = [
    strings.horaires(entry.horaires, entry.verifier === true),
    entry.gratuit ? strings.gratuit : undefined,
    entry.langues ? strings.langues(entry.langues) : undefined,
    entry.accessibilite,
    strings.source(entry.source.date),
  ].filter((fact) => fact !== undefined);
  return html`<div><p>${entry.pour}</p><p class="facts">${facts.join(' · ')}</p></div>`;
}

function linkOf(entry: HelpNumber): string | undefined {
  if (entry.canal === 'sms' && entry.numero) return smsHref(entry.numero);
  if (entry.canal === 'appel' && entry.numero) return telHref(entry.numero);
  return entry.url ? httpsHref(entry.url) : undefined;
}

function shortLabel(entry: HelpNumber): string {
  const known: Partial<Record<string, string>> = strings.essentiel;
  return known[entry.id] ?? entry.nom;
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-help': ReperesHelp;
  }
}
