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

  /* Graduations on a plain edge, the pattern of the zone beside it. */
  .ruler {
    --graduation: repeating-linear-gradient(var(--on-zone) 0 0.2mm, transparent 0.2mm 1.25mm) 100% 0 / 24% 100% no-repeat,
      repeating-linear-gradient(var(--on-zone) 0 0.3mm, transparent 0.3mm 6.25mm) 100% 0 / 42% 100% no-repeat,
      linear-gradient(var(--zone), var(--zone)) 100% 0 / 50% 100% no-repeat;
    background: var(--graduation), var(--pattern, none), var(--zone);
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
