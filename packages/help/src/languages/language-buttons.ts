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
const NAMES: Readonly<Record<string, string>> = {
  fr: 'Français', en: 'English', ar: 'العربية', es: 'Español', fa: 'دری', pt: 'Português', ro: 'Română', ru: 'Русский', tr: 'Türkçe', uk: 'Українська', zh: '中文',
};

/** More would push the numbers down a small screen: the others are one touch away. */
const IN_SIGHT = 3;

/** A button for each language, under the name that those who read it give it (ACC-18). */
export function renderLanguages(choice: LanguageChoice): TemplateResult | typeof nothing {
  const { languages, words, missing } = choice;
  if (languages.length < 2) return nothing;
  const others = languages.slice(IN_SIGHT);
  return html`
    <div class="languages" part="languages" role="group" aria-label=${words.langues}>
      ${languages.slice(0, IN_SIGHT).map((language) => languageButton(language, choice))}
      ${others.length > 0
        ? html`<details ?open=${others.includes(spoken(words))}>
            <summary>${others.map((language) => html`<bdi lang=${language}>${nameOf(language)}</bdi> `)}</summary>
            ${others.map((language) => languageButton(language, choice))}
          </details>`
        : nothing}
      ${missing ? html`<p class="hint" role="alert">${words.langueAbsente}</p>` : nothing}
    </div>
  `;
}

function languageButton(language: string, choice: LanguageChoice): TemplateResult {
  return html`
    <button
      class="button quiet"
      type="button"
      lang=${language}
      dir="auto"
      aria-pressed=${language === spoken(choice.words) ? 'true' : 'false'}
      @click=${() => void choice.choose(language)}
    >
      ${nameOf(language)}
    </button>
  `;
}

function nameOf(language: string): string {
  return NAMES[language] ?? language;
}

/** Words may say of which country they are: `fa-AF`. */
function spoken({ lang }: LanguageWords): string {
  return lang.slice(0, 2);
}
