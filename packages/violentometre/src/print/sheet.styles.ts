import { css } from 'lit';

/** Paper: white, in units of its width (`--u` is a hundredth), so that A3 is A4 seen larger. */
export const sheet = css`
  :host {
    color-scheme: light;
    color: #1d1926;
    --ink: #2b1647;
    font-size: calc(var(--u) * 1.75);
    line-height: 1.3;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  :host(.affiche-a4) {
    --w: 210mm;
    --h: 297mm;
    --u: 2.1mm;
  }

  :host(.affiche-a3) {
    --w: 297mm;
    --h: 420mm;
    --u: 2.97mm;
  }

  :host(.marque-page) {
    --w: 297mm;
    --h: 210mm;
    --u: 1mm;
  }

  .sheet {
    width: var(--w);
    /* A hair less than the page: a browser that rounds up would add an empty one. */
    height: calc(var(--h) - 0.3mm);
    overflow: clip;
    break-inside: avoid;
    break-after: page;
  }

  .sheet:last-child {
    break-after: auto;
  }

  .long,
  .long .bookmark {
    height: auto;
    overflow: visible;
    break-inside: auto;
  }

  h1,
  h2 {
    margin: 0;
    font-weight: 800;
    letter-spacing: -0.02em;
    line-height: 1.05;
  }

  .mark {
    flex: none;
    width: 0.85em;
    height: 0.85em;
    fill: currentcolor;
  }

  .zone > h2,
  .head h2,
  .meaning h2 {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  .ruler {
    display: block;
    overflow: hidden;
    background: var(--zone);
  }

  .zone > :not(.ruler) {
    grid-column: 2;
  }

  [dir='rtl'] .ruler {
    scale: -1 1;
  }

  .ruler .plain {
    fill: var(--zone);
  }

  .ruler path {
    fill: none;
    stroke: var(--on-zone);
    stroke-width: 0.3mm;
  }

  .ruler .grain {
    stroke: color-mix(in srgb, var(--on-zone) 50%, var(--zone));
    stroke-width: 0.5mm;
  }

  .numbers .number {
    font-weight: 800;
    letter-spacing: -0.02em;
    line-height: 1;
  }

  small {
    font-size: 1em;
  }

  .qr svg {
    display: block;
    width: 100%;
    height: auto;
  }

  .source {
    color: #4a4458;
    line-height: 1.25;
  }
`;
