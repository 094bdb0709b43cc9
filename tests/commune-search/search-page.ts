/** `<reperes-commune-search>` in a page, and what a person sees and does there. */

import { fixture, html } from '@open-wc/testing';
import '@reperes/commune-search/define.js';
import { type CommuneEvent, type CommuneIndex, readCommunes, type ReperesCommuneSearch } from '@reperes/commune-search';
import { sendKeys } from '@web/test-runner-commands';
import { communesBytes } from './communes.js';

export const AFTER_QUIET_MS = 650;

export const INDEX = readCommunes(communesBytes());

/** With what works its list, which a page has at the first focus. */
export async function search(index: CommuneIndex | null = INDEX): Promise<ReperesCommuneSearch> {
  const element = await fixture<ReperesCommuneSearch>(html`<reperes-commune-search .index=${index}></reperes-commune-search>`);
  await element.load();
  return element;
}

export async function searchStillLoading(): Promise<ReperesCommuneSearch> {
  return fixture<ReperesCommuneSearch>(html`<reperes-commune-search></reperes-commune-search>`);
}

export function nextCommune(element: ReperesCommuneSearch): Promise<CommuneEvent> {
  return new Promise((resolve) => element.addEventListener('reperes-commune', resolve, { once: true }));
}

export function find<T extends HTMLElement>(element: ReperesCommuneSearch, selector: string): T {
  return element.shadowRoot!.querySelector<T>(selector)!;
}

export function field(element: ReperesCommuneSearch): HTMLInputElement {
  return find<HTMLInputElement>(element, '[role="combobox"]');
}

export function options(element: ReperesCommuneSearch): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="option"]')];
}

export function names(element: ReperesCommuneSearch): string[] {
  return options(element).map((option) => option.textContent!.replace(/\s+/g, ' ').trim());
}

export function activeName(element: ReperesCommuneSearch): string | undefined {
  const id = field(element).getAttribute('aria-activedescendant');
  return id ? element.shadowRoot!.getElementById(id)!.querySelector('span')!.textContent! : undefined;
}

export function isExpanded(element: ReperesCommuneSearch): string | null {
  return field(element).getAttribute('aria-expanded');
}

export function status(element: ReperesCommuneSearch): string {
  return find(element, '[role="status"]').textContent!.trim();
}

export async function type(element: ReperesCommuneSearch, text: string): Promise<void> {
  element.focus();
  await sendKeys({ type: text });
  await element.updateComplete;
}

export async function press(element: ReperesCommuneSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}
