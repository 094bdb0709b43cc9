import { css } from 'lit';

/** Of the sheet and of the card, in a document of their own: black on white, whatever the screen. */
export const paperStyles = css`
  @page {
    size: A4;
    /* Where there is no margin, no browser writes the address of the page. */
    margin: 0;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    color: #000;
    background: #fff;
    font: 11pt/1.4 system-ui, sans-serif;
  }

  ul,
  ol {
    list-style: none;
  }

  .sheet {
    padding: 14mm 15mm;
    /* Each page of several keeps its margins, that @page no longer gives. */
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }

  .sheet h1 {
    font-size: 18pt;
    line-height: 1.2;
  }

  .sheet h2 {
    margin: 6mm 0 2mm;
    font-size: 13pt;
    break-after: avoid;
  }

  .numbers li {
    display: flex;
    gap: 4mm;
    align-items: baseline;
    padding: 1mm 0;
    border-block-end: 0.2mm solid #999;
  }

  .numbers strong {
    flex: 0 0 22mm;
    font-size: 14pt;
    white-space: nowrap;
  }

  .contacts {
    columns: 2;
    column-gap: 8mm;
  }

  .contacts li {
    break-inside: avoid;
    padding: 2.5mm 0;
    border-block-start: 0.3mm solid #000;
    overflow-wrap: anywhere;
  }

  .rank,
  .reason {
    font-size: 9pt;
  }

  .phone {
    font-size: 14pt;
    font-weight: 700;
  }

  .more {
    columns: 2;
    column-gap: 8mm;
    font-size: 10pt;
  }

  .more li {
    break-inside: avoid;
    padding: 0.8mm 0;
  }

  .care {
    margin-block-start: 6mm;
    font-size: 9pt;
  }

  .pocket {
    padding: 20mm;
  }

  .cut {
    position: relative;
    display: grid;
    grid-template: repeat(2, 54mm) / repeat(2, 85mm);
    width: 170mm;
    outline: 0.2mm solid #000;
  }

  /* Two folds, dashed, and marks beyond the corners to cut by. */
  .cut::before,
  .cut::after {
    content: '';
    position: absolute;
    border: 0 dashed #999;
  }

  .cut::before {
    inset-block: 50% auto;
    inset-inline: -6mm;
    border-block-start-width: 0.2mm;
  }

  .cut::after {
    inset-inline: 50% auto;
    inset-block: -6mm;
    border-inline-start-width: 0.2mm;
  }

  .panel {
    overflow: hidden;
    padding: 4mm 5mm;
    font-size: 9pt;
    line-height: 1.25;
  }

  .turned {
    transform: rotate(180deg);
  }

  .heading {
    margin-block-end: 1.5mm;
    font-size: 9.5pt;
    font-weight: 600;
  }

  .panel li {
    padding-block: 0.7mm;
  }

  .panel strong {
    display: inline-block;
    min-width: 13mm;
    margin-inline-end: 1.5mm;
    font-size: 11.5pt;
  }

  .ruled p {
    height: 8mm;
    border-block-end: 0.2mm solid #bbb;
  }

  .steps {
    margin-block-start: 10mm;
    padding-inline-start: 6mm;
    list-style: decimal;
    font-size: 10pt;
  }
`;
