import { exitAddress, exitEnd, exitMode, type ExitMode, exitStart } from '@reperes/help';
import { languages, renderLanguages } from '@reperes/help/languages.js';
import { base, controls, folder, levelUpTo, oneOf, tokens, WidgetElement } from '@reperes/theme';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announceAnswer, renderAnswer } from './answer-view.js';
import { answerOf, type Answer } from './answer.js';
import { renderCredits } from './credits-view.js';
import { directionOf, type QuestionSet } from './question-set.js';
import { PrintDesk } from './print-desk.js';
import { renderPrintChoices } from './print-choices-view.js';
import { ScaleText } from './scale-text.js';
import { itemBoxOf, renderZones } from './scale-view.js';
import { stayInPlace } from './stay-in-place.js';
import { Territory } from './territory.js';
import { DEFAULT_NAME, OUR_SETS } from './sets.js';
import { renderTerritory, renderTerritorySlot } from './territory-view.js';
import { WorkshopRoom } from './workshop-room.js';
import { disclosure } from './disclosure.styles.js';
import { extras } from './extras.styles.js';
import { layout } from './layout.styles.js';
import { needle } from './needle.styles.js';
import { print } from './print.styles.js';
import { scale } from './scale.styles.js';
import { zoneColors } from './zone-colors.styles.js';
import { wordsOf } from './words.js';
import { renderMark, toneOf } from './zone-mark.js';

const NOTHING_TICKED: ReadonlySet<string> = new Set();

/**
 * The children of the element are what a page without script shows: they give
 * way to the scale when the script runs.
 *
 * Ticks live in this object and nowhere else. They are forgotten when the page
 * is left, hidden behind the Back button or restored from it, and no event
 * tells them: the element fires none.
 *
 * @summary A scale from respect to danger, with the numbers to call: not a test, no score, nothing kept.
 * @slot - What a page without script shows.
 * @slot territoire - Who can help nearby: a `<reperes-referent-finder>`, a map, a link; shown after the scale.
 * @csspart title The title.
 * @csspart languages The buttons of the languages.
 * @csspart help The numbers to call, in the same place in every state.
 * @csspart answer What the most serious ticked zone means.
 * @csspart zone Each zone of the scale.
 * @csspart territory The lines of the territory and the way to its services.
 * @csspart credits Where the text comes from.
 * @cssproperty --reperes-color-zone-1 Background of the mildest zone.
 * @cssproperty --reperes-color-on-zone-1 Text on it.
 * @cssproperty --reperes-color-zone-2 Background of the middle zone.
 * @cssproperty --reperes-color-on-zone-2 Text on it.
 * @cssproperty --reperes-color-zone-3 Background of the most serious zone.
 * @cssproperty --reperes-color-on-zone-3 Text on it.
 */
export class ReperesViolentometre extends WidgetElement {
  static override styles = [tokens, base, controls, zoneColors, layout, languages, scale, needle, disclosure, extras, print];

  /** One of our sets: `couple`, `jeunes`, `travail`, `en-ligne` or `sport`. */
  @property({ converter: oneOf(OUR_SETS, DEFAULT_NAME) }) jeu = 'couple';

  /** `temoin`: the same set for a friend or a witness, where there is one. */
  @property({ converter: oneOf(['', 'temoin'], '') }) pour = '';

  /** URL of a question set that the host may publish (JSON with its licence and permission); shown instead of ours. */
  @property() src?: string;

  /** Checksum of the wording that `src` must have; another wording is not shown. */
  @property() empreinte = '';

  /** `cocher`: sentences may be ticked; `lire`: they are only read; `atelier`: one at a time, for a group and a large screen. */
  @property({ converter: oneOf(['cocher', 'lire', 'atelier'], 'cocher') }) vue: 'cocher' | 'lire' | 'atelier' = 'cocher';

  /** URL of the published folder whose own lines and page of services are shown too; without it nothing is asked for. */
  @property({ converter: folder }) data = '';

  /** Address of the host's page (`https:`), printed as a code on the bookmarks and posters. */
  @property() qr = '';

  /** Level of the title, 2 to 5. */
  @property({ type: Number, attribute: 'heading-level', converter: levelUpTo(5) }) headingLevel = 2;

  /** `show`: a quick exit that stays in sight; `link`: a plain link; `none`. */
  @property({ converter: exitMode('show') }) exit: ExitMode = 'show';

  /** Where the exit goes: an absolute `https:` URL of another origin. */
  @property({ attribute: 'exit-url', converter: exitAddress }) exitUrl = '';

  @state() private ticked = NOTHING_TICKED;

  private readonly territory = new Territory(this);

  private readonly desk = new PrintDesk(this);

  private readonly text = new ScaleText(this);

  private readonly workshop = new WorkshopRoom(this, this.text);

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('pageshow', this.handlePageShow);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('pageshow', this.handlePageShow);
    this.forget();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    for (const type of ['click', 'input']) root.addEventListener(type, keepInside);
    return root;
  }

  override render() {
    const { set, words, numbers, replaced } = this.text;
    if (set && this.vue === 'atelier' && this.workshop.render) {
      return this.workshop.render({ host: this, text: this.text, set, end: this.renderEnd(set, this.headingLevel + 1) });
    }
    return html`
      <section class="frame board" data-exit=${this.exit} aria-labelledby="titre" lang=${words.lang} dir=${words.dir}>
        ${exitStart(this)} ${renderLanguages(this.text)}
        ${set ? renderTitle(set, this.headingLevel) : this.renderWaiting()}
        <div class="help" part="help"><reperes-help vue="essentiel" .numeros=${numbers}></reperes-help></div>
        ${renderTerritory(this.territory, words)}
        ${replaced ? html`<p class="hint">${words.texteDeSecours}</p>` : nothing}
        ${set ? this.renderScale(set) : nothing}
      </section>
    `;
  }

  /** Forgets every tick. */
  readonly forget = () => {
    this.ticked = NOTHING_TICKED;
    this.desk.clear();
    this.workshop.forget();
  };

  /** Nothing can be ticked; so is a workshop whose code does not come. */
  private get reads() {
    return this.vue === 'lire' || this.vue === 'atelier';
  }

  private renderWaiting() {
    const { titre, chargement } = this.text.words;
    return html`
      <h2 id="titre" part="title" aria-level=${this.headingLevel}>${titre}</h2>
      <p class="hint" role="status">${chargement}</p>
    `;
  }

  private renderScale(set: QuestionSet) {
    const level = this.headingLevel + 1;
    const answer = answerOf(set, this.ticked);
    const ticked = this.reads ? undefined : this.ticked;
    return html`
      <div class="panel">
        ${renderAnswer(set, answer, level)}
        <div class="caution hint"><p>${wordsOf(set).prudence}</p>${exitEnd(this)}</div>
      </div>
      <div class="stage">
        <div class="scale" lang=${set.lang} dir=${directionOf(set.lang)} @change=${this.handleChange}>
          ${renderZones(set, { level, ticked, reached: answer.zone })}
        </div>
        ${this.renderBar(set, answer)}
      </div>
      ${this.renderEnd(set, level)}
    `;
  }

  private renderEnd(set: QuestionSet, level: number) {
    const { qr, territory, desk, ticked, text } = this;
    const content = { set, qr, numbers: text.numbers, lines: territory.numbers, ticked: this.reads ? undefined : ticked };
    return html`
      ${renderTerritorySlot(territory, wordsOf(set), level)} ${renderPrintChoices(desk, content)} ${renderCredits(set, level)}
    `;
  }

  private renderBar(set: QuestionSet, answer: Answer) {
    const reading = this.reads;
    const { zone } = answer;
    const words = wordsOf(set);
    return html`
      <div class="bar">
        <p role="status" class=${zone ? toneOf(set, zone) : ''}>
          ${zone ? renderMark(zone.forme) : nothing}<span>${reading ? words.sansOrdreCourt : announceAnswer(answer, words)}</span>
        </p>
        <button class="button" type="button" @click=${this.handleShowAnswer}>
          ${reading ? words.versAide : words.versReponse}
        </button>
        ${reading
          ? nothing
          : html`<button class="button quiet" type="button" @click=${this.forget}>${words.effacer}</button>`}
      </div>
    `;
  }

  private handleChange(event: Event) {
    const changed = itemBoxOf(event);
    if (!changed) return;
    const { box, item } = changed;
    const ticked = new Set(this.ticked);
    if (box.checked) ticked.add(item);
    else ticked.delete(item);
    void stayInPlace(box, () => {
      this.ticked = ticked;
      return this.updateComplete;
    });
  }

  private handleShowAnswer() {
    this.renderRoot.querySelector('.help')?.scrollIntoView({ block: 'start' });
    // Whichever comes first: the emergency, when there is one.
    this.renderRoot.querySelector<HTMLElement>('#urgence, #reponse')?.focus({ preventScroll: true });
  }

  /** The language that a button chose says something of who was there. */
  private readonly leave = () => {
    this.forget();
    this.text.followPage();
  };

  private readonly handlePageShow = (event: PageTransitionEvent) => {
    if (event.persisted) this.leave();
  };
}

/** A page's click statistics, which listen on the document, learn nothing of what is touched here. */
function keepInside(event: Event) {
  event.stopPropagation();
}

function renderTitle(set: QuestionSet, level: number) {
  return html`
    <h2 id="titre" part="title" aria-level=${level} lang=${set.lang} dir="auto">${set.titre}</h2>
    <p class="intro"><span lang=${set.lang} dir="auto">${set.presentation}</span> ${wordsOf(set).sansOrdre}</p>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'reperes-violentometre': ReperesViolentometre;
  }
}
