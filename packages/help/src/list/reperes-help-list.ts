import { HELP_NUMBERS, type HelpNumber, type HelpSituation } from '@reperes/schema';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LanguageAround } from '../language.js';
import { traceOf } from '../number-notes.js';
import { numberTile } from '../number-tile.js';
import { tileStyles } from '../tile.styles.js';
import { WORDS } from '../words.js';
import { inOwnLanguage, numberFacts } from './number-facts.js';
import { styles } from './reperes-help-list.styles.js';
import { LIST_WORDS } from './words.js';

type Clock = typeof import('./clock.js');

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

  private readonly language = new LanguageAround(this, LIST_WORDS);
  private readonly short = new LanguageAround(this, WORDS);

  /** `undefined` until it is there: nothing is said of this minute, and every number stands. */
  @state() private isOpenAt?: Clock['isOpenAt'];

  constructor() {
    super();
    void this.loadClock();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.run?.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data')) void this.load();
  }

  override render() {
    const { words } = this.language;
    const local = [...this.numeros, ...this.read];
    return html`
      <section aria-label=${words.titre} lang=${words.lang} dir=${words.dir}>
        <h2 aria-level=${this.headingLevel}>${words.titre}</h2>
        <p class="trace">${traceOf(HELP_NUMBERS, this.short.words)}</p>
        ${this.renderNumbers(words.territoireTitre, local)}
        ${SITUATIONS.map((situation) =>
          this.renderNumbers(words.situations[situation], HELP_NUMBERS.filter((entry) => entry.situation === situation)),
        )}
        ${this.renderForProfessionals()}
        <p class="facts note">${words.heureDeParis}</p>
        ${words.relecture ? html`<p class="facts note">${words.relecture}</p>` : nothing}
      </section>
    `;
  }

  private renderNumbers(title: string, entries: readonly HelpNumber[]) {
    if (entries.length === 0) return nothing;
    const { words } = this.language;
    const row = (entry: HelpNumber) => html`<li>${this.renderTile(entry)}${numberFacts(entry, this.isOpenAt, words)}</li>`;
    return html`
      <h3 aria-level=${this.headingLevel + 1}>${title}</h3>
      <ul role="list">
        ${entries.map(row)}
      </ul>
    `;
  }

  private renderTile(entry: HelpNumber) {
    const { words } = this.language;
    return numberTile(entry, inOwnLanguage(entry, words, 'nom'), words.tchat);
  }

  /** Numbers that stand above already, gathered for those who help someone. */
  private renderForProfessionals() {
    const { words } = this.language;
    const entries = HELP_NUMBERS.filter(({ professionnels }) => professionnels);
    return html`
      <h3 aria-level=${this.headingLevel + 1}>${words.situations.professionnel}</h3>
      <p>${words.professionnels}</p>
      <ul role="list" class="also">
        ${entries.map((entry) => html`<li>${this.renderTile(entry)}</li>`)}
      </ul>
    `;
  }

  private async loadClock(): Promise<void> {
    try {
      const { EveryMinute, isOpenAt } = await import('./clock.js');
      new EveryMinute(this);
      this.isOpenAt = isOpenAt;
    } catch (error) {
      console.warn(`<reperes-help>: ${String(error)}`);
    }
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
