import { fixture, html } from '@open-wc/testing';
import type { Service } from '@reperes/schema';
import type { ReperesMapPanel } from '@reperes/services-map/reperes-map-panel.js';
import { SERVICES, TERRITORY } from './folder-fixture.js';

export const root = (panel: ReperesMapPanel) => panel.shadowRoot!;
export const all = <E extends HTMLElement>(panel: ReperesMapPanel, selector: string) => [...root(panel).querySelectorAll<E>(selector)];
export const textOf = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();

/** The map by itself, laid out. */
export async function readyPanel(services: readonly Service[] = SERVICES): Promise<ReperesMapPanel> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const panel = document.createElement('reperes-map-panel');
  Object.assign(panel, { territory: TERRITORY, services });
  host.style.cssText = 'width: 480px; --_target: 44px; --_text: black';
  host.append(panel);
  await panel.updateComplete;
  // The stage tells its size once laid out.
  await new Promise((resolve) => setTimeout(resolve, 30));
  await panel.updateComplete;
  return panel;
}
