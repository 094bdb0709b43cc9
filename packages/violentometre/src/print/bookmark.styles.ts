import { css } from 'lit';

/** Rulers of 198 mm, four a sheet, with dashes to cut along. */
export const bookmark = css`
  :host {
    --edge: 0.25mm dashed #8a8496;
    font-size: 7pt;
    line-height: 1.18;
  }

  .bookmarks {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    padding: 6mm 8.5mm;
  }

  .bookmark {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    height: calc(var(--h) - 12.3mm);
    /* Not "clip": it would count what covers the padding as held. */
    overflow: hidden;
    padding: 3mm;
    /* Takes no room: all of a sheet are alike to a hair. */
    outline: var(--edge);
    outline-offset: -0.12mm;
    font-size: calc(var(--fit, 1) * 1em);
  }

  .front {
    grid-template-rows: auto 1fr auto;
    gap: 2mm;
  }

  .front h1 {
    color: var(--ink);
    font-size: 13pt;
    text-wrap: balance;
  }

  .scale {
    display: flex;
    flex-direction: column;
  }

  .zone {
    position: relative;
    flex: 1 1 auto;
    display: grid;
    grid-template-columns: 5mm minmax(0, 1fr);
    grid-template-rows: auto 1fr;
  }

  .ruler {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: 5mm;
    height: 100%;
  }

  .zone h2 {
    padding: 0.9mm 1.8mm;
    background: var(--zone);
    color: var(--on-zone);
    font-size: 10pt;
  }

  .zone ul {
    display: grid;
  }

  .zone li {
    display: flex;
    align-items: center;
    padding: 0.25mm 1.8mm;
    border-block-end: 0.2mm solid color-mix(in oklab, var(--zone) 35%, #fff);
    text-wrap: pretty;
  }

  .front .numbers {
    display: flex;
    gap: 2.5mm;
    justify-content: space-between;
    padding: 1.4mm 2mm;
    background: var(--ink);
    color: #fff;
    font-size: 5.8pt;
    line-height: 1.1;
  }

  .front .call h2 {
    display: none;
  }

  .front .numbers li {
    display: grid;
    gap: 0.4mm;
  }

  .front .numbers .number {
    font-size: 10pt;
    white-space: nowrap;
  }

  .back {
    grid-template-rows: auto auto 1fr auto auto;
    gap: 1.4em;
    padding: 4mm;
    font-size: calc(var(--fit, 1) * 8pt);
    line-height: 1.25;
  }

  .back .lead {
    color: var(--ink);
    font-size: 1.55em;
    font-weight: 800;
    letter-spacing: -0.01em;
    line-height: 1.15;
    text-wrap: balance;
  }

  .call-side {
    padding: 1.1em;
    background: var(--ink);
    color: #fff;
  }

  .back .call {
    display: grid;
    gap: 0.7em;
  }

  .back .call h2 {
    font-size: 1.15em;
    letter-spacing: 0;
  }

  .back .numbers {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em 0.8em;
  }

  .back .numbers li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
    line-height: 1.15;
  }

  .back .numbers .number {
    font-size: 1.5em;
    white-space: nowrap;
  }

  .back .numbers [data-id='3919'] .number {
    font-size: 2.5em;
  }

  .back small {
    display: block;
    font-size: 0.8em;
    overflow-wrap: break-word;
  }

  .zones {
    display: grid;
    gap: 0.7em;
    align-content: start;
  }

  .meaning {
    padding: 0.6em 0.8em;
    border-inline-start: 1.6mm solid var(--zone);
    background: var(--zone-soft);
  }

  .meaning h2 {
    margin-block-end: 0.25em;
    font-size: 1.2em;
  }

  .bookmark .qr {
    display: grid;
    grid-template-columns: 24mm minmax(0, 1fr);
    gap: 2.5mm;
    align-items: center;
  }

  .bookmark .source {
    font-size: 4.8pt;
  }
`;
