import { html, nothing } from 'lit';

/** `show`: the button that stays in sight, and a plain link at the end; `link`: plain links only; `none`: no exit. */
export type ExitMode = 'show' | 'link' | 'none';

/** What a widget with an exit has: the host decides. */
export interface ExitOptions {
  readonly exit: ExitMode;
  readonly exitUrl: string;
}

/** The first thing of a widget, so that the keyboard meets it first. */
export function exitStart({ exit, exitUrl }: ExitOptions) {
  if (exit === 'none') return nothing;
  return html`<reperes-exit vue=${exit === 'link' ? 'saut' : 'bouton'} exit-url=${exitUrl}></reperes-exit>`;
}

/** The same way out at the end, beside the word of caution: in the flow of the text, for those who read by ear. */
export function exitEnd({ exit, exitUrl }: ExitOptions) {
  return exit === 'none' ? nothing : html`<reperes-exit vue="lien" exit-url=${exitUrl}></reperes-exit>`;
}
