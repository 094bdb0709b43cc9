import { HELP_NUMBERS, type HelpNumber, type HelpSituation } from '@reperes/schema';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { numberTile } from '../number-tile.js';
import { strings } from '../strings.fr.js';
import { tileStyles } from '../tile.styles.js';
import { EveryMinute } from './every-minute.js';
import { numberFacts } from './number-facts.js';
import { styles } from './reperes-help-list.styles.js';
import { listStrings } from './strings.fr.js';

/** What a person needs first stands first; those who are violent have their own line, after the others. */
const SITUATIONS: readonly HelpSituation[] = [
  'danger',
  'silence',
  'parler',
  'enfant',
  'abri',
  'numerique',
  'auteur',
];

/** Every number by situation: the inside of `<reperes-help>`, loaded only where all of it is shown. */
export class ReperesHelpList extends LitElement {
  static override styles = [tileStyles, styles];

  @property({ attribute: false }) numeros: readonly HelpNumber[] = [];

  @property() data = '';

  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private read: readonly HelpNumber[] = [];

  private run: AbortController | undefined;

  constructor() {
    super();
    new EveryMinute(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run?.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) void this.load();
  }

  override render() {
    const now = new Date();
    const local = [...this.numeros, ...this.read];
    return html`
      <section aria-label=${listStrings.titre} lang=${strings.lang} dir=${strings.dir}>
        <h2 aria-level=${this.headingLevel}>${listStrings.titre}</h2>
        ${this.renderNumbers(listStrings.territoireTitre, local, now)}
        ${SITUATIONS.map((situation) =>
          this.renderNumbers(listStrings.situations[situation], HELP_NUMBERS.filter((entry) => entry.situation === situation), now),
        )}
        ${this.renderForProfessionals()}
        <p class="facts note">${listStrings.heureDeParis}</p>
      </section>
    `;
  }

  private renderNumbers(title: string, entries: readonly HelpNumber[], now: Date) {
    if (entries.length === 0) return nothing;
    return html`
      <h3 aria-level=${this.headingLevel + 1}>${title}</h3>
      <ul role="list">
        ${entries.map((entry) => html`<li>${numberTile(entry, entry.nom)}${numberFacts(entry, now)}</li>`)}
      </ul>
    `;
  }

  /** Numbers that stand above already, gathered for those who help someone. */
  private renderForProfessionals() {
    const entries = HELP_NUMBERS.filter(({ professionnels }) => professionnels);
    return html`
      <h3 aria-level=${this.headingLevel + 1}>${listStrings.situations.professionnel}</h3>
      <p>${listStrings.professionnels}</p>
      <ul role="list" class="also">
        ${entries.map((entry) => html`<li>${numberTile(entry, entry.nom)}</li>`)}
      </ul>
    `;
  }

  /** A later folder cancels the earlier one. What reads it comes only when a folder is named. */
  private async load(): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    this.read = [];
    if (!this.data) return;
    const { territoryNumbers } = await import('./territory-numbers.js');
    const read = await territoryNumbers(this.data, run.signal);
    if (!run.signal.aborted) this.read = read;
  }
}
