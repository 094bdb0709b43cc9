/**
 * Characters that turn the reading order of what follows: in a name or a
 * number of the data they can make "3919" read as another number. Every
 * widget leaves them out (SEC-24); the pipeline removes them with all that
 * cannot be seen. The same as `\p{Bidi_Control}` of Unicode.
 */
const CONTROLS = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;

const RAW = new RegExp(`[${CONTROLS}]`, 'g');

/** In JSON they may also be written as escapes; other escapes are passed over whole, so that `\\u202e` stays the text that it is. */
const IN_JSON = new RegExp(String.raw`\\(?:u(061c|200[ef]|202[a-e]|206[6-9])|[^])|[${CONTROLS}]`, 'gi');

const MAY_BE_IN_JSON = new RegExp(String.raw`[${CONTROLS}]|\\u(?:06|20)`, 'i');

export function withoutBidiControls(text: string): string {
  return text.replace(RAW, '');
}

/** The same for a text of JSON, before it is read. */
export function jsonWithoutBidiControls(json: string): string {
  return MAY_BE_IN_JSON.test(json) ? json.replace(IN_JSON, (found, code?: string) => (found.length > 1 && !code ? found : '')) : json;
}
