import { displayTelephone, type Territory } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import { type CallWords, phoneLink, WHO_LISTENS } from './contact-links.js';
import { type SecretQuestion, secretPlaces } from './secret-places.js';
import type { Strings } from './strings.fr.js';

/** Who answers about lodging: first whoever finds a bed, then whoever listens. */
const LODGING_NUMBERS = { victimes: ['115', WHO_LISTENS.victimes], auteurs: [WHO_LISTENS.auteurs] } as const;

type NoticeWords = Pick<Strings, 'secret'> & { readonly fiche: CallWords };

/**
 * How many places there are, never where: and at once whom to call for one.
 * Beside the needs for who asks for one: under the field and the other
 * filters, a small screen would not show it. Else, and on paper, with the list.
 */
export function lodgingNotices(territory: Territory | undefined, choices: SecretQuestion, { secret, fiche }: NoticeWords): readonly TemplateResult[] {
  return secretPlaces(territory, choices).map(
    ({ pour, places }) => html`
      <div class="notice secret">
        <p>${places === 0 ? secret.demande : secret[pour](places)}</p>
        <p class="ways">${LODGING_NUMBERS[pour].map((number) => phoneLink(number, fiche))}</p>
      </div>
    `,
  );
}

/** The same numbers, to be said. */
export function lodgingNumbers(territory: Territory | undefined, choices: SecretQuestion): readonly string[] {
  return secretPlaces(territory, choices).flatMap(({ pour }) => LODGING_NUMBERS[pour].map(displayTelephone));
}
