/** The forms of a word that a number may ask for; `other` is the one for the rest. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Slavic languages and Arabic have more than one plural, and no language has the same rule for it. */
export function plural(language: string, count: number, forms: Forms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
