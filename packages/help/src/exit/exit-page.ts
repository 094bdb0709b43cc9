import { type Strings, strings } from '../strings.fr.js';
import { DEFAULT_EXIT_URL, givenExitUrl } from './exit-url.js';
import { isKeptInFrame, leave } from './leave.js';
import { type PressesLeft, ShiftPresses } from './shift-presses.js';

/** An exit element, as its page knows it. */
export interface ExitMember extends HTMLElement {
  readonly exitUrl: string;
  /** Whether it may show the button, of which a page has one. */
  readonly mayHold: boolean;
  /** In the language of its part of the page. */
  readonly words: Strings;
  requestUpdate(): void;
  /** Brings the button above what the page has put over it, and away from what has the focus. */
  settle(): void;
  tell(left: PressesLeft): void;
}

/** Keys for the gesture; the rest tells that something may have come over the button. */
const EVENTS = ['keydown', 'keyup', 'pointerdown', 'toggle', 'fullscreenchange'] as const;

/** The exit of a document: one button and one ear for the keys, however many elements ask for them. */
export class ExitPage {
  /** The element that shows the button; `undefined` when none may. */
  holder: ExitMember | undefined;

  /** This page is in an iframe that may not be left from within. */
  kept = false;

  private readonly members = new Set<ExitMember>();
  private readonly presses = new ShiftPresses((left) => this.handlePress(left));
  /** A widget in a closed tab of the page shows no button: another one takes over. */
  private readonly sizes = new ResizeObserver(() => this.elect());

  /** Of the first element that has one: an address given once counts for the whole page. */
  get url(): string {
    for (const { exitUrl } of this.members) {
      const url = givenExitUrl(exitUrl);
      if (url) return url;
    }
    return DEFAULT_EXIT_URL;
  }

  /** The element that says how many presses are left. */
  get speaker(): ExitMember | undefined {
    return this.holder ?? [...this.members][0];
  }

  join(member: ExitMember): void {
    if (this.members.size === 0) this.listen('addEventListener');
    this.members.add(member);
    this.sizes.observe(member);
    this.elect();
  }

  part(member: ExitMember): void {
    this.members.delete(member);
    this.sizes.unobserve(member);
    if (this.members.size === 0) this.listen('removeEventListener');
    this.elect();
  }

  /** Chooses again who holds the button. */
  elect(): void {
    const able = [...this.members].filter((member) => member.mayHold && !this.kept);
    const holder = able.find((member) => member.checkVisibility?.() ?? true);
    if (holder === this.holder) return;
    this.holder = holder;
    this.update();
  }

  leave(): void {
    if (!leave(this.url, this.speaker?.words ?? strings)) this.keep();
  }

  handleEvent(event: Event): void {
    if (event.type === 'toggle' || event.type === 'fullscreenchange') return this.holder?.settle();
    if (event.type === 'keydown') this.presses.down(event as KeyboardEvent);
    else if (event.type === 'keyup') this.presses.up(event as KeyboardEvent);
    else this.presses.callOff();
    if (event.type === 'keyup') this.holder?.settle();
    if (!this.kept && isKeptInFrame()) this.keep();
  }

  /** On the window, before any listener of the page may stop an event. */
  private listen(does: 'addEventListener' | 'removeEventListener'): void {
    for (const type of EVENTS) window[does](type, this, true);
  }

  private keep(): void {
    this.kept = true;
    this.elect();
    this.update();
  }

  private update(): void {
    for (const member of this.members) member.requestUpdate();
  }

  private handlePress(left: PressesLeft): void {
    if (left === 0) this.leave();
    else this.speaker?.tell(left);
  }
}

const PAGE = Symbol.for('reperes.exit');

declare global {
  interface Document {
    [PAGE]?: ExitPage;
  }
}

/** The same for every copy of this file that a page loads. */
export function exitPage(): ExitPage {
  return (document[PAGE] ??= new ExitPage());
}
