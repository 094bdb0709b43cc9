import { html, nothing, type TemplateResult } from 'lit';

/** What the buttons say of themselves, in the language that is shown. */
export interface LanguageWords {
  readonly lang: string;
  readonly langues: string;
  readonly langueAbsente: string;
}

export interface LanguageChoice {
  readonly languages: readonly string[];
  /** Of what is shown now. */
  readonly words: LanguageWords;
  /** The last choice could not be shown. */
  readonly missing: boolean;
  choose(language: string): void | Promise<void>;
}

/** As each language names itself, alone on a button. In a table: `Intl` takes a slow phone 100 ms to start. */
const NAMES: Readonly<Record<string, string>> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** A button for each language, under the name that those who read it give it (ACC-18). */
export function renderLanguages(choice: LanguageChoice): TemplateResult | typeof nothing {
  const { languages, words, missing } = choice;
  if (languages.length < 2) return nothing;
  return html`
    <div class="languages" part="languages" role="group" aria-label=${words.langues}>
      ${languages.map(
        (language) => html`
          <button
            class="button quiet"
            type="button"
            lang=${language}
            dir="auto"
            aria-pressed=${language === words.lang ? 'true' : 'false'}
            @click=${() => void choice.choose(language)}
          >
            ${NAMES[language] ?? language}
          </button>
        `,
      )}
      ${missing ? html`<p class="hint" role="alert">${words.langueAbsente}</p>` : nothing}
    </div>
  `;
}
