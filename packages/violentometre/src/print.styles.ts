import { css } from 'lit';

/** A sheet that tells nothing of who printed it: blank boxes, the scale and the numbers. */
export const print = css`
  @media print {
    :host {
      /* A sheet of its own, whatever the page around it. */
      break-before: page;
      break-after: page;
      color-scheme: light;
      --_font-size: 9pt;
      --_target: 0;
      --_line-height: 1.2;
    }

    .panel,
    .bar,
    .hint {
      display: none;
    }

    .frame {
      gap: 5pt;
    }

    .scale,
    .ruler,
    .head {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .zone {
      break-inside: avoid;
    }

    .head,
    .advice {
      padding-block: 3pt;
    }

    .item,
    label.item:has(:checked) {
      padding-block: 1.5pt;
      line-height: 1.2;
      border-color: transparent;
      background: none;
    }

    input,
    input:checked {
      appearance: none;
      width: 10pt;
      height: 10pt;
      border: 1pt solid #000;
      background: none;
    }

    h2 {
      font-size: 20pt;
    }

    .head h3 {
      font-size: 13pt;
    }

    .intro,
    .head p,
    .credits {
      max-width: none;
    }

    .credits h3 {
      display: none;
    }

    .credits {
      gap: 0;
      font-size: 7pt;
    }
  }
`;
