import type { HelpNumber } from '@reperes/schema';
import { base, controls, tokens } from '@reperes/theme';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { renderNumbersLine } from '../numbers-view.js';
import { directionOf, type QuestionSet } from '../question-set.js';
import { disclosure } from '../disclosure.styles.js';
import { zoneColors } from '../zone-colors.styles.js';
import { type Action, actionOf } from './keys.js';
import { renderNotes } from './notes-view.js';
import { renderReveal, renderRule } from './rule-view.js';
import type { WorkshopStrings } from './strings.fr.js';
import { announce, renderStep } from './step-view.js';
import { back, FIRST_MOMENT, forward, goTo, type Moment, place, shift, type Step, stepsOf } from './steps.js';
import { WORKSHOP_WORDS } from './words.js';
import { moves } from './moves.styles.js';
import { notes } from './notes.styles.js';
import { reveal } from './reveal.styles.js';
import { room } from './room.styles.js';
import { rule } from './rule.styles.js';

/**
 * The inside of `<reperes-violentometre vue="atelier">`, loaded only there. A
 * proposal of the group lives until the next sentence, in this object alone.
 */
export class ReperesViolentometreAtelier extends LitElement {
  static override styles = [tokens, base, controls, zoneColors, disclosure, rule, reveal, notes, moves, room];

  @property({ attribute: false }) set: QuestionSet | undefined;

  /** Those that the text adds to the essential ones. */
  @property({ attribute: false }) numbers: readonly HelpNumber[] = [];

  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private moment: Moment = FIRST_MOMENT;

  @state() private notesShown = true;

  @state() private fullScreen = false;

  @query('.room') private room: HTMLElement | null | undefined;

  private steps: readonly Step[] = [];

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('fullscreenchange', this.handleScreenChange);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('fullscreenchange', this.handleScreenChange);
    this.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('set')) return;
    this.steps = this.set ? stepsOf(this.set) : [];
    // The same text in another language: the group stays where it is.
    if (this.set?.id !== changed.get('set')?.id) this.moment = FIRST_MOMENT;
  }

  protected override updated(changed: PropertyValues) {
    const before = changed.get('moment') as Moment | undefined;
    if (!before) return;
    if (before.at !== this.moment.at) this.showStep();
    else if (this.moment.revealed) this.renderRoot.querySelector('.reveal')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  override render() {
    const { set, steps, moment, numbers } = this;
    const step = steps[moment.at];
    if (!set || !step) return nothing;
    const words = WORKSHOP_WORDS.around(set);
    return html`
      <div
        class="room"
        role="group"
        aria-labelledby="titre"
        tabindex="-1"
        lang=${words.lang}
        dir=${words.dir}
        data-step=${step.kind}
        @keydown=${this.handleKey}
      >
        ${this.renderTop(set, step)}
        <div class="main" lang=${set.lang} dir=${directionOf(set.lang)}>
          ${renderStep({ set, step, numbers, level: this.headingLevel })}
          ${step.kind === 'item' ? renderRule({ set, step, moment, onPlace: (rank) => this.act(rank) }) : nothing}
          ${step.kind === 'item' ? renderReveal({ set, step, revealed: moment.revealed, level: this.headingLevel + 1 }) : nothing}
        </div>
        <div class="foot">${this.renderMoves(set, step)} ${renderNumbersLine(set, numbers)}</div>
        ${this.notesShown ? renderNotes({ set, steps, at: moment.at, level: this.headingLevel + 1, onGo: this.handleGo }) : nothing}
        <p class="visually-hidden" role="status">${announce(set, step, moment)}</p>
      </div>
    `;
  }

  /** Back to the start, with nothing proposed. */
  readonly forget = () => {
    this.moment = FIRST_MOMENT;
  };

  private renderTop(set: QuestionSet, step: Step) {
    const words = WORKSHOP_WORDS.around(set);
    return html`
      <div class="top">
        <h2 id="titre" aria-level=${this.headingLevel} lang=${set.lang} dir="auto">${set.titre}</h2>
        ${step.kind === 'item' ? html`<p class="progress">${words.phrase(step.rank, set.items.length)}</p>` : nothing}
        <div class="tools">
          <button class="button" type="button" aria-pressed=${this.notesShown} @click=${() => this.act('notes')}>${words.notes}</button>
          ${document.fullscreenEnabled
            ? html`<button class="button" type="button" @click=${() => this.act('screen')}>
                ${this.fullScreen ? words.quitterPleinEcran : words.pleinEcran}
              </button>`
            : nothing}
        </div>
      </div>
    `;
  }

  private renderMoves(set: QuestionSet, step: Step) {
    const words = WORKSHOP_WORDS.around(set);
    return html`
      <div class="moves">
        ${step.kind === 'start'
          ? nothing
          : html`<button class="button" type="button" @click=${() => this.act('back')}>${words.precedent}</button>`}
        <button class="button strong" type="button" @click=${() => this.act('forward')}>${this.nextWords(step, words)}</button>
      </div>
    `;
  }

  private nextWords(step: Step, words: WorkshopStrings): string {
    if (step.kind === 'start') return words.commencer;
    if (step.kind === 'pause') return words.continuer;
    if (step.kind === 'end') return words.recommencer;
    if (!this.moment.revealed) return words.voir;
    return this.steps[this.moment.at + 1]?.kind === 'end' ? words.finir : words.suivante;
  }

  private act(action: Action) {
    const { set, steps, moment } = this;
    if (!set) return;
    if (action === 'notes') this.toggleNotes();
    else if (action === 'screen') void this.toggleScreen();
    else if (action === 'forward') this.moment = forward(steps, moment);
    else if (action === 'back') this.moment = back(steps, moment);
    else if (action === 'graver') this.moment = shift(set, steps, moment, 1);
    else if (action === 'milder') this.moment = shift(set, steps, moment, -1);
    else this.moment = place(set, steps, moment, action);
  }

  /** A sentence is read from its start, wherever the former one had been read. */
  private showStep() {
    const top = this.room?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight / 2) this.room?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  private toggleNotes() {
    this.notesShown = !this.notesShown;
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    if (!this.notesShown && focused?.closest('.notes')) this.room?.focus({ preventScroll: true });
  }

  /** The room works as well without: a browser may refuse. */
  private async toggleScreen() {
    try {
      if (this.fullScreen) await document.exitFullscreen();
      else await this.requestFullscreen();
    } catch (error) {
      console.warn(`<reperes-violentometre>: ${String(error)}`);
    }
  }

  private readonly handleGo = (at: number) => {
    this.moment = goTo(this.steps, at);
    this.room?.focus();
  };

  private readonly handleScreenChange = () => {
    this.fullScreen = this.matches(':fullscreen');
    if (this.fullScreen) this.notesShown = false;
    if (!(this.renderRoot as ShadowRoot).activeElement) this.room?.focus({ preventScroll: true });
  };

  private handleKey(event: KeyboardEvent) {
    const action = actionOf(event, {
      onControl: (event.target as Element).closest('a, button, summary') !== null,
      fits: fits(this.fullScreen ? this : this.room),
      rightToLeft: getComputedStyle(this).direction === 'rtl',
    });
    if (action === undefined) return;
    event.preventDefault();
    // What a group proposes is none of the page's business.
    event.stopPropagation();
    this.act(action);
  }
}

function fits(element: HTMLElement | null | undefined): boolean {
  return !element || element.scrollHeight <= window.innerHeight;
}
