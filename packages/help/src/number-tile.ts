import { displayTelephone, type HelpNumber } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import { numberHref } from './number-words.js';

/** A number as something to touch; what no grammar allows stays text. @param tchat what stands for the number of a chat */
export function numberTile(entry: HelpNumber, label: unknown, tchat: string): TemplateResult {
  const link = numberHref(entry);
  const number = entry.numero ? displayTelephone(entry.numero) : tchat;
  const body = html`<bdi class="number" dir="ltr">${number}</bdi><span class="label">${label}</span>`;
  if (!link) return html`<span class="tile">${body}</span>`;
  const urgent = entry.situation === 'danger' ? 'tile urgent' : 'tile';
  return html`<a class=${urgent} href=${link} rel="noreferrer">${body}</a>`;
}
