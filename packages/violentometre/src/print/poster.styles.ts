import { css } from 'lit';

/** From across the hall the title, the three colours and 3919; from a step away, the sentences. */
export const poster = css`
  .poster {
    display: grid;
    grid-template-rows: auto 1fr auto auto;
    grid-template-columns: minmax(0, 1fr);
  }

  .masthead {
    display: grid;
    gap: calc(var(--u) * 1.2);
    padding: calc(var(--u) * 4.6) calc(var(--u) * 5) calc(var(--u) * 2.2);
  }

  h1 {
    color: var(--ink);
    font-size: calc(var(--u) * 6.3);
    letter-spacing: -0.035em;
    line-height: 0.98;
    text-wrap: balance;
  }

  .lead {
    font-size: calc(var(--u) * 1.95);
    line-height: 1.3;
    text-wrap: balance;
  }

  .scale {
    display: flex;
    flex-direction: column;
    margin-inline: calc(var(--u) * 5);
    font-size: calc(var(--fit, 1) * 1em);
  }

  .zone {
    position: relative;
    flex: 1 1 auto;
    display: grid;
    grid-template-columns: calc(var(--u) * 4.4) minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
    background: var(--zone-soft);
    break-inside: avoid;
  }

  .ruler {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    width: calc(var(--u) * 4.4);
    height: 100%;
  }

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 1.5em;
    align-items: center;
    padding: 0.5em 1em;
    background: var(--zone);
    color: var(--on-zone);
  }

  .head h2 {
    font-size: 1.9em;
    white-space: nowrap;
  }

  .head p {
    line-height: 1.25;
    text-wrap: pretty;
  }

  .zone ul {
    display: grid;
    background: #fff;
  }

  .zone li {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0.16em 1em;
    border-block-end: 0.25mm solid color-mix(in oklab, var(--zone) 30%, #fff);
    border-inline-end: 0.25mm solid color-mix(in oklab, var(--zone) 30%, #fff);
    font-weight: 500;
  }

  .advice {
    padding: 0.4em 1.14em 0.5em;
    font-size: 0.88em;
    text-wrap: pretty;
  }

  .box {
    flex: none;
    width: 1em;
    height: 1em;
    border: 0.35mm solid currentcolor;
  }

  .box.ticked {
    background:
      linear-gradient(45deg, transparent 43%, currentcolor 43% 57%, transparent 57%),
      linear-gradient(-45deg, transparent 43%, currentcolor 43% 57%, transparent 57%);
  }

  li:has(.ticked) {
    font-weight: 800;
  }

  .band {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--u) * 3);
    align-items: center;
    margin-block-start: calc(var(--u) * 2.4);
    padding: calc(var(--u) * 2.4) calc(var(--u) * 5);
    background: var(--ink);
    color: #fff;
  }

  .call {
    display: grid;
  }

  .call h2 {
    display: none;
  }

  .numbers {
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: calc(var(--u) * 1.6) calc(var(--u) * 3.6);
    justify-content: start;
    align-items: start;
    font-size: calc(var(--u) * 1.55);
  }

  .numbers li {
    display: grid;
    gap: calc(var(--u) * 0.4);
    line-height: 1.15;
  }

  .numbers .number {
    font-size: calc(var(--u) * 3.8);
  }

  .numbers [data-id='3919'] {
    grid-row: span 2;
    align-self: center;
  }

  .numbers [data-id='3919'] .number {
    font-size: calc(var(--u) * 9.6);
    letter-spacing: -0.045em;
  }

  .numbers [data-id='3919'] span {
    font-size: calc(var(--u) * 2.2);
    font-weight: 700;
  }

  .numbers .local {
    grid-column: 1 / -1;
    display: flex;
    gap: 0.8em;
    align-items: baseline;
  }

  .numbers .local bdi {
    font-size: calc(var(--u) * 2.6);
    white-space: nowrap;
  }

  .numbers small {
    display: block;
    opacity: 0.9;
  }

  .qr {
    display: grid;
    gap: calc(var(--u) * 0.8);
    width: calc(var(--u) * 13);
    font-size: calc(var(--u) * 1.1);
    line-height: 1.2;
  }

  .source {
    padding: calc(var(--u) * 1.1) calc(var(--u) * 5) calc(var(--u) * 2.4);
    font-size: var(--u);
  }
`;
