import type { ReactiveControllerHost } from 'lit';
import { LanguageAround, type Translations } from '../language.js';
import type { LanguageChoice, LanguageWords } from './language-buttons.js';

/** The language of the page, until a button asks for another one. In memory only (SAF-13). */
export class ChosenLanguage<T extends LanguageWords> extends LanguageAround<T> implements LanguageChoice {
  /** The last choice could not be read. */
  missing = false;

  /** The language of the button that was touched, once it speaks. */
  picked: string | undefined;

  /** The last that was touched: an earlier one may come after it. */
  private asked: string | undefined;
  private readonly along: readonly Translations<unknown>[];

  /** @param along the words of the elements inside: none shows a language before they speak it */
  constructor(host: ReactiveControllerHost & Element, translations: Translations<T>, along: readonly Translations<unknown>[]) {
    super(host, translations);
    this.along = along;
  }

  override get words(): T {
    return this.translations.in(this.picked ?? this.value);
  }

  get languages(): readonly string[] {
    return this.translations.languages;
  }

  /** Again, too: it may not have come the first time. */
  readonly choose = async (language: string): Promise<void> => {
    this.asked = language;
    const come = await Promise.all([this.translations, ...this.along].map((words) => words.read(language)));
    if (this.asked !== language) return;
    this.missing = come.includes(false);
    if (!this.missing) this.picked = language;
    this.host.requestUpdate();
  };

  /** The page has the word again. */
  forget(): void {
    this.picked = undefined;
    this.asked = undefined;
    this.missing = false;
    this.host.requestUpdate();
  }
}
