/** The snippets that a text shows: what a reader may copy into a page. */

/** Each element of ours that stands in no other, with what is inside, and each line that loads a script of ours. */
export interface Snippets {
  readonly elements: readonly string[];
  readonly scripts: readonly string[];
}

export const NUMBERS = ['href="tel:17"', 'href="tel:112"', 'href="sms:114"', 'href="tel:3919"'];

const TAG = /<(\/?)(reperes-[a-z-]+)((?:"[^"]*"|[^">])*)>/g;

const SCRIPT = /<script\b[^>]*\b(?:reperes|reperes-cadre)\.js[^>]*>/g;

export function snippetsIn(markup: string): Snippets {
  const elements: string[] = [];
  let start = 0;
  const open: string[] = [];
  for (const { 0: tag, 1: closes, 2: name = '', index } of markup.matchAll(TAG)) {
    if (!closes) {
      if (open.length === 0) start = index;
      open.push(name);
    } else if (open.at(-1) === name) {
      open.pop();
      if (open.length === 0) elements.push(markup.slice(start, index + tag.length));
    }
  }
  // What is never closed is shown to be copied all the same.
  if (open.length > 0) elements.push(markup.slice(start));
  return { elements, scripts: [...markup.matchAll(SCRIPT)].map(([line]) => line) };
}

/** What a page shows as text, such as a panel of code. */
export function asShown(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** In a page of documentation: blocks of HTML, and what is written with both its tags within a line. */
export function copiedFrom(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/```html\n([^]*?)```/g)].map(([, block = '']) => block);
  const inline = [...markdown.matchAll(/`([^`\n]*<\/reperes-[a-z-]+>[^`\n]*|<script\b[^`\n]*)`/g)].map(([, code = '']) => code);
  return [...blocks, ...inline];
}

/** What is missing in a snippet. */
export function faultsOf({ elements, scripts }: Snippets): string[] {
  const inside = elements.flatMap((element) => [
    ...NUMBERS.filter((href) => !element.includes(href)).map((href) => `${href} in ${element.slice(0, 60)}`),
    ...(/href="[^"]*\/index\.html"/.test(element) ? [] : [`index.html in ${element.slice(0, 60)}`]),
  ]);
  return [...inside, ...scripts.filter((line) => !line.includes('referrerpolicy="no-referrer"'))];
}
