import { languageOf } from '@reperes/help';
import { essentialHelp, type HelpNumber } from '@reperes/schema';
import { base, tokens } from '@reperes/theme';
import { render } from 'lit';
import type { QuestionSet } from '../question-set.js';
import { zoneColors } from '../zone-colors.styles.js';
import { renderBookmarks } from './bookmark-view.js';
import { bookmark } from './bookmark.styles.js';
import { fit, type FitOptions } from './fit.js';
import { type Format, PAPERS } from './formats.js';
import { openSheetFrame, type SheetFrame } from './sheet-frame.js';
import { renderPoster } from './poster-view.js';
import { poster } from './poster.styles.js';
import { sheet } from './sheet.styles.js';
import { PAPER_WORDS } from './words.js';

/** What the sheets say. */
export interface Sheets {
  readonly set: QuestionSet;
  readonly numbers: readonly HelpNumber[];
  /** The territory's own, for a poster only. */
  readonly lines: readonly HelpNumber[];
  /** As the host wrote it. */
  readonly qr: string;
  /** Only for the person who asked for a sheet with what she ticked. */
  readonly ticked: ReadonlySet<string> | undefined;
}

export interface PrintOrder {
  readonly format: Format;
  readonly set: QuestionSet;
  /** Those that the text adds. */
  readonly numbers: readonly HelpNumber[];
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

/**
 * Lays the sheets out in a frame of the element, and hands them to the printer.
 *
 * @returns `undefined` when another sheet took its place meanwhile
 * @throws when the words of its language do not come: no sheet speaks two
 */
export async function printSheets(order: PrintOrder): Promise<SheetFrame | undefined> {
  const { format, element, set } = order;
  if (!(await PAPER_WORDS.read(languageOf(set.lang)))) throw new Error(`The words of the sheet in "${set.lang}" did not come.`);
  const frame = await openSheetFrame({
    element,
    paper: PAPERS[format],
    styles: [tokens, base, zoneColors, sheet, format === 'marque-page' ? bookmark : poster],
    title: PAPER_WORDS.around(set).cadre,
    lang: set.lang,
  });
  if (!frame) return undefined;
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
function layOut(frame: SheetFrame, order: PrintOrder): void {
  const { format, set, qr, ticked } = order;
  const sheets: Sheets = { set, numbers: numbersOf(order), lines: linesOf(order), qr, ticked };
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
    // In the wide letters of DejaVu, our longest text ("travail", in English) stands on one page at 0.68.
    if (!fitParts(root, '.poster', { smallest: 0.64, largest: 1.5 })) markLong(root);
  }
}

/** Whoever reads a wall is at leisure: whom to talk to comes first, and 3919 the largest. */
function numbersOf({ numbers }: PrintOrder): readonly HelpNumber[] {
  const essential = [...essentialHelp()].sort((a, b) => Number(b.id === '3919') - Number(a.id === '3919'));
  return [...essential, ...numbers];
}

function linesOf({ lines }: PrintOrder): readonly HelpNumber[] {
  return lines.filter(({ numero, canal }) => numero && canal === 'appel').slice(0, MAX_LINES);
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
