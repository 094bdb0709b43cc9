import { displayTelephone, type HelpNumber, httpsHref, smsHref, telHref } from '@reperes/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings.fr.js';

/** What to touch to reach it; nothing for what no grammar allows. */
export function numberHref({ canal, numero = '', url = '' }: HelpNumber): string | undefined {
  if (canal === 'sms') return smsHref(numero);
  return canal === 'appel' ? telHref(numero) : httpsHref(url);
}

/** "17", "SMS 114", "Tchat": what stands alone on a sheet or on a line, where 114 must not be called. */
export function numberSign({ canal, numero }: HelpNumber, words: Strings): string {
  if (!numero) return words.tchat;
  return canal === 'sms' ? words.sms(numero) : displayTelephone(numero);
}

/** What it is for, in few words; its name when the words have none. */
export function numberLabel({ id, nom }: HelpNumber, words: Strings): unknown {
  return words.essentiel[id] ?? inFrench(nom, words);
}

/** Beside its sign, which says already that 114 takes text messages. */
export function numberLabelBesideSign(entry: HelpNumber, words: Strings): unknown {
  return words.apresSigne[entry.id] ?? numberLabel(entry, words);
}

/** The data speaks French whatever the page, and no voice must read it as another language. */
export function inFrench(text: string, { lang }: { readonly lang: string }): TemplateResult {
  return html`<bdi lang=${lang === 'fr' ? nothing : 'fr'}>${text}</bdi>`;
}
