import { css } from 'lit';

/** A sheet that tells nothing of who printed it: blank boxes, the scale and the numbers. */
export const print = css`
  @media print {
    :host {
      color-scheme: light;
      --_font-size: 9.5pt;
      --_target: 0;
      --_line-height: 1.3;
    }

    .panel,
    .bar,
    .hint {
      display: none;
    }

    .frame {
      gap: 8pt;
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
      padding-block: 5pt;
    }

    .item,
    label.item:has(:checked) {
      padding-block: 3pt;
      background: none;
      box-shadow: none;
    }

    input,
    input:checked {
      appearance: none;
      width: 10pt;
      height: 10pt;
      border: 1pt solid #000;
      background: none;
    }

    .credits {
      font-size: 7.5pt;
    }
  }
`;
