import type { HelpNumber } from '@reperes/schema';
import { base, tokens } from '@reperes/theme';
import { render } from 'lit';
import { impressionStrings as words } from '../impression.strings.fr.js';
import { numbersOf } from '../numbers-of-set.js';
import type { QuestionSet } from '../question-set.js';
import { zoneColors } from '../zone-colors.styles.js';
import { renderBookmarks } from './bookmark-view.js';
import { bookmark } from './bookmark.styles.js';
import { fit, type FitOptions } from './fit.js';
import { type Format, PAPERS } from './formats.js';
import { openPrintFrame, type PrintFrame } from './print-frame.js';
import { renderPoster } from './poster-view.js';
import { poster } from './poster.styles.js';
import { sheet } from './sheet.styles.js';

/** What the sheets say. */
export interface Sheets {
  readonly set: QuestionSet;
  readonly numbers: readonly HelpNumber[];
  /** As the host wrote it. */
  readonly qr: string;
  /** Only for the person who asked for a sheet with what she ticked. */
  readonly ticked: ReadonlySet<string> | undefined;
}

export interface PrintOrder {
  readonly format: Format;
  readonly set: QuestionSet;
  /** The territory's own lines. */
  readonly lines: readonly HelpNumber[];
  readonly qr: string;
  readonly ticked?: ReadonlySet<string> | undefined;
  readonly element: HTMLElement & { readonly renderRoot: ParentNode };
}

/** A poster has no room for a whole directory. */
const MAX_LINES = 2;

/** As many bookmarks on a sheet as leave a text readable; a longer text has fewer. */
const BOOKMARKS = [4, 3, 2] as const;

/** Lays the sheets out in a frame of the element, and hands them to the printer. */
export async function printSheets(order: PrintOrder): Promise<PrintFrame> {
  const { format, element, set } = order;
  const frame = await openPrintFrame({
    element,
    paper: PAPERS[format],
    styles: [tokens, base, zoneColors, sheet, format === 'marque-page' ? bookmark : poster],
    title: words.cadre,
    lang: set.lang,
  });
  try {
    layOut(frame, order);
    frame.print();
  } catch (error) {
    frame.remove();
    throw error;
  }
  return frame;
}

/** A text that no size of letters brings onto its sheet goes on as many pages as it needs. */
function layOut(frame: PrintFrame, order: PrintOrder): void {
  const { format, set, qr, ticked } = order;
  const sheets: Sheets = { set, numbers: numbersOn(order), qr, ticked };
  const { root, document } = frame;
  const draw = (content: unknown) => render(content, root, { creationScope: document });
  (root.host as HTMLElement).className = format;
  if (format === 'marque-page') {
    const held = BOOKMARKS.some((count) => {
      draw(renderBookmarks(sheets, count));
      return fitParts(root, '.front', { smallest: 0.82, largest: 1.4 }) && fitParts(root, '.back', { smallest: 0.7, largest: 1.4 });
    });
    if (!held) markLong(root);
  } else {
    draw(renderPoster(sheets));
    if (!fitParts(root, '.poster', { smallest: 0.7, largest: 1.5 })) markLong(root);
  }
}

/** Whoever reads a wall is at leisure: whom to talk to comes first, and 3919 the largest. */
function numbersOn({ format, set, lines }: PrintOrder): readonly HelpNumber[] {
  const national = [...numbersOf(set)].sort((a, b) => Number(b.id === '3919') - Number(a.id === '3919'));
  const local = lines.filter(({ numero, canal }) => numero && canal === 'appel').slice(0, MAX_LINES);
  return format === 'marque-page' ? national : [...national, ...local];
}

type Sizes = Pick<FitOptions, 'smallest' | 'largest'>;

/** Parts that are alike get the same letters. */
function fitParts(root: ShadowRoot, selector: string, sizes: Sizes): boolean {
  const parts = [...root.querySelectorAll<HTMLElement>(selector)];
  return fit({
    ...sizes,
    holds(size) {
      for (const { style } of parts) style.setProperty('--fit', `${size}`);
      return parts.every((part) => part.scrollHeight <= part.clientHeight && part.scrollWidth <= part.clientWidth);
    },
  });
}

function markLong(root: ShadowRoot): void {
  for (const part of root.querySelectorAll('.sheet')) part.classList.add('long');
}
