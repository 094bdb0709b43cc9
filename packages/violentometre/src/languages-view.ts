import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from './question-set.js';
import type { Strings } from './strings.fr.js';

interface Choice {
  readonly languages: readonly string[];
  /** Of what is shown now. */
  readonly words: Strings;
  /** The last choice could not be shown. */
  readonly missing: boolean;
  choose(language: string): void;
}

/** A button for each language of the text, under the name that those who read it give it. */
export function renderLanguages(choice: Choice): TemplateResult | typeof nothing {
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
            dir=${directionOf(language)}
            aria-pressed=${language === words.lang ? 'true' : 'false'}
            @click=${() => choice.choose(language)}
          >
            ${nativeName(language)}
          </button>
        `,
      )}
      ${missing ? html`<p class="hint" role="alert">${words.langueAbsente}</p>` : nothing}
    </div>
  `;
}

/** `Français`, `English`: browsers know how a language names itself, but not that it stands alone on a button. */
function nativeName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
