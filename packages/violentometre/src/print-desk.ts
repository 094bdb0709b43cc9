import type { HelpNumber } from '@reperes/schema';
import type { LitElement, ReactiveController } from 'lit';
import type { Format } from './print/formats.js';
import type { SheetFrame } from './print/sheet-frame.js';
import type { QuestionSet } from './question-set.js';

/** What a sheet is made of, but for the element itself. */
export interface PrintContent {
  readonly set: QuestionSet;
  /** Those that the text adds. */
  readonly numbers: readonly HelpNumber[];
  readonly lines: readonly HelpNumber[];
  readonly qr: string;
  readonly ticked?: ReadonlySet<string> | undefined;
}

/** Prints, with code that comes when printing is first thought of; one sheet at a time is in the page. */
export class PrintDesk implements ReactiveController {
  /** The code did not come. */
  failed = false;

  private readonly host: LitElement;
  private frame: SheetFrame | undefined;
  private runs = 0;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** So that the sheet opens at once when it is asked for. */
  readonly prepare = (): void => {
    this.code().catch(() => undefined);
  };

  async print(format: Format, content: PrintContent): Promise<void> {
    this.clear();
    const run = this.runs;
    try {
      const { printSheets } = await this.code();
      if (run !== this.runs) return;
      const frame = await printSheets({ ...content, format, element: this.host });
      if (run === this.runs) this.frame = frame;
      else frame?.remove();
      this.failed = false;
    } catch (error) {
      console.warn(`<reperes-violentometre>: ${String(error)}`);
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  /** The sheet may bear answers: it goes when they do. */
  clear(): void {
    this.runs += 1;
    this.frame?.remove();
    this.frame = undefined;
  }

  private code() {
    return import('./print/print-sheets.js');
  }
}
