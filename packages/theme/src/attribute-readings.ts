/**
 * How what a host writes in an attribute is read. `WidgetElement` tells what is
 * not right, which is what is not read as it is written; the safer reading is
 * taken (SEC-22, SEC-23).
 */

export interface Reading<Value> {
  /** @param written `null` when the attribute is taken away */
  readonly read: (written: string | null) => Value;
  /** What should have been written. */
  readonly expected: string;
  /** As written: Lit knows no name of an attribute here. */
  readonly fromAttribute: (written: string | null) => unknown;
}

/**
 * An attribute that HTML turns on by being there. Templates and people write it
 * off; what is neither is off too, since nobody asked for it clearly.
 *
 * @param name of the attribute, which HTML also takes for a yes
 */
export function yesOrNo(name: string): Reading<boolean> {
  const yes: readonly string[] = ['', 'true', 'yes', 'oui', '1', 'on', name];
  return reading((written) => written !== null && yes.includes(plain(written)), 'the attribute alone, or no attribute');
}

/**
 * @param absent where nothing is written
 * @param other the safer one, for what is none of them; the case of letters is no matter, but is told
 */
export function oneOf<Value extends string>(values: readonly Value[], absent: Value, other: Value = absent): Reading<Value> {
  return reading((written) => (written === null ? absent : (values.find((value) => value === plain(written)) ?? other)), values.join(', '));
}

/** Of a title: 2, which fits most pages, for what is no level. */
export function levelUpTo(most: number): Reading<number> {
  return reading((written) => (/^[2-6]$/.test(written ?? '') && Number(written) <= most ? Number(written) : 2), `2 to ${most}`);
}

/** A text that is left out when it is not right. */
export function textThat(isRight: (written: string) => boolean, expected: string): Reading<string> {
  return reading((written) => (written && isRight(written) ? written : ''), expected);
}

/** Files that people copy from the address bar in place of the folder that holds them: the folder is read. */
const FILE = /[^/]+\.(?:html?|php|json|geojson|csv|xlsx?)$/i;

export const folder: Reading<string> = reading((written) => (written ?? '').replace(FILE, '') || (written ? './' : ''), 'the address of a published folder: https://…/62/');

function reading<Value>(read: Reading<Value>['read'], expected: string): Reading<Value> {
  return { read, expected, fromAttribute: (written) => written };
}

function plain(written: string): string {
  return written.trim().toLowerCase();
}
