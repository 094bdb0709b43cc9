/** Whether a text names a person: "Mme Martin, adjointe". Functions are published, people are not. */

/** A civility and a capital; "Madame la maire" and "M. le sous-préfet" are functions. */
const NAMED = /(?:^|[\s(,;:/–-])(?:M\.|MM\.|Mme|Mlle|Mr|Monsieur|Madame|Mademoiselle|Dr|Docteur|Me|Ma[îi]tre)\s+\p{Lu}/u;

export function namesPerson(text: string): boolean {
  return NAMED.test(text.slice(0, 1000));
}
