import { type Strings, strings } from '../strings.fr.js';
import { attempt } from './attempt.js';
import { DEFAULT_EXIT_URL, givenExitUrl } from './exit-url.js';
import { isKeptInFrame, leave } from './leave.js';
import * as native from './natives.js';
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
  /** Whether a press at this place, which something else got, is on the button that the eye sees there, or `began` there. */
  showsAt(press: MouseEvent, began: boolean): boolean;
  tell(left: PressesLeft): void;
}

/** Keys for the gesture; a click with any button; what tells that something may have come over the button. */
const EVENTS = ['keydown', 'keyup', 'pointerdown', 'click', 'auxclick', 'focusin', 'toggle', 'fullscreenchange'] as const;

/** The exit of a document: one button and one ear for the keys, however many elements ask for them. */
export class ExitPage {
  /** The element that shows the button; `undefined` when none may. */
  holder: ExitMember | undefined;

  /** This page is in an iframe that may not be left from within. */
  kept = false;

  private readonly members = new Set<ExitMember>();
  private readonly presses = new ShiftPresses((left) => this.handlePress(left));
  /** A widget in a closed tab of the page shows no button: another one takes over. */
  private readonly sizes = attempt(() => new ResizeObserver(() => this.elect()));

  /** What empties the page takes its elements away: until it is left, they are still asked for the address and the words. */
  private leaving = false;

  /** The last press began on the button, though something else got it. */
  private began = false;

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
    if (this.members.size === 0) this.listen();
    this.members.add(member);
    this.sizes?.observe(member);
    this.elect();
  }

  part(member: ExitMember): void {
    if (this.leaving) return;
    this.members.delete(member);
    this.sizes?.unobserve(member);
    if (this.members.size === 0) for (const type of EVENTS) window.removeEventListener(type, this, true);
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
    this.leaving = true;
    const left = leave(attempt(() => this.url) ?? DEFAULT_EXIT_URL, attempt(() => this.speaker?.words) ?? strings);
    this.leaving = false;
    // It took the ears away as well: a second use tries again.
    attempt(() => this.listen());
    if (!left) this.keep();
  }

  handleEvent(event: Event): void {
    const { type } = event;
    if (type === 'keydown') this.presses.down(event as KeyboardEvent);
    else if (type === 'keyup') this.presses.up(event as KeyboardEvent);
    else if (type === 'pointerdown') this.handlePointerDown(event as PointerEvent);
    else if (type === 'click' || type === 'auxclick') attempt(() => this.handleClick(event as MouseEvent));
    if (type !== 'keydown') this.holder?.settle();
    if (!this.kept && attempt(isKeptInFrame)) this.keep();
  }

  private handlePointerDown(event: PointerEvent): void {
    this.presses.callOff();
    this.began = attempt(() => this.holder?.showsAt(event, false)) ?? false;
  }

  /** Before any other listener of the page, which could stop it; the link's own is the second chance. */
  private handleClick(event: MouseEvent): void {
    if (event.button < 2 && (isOnLink(event, this.members) || this.holder?.showsAt(event, this.began))) this.take(event);
  }

  /** The click is the exit's and nobody else's: no other tab, no other listener. */
  take(event: Event): void {
    attempt(() => native.prevent.call(event));
    attempt(() => native.stop.call(event));
    this.leave();
  }

  /** On the window, before any listener of the page may stop an event. */
  private listen(): void {
    for (const type of EVENTS) native.listen.call(window, type, this, true);
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

/** Whether it is on a link within one of these elements. */
function isOnLink(event: Event, members: ReadonlySet<EventTarget>): boolean {
  const path = event.composedPath();
  const end = path.findIndex((one) => members.has(one));
  return path.slice(0, Math.max(end, 0)).some((one) => one instanceof HTMLAnchorElement);
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
