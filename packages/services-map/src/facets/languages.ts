/** Languages as they are written, folded: "Arabe", "arabe " and "ARABE" are one option. */

import type { Service } from '@reperes/schema';
import { searchKey } from '@reperes/schema';
import { remembered } from './remembered.js';

/** French sign language is a way in, not one more language of the list. */
const SIGNED = /^(?:lsf|langues? des signes)\b/;

/** Everyone answers in French: to choose it would hide who did not think of saying so. */
const ASSUMED = 'francais';

export interface Language {
  /** Spelling-blind: the id of the option. */
  readonly key: string;
  /** As first written, with a capital. */
  readonly label: string;
}

export function speaksSigns({ properties }: Service): boolean {
  return properties.langues?.some((text) => SIGNED.test(keyOf(text))) ?? false;
}

export function languagesOf({ properties }: Service): readonly Language[] {
  return (properties.langues ?? [])
    .map((label) => ({ key: keyOf(label), label: capital(label.trim()) }))
    .filter(({ key }) => key !== '' && key !== ASSUMED && !SIGNED.test(key));
}

const keyOf = remembered(searchKey);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
