import { httpsHref } from '@reperes/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import type { PaperStrings } from './strings.fr.js';

/** A longer address makes squares that a phone cannot read from a wall. */
const MAX_ADDRESS = 200;

/** Modules of white around a code, without which a phone does not find it (ISO/IEC 18004). */
const QUIET = 4;

/** @returns the address to write in a code: `https:`, short enough; else `undefined` */
export function qrAddress(given: string): string | undefined {
  const href = httpsHref(given);
  return href && href.length <= MAX_ADDRESS ? href : undefined;
}

/** @param given what the host wrote; nothing is drawn for what is not an address */
export function renderQr(given: string, words: PaperStrings): TemplateResult | typeof nothing {
  const address = qrAddress(given);
  if (!address) return nothing;
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  return html`
    <div class="qr">
      ${svg`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.qrNom} shape-rendering="crispEdges">
        <path fill="#fff" d=${`M0 0h${size}v${size}H0z`}></path><path d=${outlineOf(data)}></path></svg>`}
      <p>${words.qr}</p>
    </div>
  `;
}

/** Each dark run of a row as one rectangle. */
function outlineOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
