import { html } from 'lit';

/** A shape of `marker-shapes.ts`, decorative: a text always stands beside it. */
export function shape(path: string) {
  return html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}
