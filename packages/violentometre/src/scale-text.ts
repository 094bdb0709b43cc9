/** Which text is shown: the one that the host asks for, in the language of its page or of a button; else ours, whole. */

import { LanguageAround, languageOf, NUMBER_WORDS } from '@reperes/help';
import type { HelpNumber } from '@reperes/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionSet } from './question-set.js';
import { type AnyWords, DEFAULT_NAME, DEFAULT_SET, languagesOf, nameOf, readOurSet } from './sets.js';
import type { Strings } from './strings.fr.js';
import { WORDS, wordsOf } from './words.js';

export interface TextChoice {
  readonly jeu: string;
  readonly pour: string;
  readonly src?: string | undefined;
  readonly empreinte: string;
}

interface Host extends ReactiveControllerHost, Element, TextChoice {
  /** Another text has other sentences. */
  forget(): void;
}

/** A later text cancels the earlier one; in another language it takes the place of the one shown, and ticks stay. */
export class ScaleText implements ReactiveController {
  /** `undefined` while the text is on its way. */
  set: QuestionSet | undefined;

  /** Built-in numbers that the text asks for, beside those that always show. */
  numbers: readonly HelpNumber[] = [];

  /** The host's text could not be shown: ours is, and the page says so. */
  replaced = false;

  /** The language whose button was touched could not be read. */
  missing = false;

  private readonly host: Host;
  private readonly around: LanguageAround<Strings>;
  /** Of the button that was touched: it goes before that of the page. */
  private chosen: string | undefined;
  private text: string | undefined;
  private language: string | undefined;
  private run: AbortController | undefined;
  private reading: Promise<void> | undefined;
  /** A language shows once all of them speak it. */
  private readonly spoken: AnyWords[] = [WORDS, NUMBER_WORDS];

  constructor(host: Host) {
    this.host = host;
    this.around = new LanguageAround(host, WORDS);
    host.addController(this);
  }

  get words(): Strings {
    return wordsOf(this.set ?? DEFAULT_SET);
  }

  /** In which the text may be had; a host's is in its own. */
  get languages(): readonly string[] {
    const { jeu, pour, src } = this.host;
    return src ? [] : languagesOf(nameOf(jeu, pour));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.run?.abort();
    this.run = undefined;
    this.language = undefined;
    if (!this.set) this.text = undefined;
  }

  hostUpdate(): void {
    const { jeu, pour, src = '', empreinte } = this.host;
    const text = JSON.stringify([jeu, pour, src, empreinte]);
    const language = this.chosen ?? this.around.value;
    if (text === this.text && (src || language === this.language)) return;
    if (text !== this.text) this.clear();
    this.text = text;
    this.reading = this.read(language);
  }

  /** Again, too: it may not have come the first time. */
  choose(language: string): void {
    this.chosen = language;
    this.reading = this.read(language);
  }

  /** The page has the word again, whatever a button said. */
  followPage(): void {
    this.chosen = undefined;
    this.host.requestUpdate();
  }

  /**
   * From now on a language shows with these words, or not at all.
   *
   * @returns whether they are there for the text that shows
   */
  async needs(words: AnyWords): Promise<boolean> {
    if (!this.spoken.includes(words)) this.spoken.push(words);
    if (!this.host.src && this.language !== undefined) this.reading = this.read(this.language);
    await this.reading;
    return this.set !== undefined && words.read(languageOf(this.set.lang));
  }

  private clear(): void {
    const { jeu, pour, src } = this.host;
    this.host.forget();
    this.replaced = false;
    this.missing = false;
    this.numbers = [];
    this.set = !src && nameOf(jeu, pour) === DEFAULT_NAME ? DEFAULT_SET : undefined;
  }

  private async read(language: string): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    this.language = language;
    try {
      const set = await this.wantedSet(language, run);
      const numbers = await numbersOf(set);
      if (this.run === run) this.show(set, numbers);
    } catch (error) {
      if (this.run !== run) return;
      console.warn(`<reperes-violentometre>: ${String(error)}`);
      this.show(DEFAULT_SET, []);
      this.replaced = true;
    }
  }

  /**
   * What judges a host's text comes only with one.
   *
   * @throws when it may not be shown, or cannot be read
   */
  private async wantedSet(language: string, run: AbortController): Promise<QuestionSet> {
    const { jeu, pour, src, empreinte } = this.host;
    if (!src) return readOurSet(nameOf(jeu, pour), language, this.spoken);
    const { readQuestionSet } = await import('./read-question-set.js');
    const set = await readQuestionSet(src, empreinte, run);
    await Promise.all(this.spoken.map((words) => words.read(languageOf(set.lang))));
    return set;
  }

  private show(set: QuestionSet, numbers: readonly HelpNumber[]): void {
    if (set.id !== this.set?.id) this.host.forget();
    this.set = set;
    this.numbers = numbers;
    this.replaced = false;
    this.missing = this.languages.length > 0 && this.chosen !== undefined && languageOf(set.lang) !== this.chosen;
    this.host.requestUpdate();
  }
}

/** What knows the other numbers comes only for a text that names some; without it the essential ones stay. */
async function numbersOf({ numeros = [] }: QuestionSet): Promise<readonly HelpNumber[]> {
  if (numeros.length === 0) return [];
  try {
    return (await import('@reperes/help/other-numbers.js')).otherNumbers(numeros);
  } catch (error) {
    console.warn(`<reperes-violentometre>: ${String(error)}`);
    return [];
  }
}
