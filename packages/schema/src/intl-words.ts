/** Counts, lists and dates as `Intl` writes them, for the languages that come on demand: French has its own (`french-forms.ts`). */

export interface LanguageForms {
  /** "2023-12-31", "2023-12" or "2023", as far as it says; anything else comes back as it is. */
  readonly date: (date: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly number: (whole: number) => string;
  /** The form that the language wants for this number, which takes the place of `#`: Arabic has one word for two of a thing, without it. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** @param locale for `Intl`, as `en-GB` or `ar-u-nu-latn` */
export function wordsOfLanguage(locale: string): LanguageForms {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale);
  return {
    date: (date) => writtenDate(locale, date),
    list: (parts) => lists.format(parts),
    number: (whole) => numbers.format(whole),
    plural: (count, forms) => {
      const form = forms[rules.select(count)] ?? forms.other;
      return form.replace('# ', `${numbers.format(count)}\u00a0`);
    },
  };
}

/** As `LanguageForms.date`. */
export function writtenDate(locale: string, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day ? { day: 'numeric' as const } : {}) } as const;
  return new Intl.DateTimeFormat(locale, parts).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
