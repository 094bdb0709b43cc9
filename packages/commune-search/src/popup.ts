import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the list is open, and which option has the visual focus. A press anywhere else closes it. */
export class Popup implements ReactiveController {
  /** Index of the option with the visual focus, -1 when the field has it. */
  active = -1;

  private opened = false;
  private readonly host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.host = host;
    host.addController(this);
  }

  get open(): boolean {
    return this.opened;
  }

  hostDisconnected(): void {
    this.close();
  }

  show(): void {
    this.opened = true;
    document.addEventListener('pointerdown', this.handlePointerDown);
    this.activate(-1);
  }

  close(): void {
    this.opened = false;
    document.removeEventListener('pointerdown', this.handlePointerDown);
    this.activate(-1);
  }

  activate(option: number): void {
    this.active = option;
    this.host.requestUpdate();
  }

  private readonly handlePointerDown = (event: Event) => {
    if (!event.composedPath().includes(this.host)) this.close();
  };
}
