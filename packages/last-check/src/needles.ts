/** A withheld value in all the ways to write it. */

import { phoneWays } from './contacts.js';
import type { Needle } from './needle.js';
import { needle } from './needle.js';
import { pointNeedles } from './points.js';
import { streamOf } from './stream.js';
import type { Withheld } from './withheld.js';

/** @param value its rank in the table */
export function needlesOf({ sought }: Withheld, value: number): readonly Needle[] {
  switch (sought.as) {
    case 'address':
      return sought.forms.map(({ text, form }) => needle(text, value, { form }));
    case 'point':
      return pointNeedles(sought, value);
    case 'digits':
      return [needle(sought.text, value, { form: 'digits' })];
    case 'phone':
      // The letter O for a zero: hidden from robots, and dialled all the same.
      return phoneWays(sought.text).flatMap((way) => [needle(way, value, { form: 'digits' }), ...(way.length > 9 && way.includes('0') ? [needle(way.replaceAll('0', 'o'), value, { form: 'digits' })] : [])]);
    case 'mail':
      return [needle(sought.text, value, { form: 'mail', at: lengthOf(sought.text.slice(0, sought.text.lastIndexOf('@'))) })];
    case 'domain':
      return [needle(sought.text, value, { form: 'domain', at: lengthOf(sought.text.slice(0, sought.text.lastIndexOf('.'))) })];
    case 'words':
      return [
        ...sought.texts.map((text) => needle(text, value, { form: 'words' })),
        ...sought.texts.map((text) => text.replace(/[^\p{L}\p{N}]+/gu, '')).filter((text) => text.length >= 10).map((text) => needle(text, value, { form: 'glued' })),
        ...(sought.capital === undefined ? [] : [needle(sought.capital, value, { form: 'capital' })]),
      ];
    case 'raw':
      return [];
  }
}

function lengthOf(text: string): number {
  return streamOf(text).length;
}
