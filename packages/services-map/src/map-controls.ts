import { html, type TemplateResult } from 'lit';
import type { MapCamera } from './map-camera.js';
import type { MapStrings } from './map.strings.fr.js';
import { panned, type View, zoomed } from './view.js';

export interface ControlsContext {
  readonly camera: MapCamera;
  readonly words: Pick<MapStrings, 'commandes' | 'zoomPlus' | 'zoomMoins' | 'recadrer' | 'nord' | 'sud' | 'ouest' | 'est'>;
  /** What "Tout voir" shows. */
  readonly whole: () => View;
  readonly onView: (view: View) => void;
}

/** How far a press of a button goes: enough to see it move, not enough to lose what was seen. */
const PAN_SHARE = 0.3;
const ZOOM_FACTOR = 1.6;

const ICONS = {
  plus: 'M12 5V19M5 12H19',
  minus: 'M5 12H19',
  north: 'M12 19V5M6 11L12 5L18 11',
  south: 'M12 5V19M6 13L12 19L18 13',
  west: 'M19 12H5M11 6L5 12L11 18',
  east: 'M5 12H19M13 6L19 12L13 18',
} as const;

/** Everything that a gesture does, by a press (ACC-5). */
export function mapControls({ camera, words, whole, onView }: ControlsContext): TemplateResult {
  const show = (view: View) => onView(camera.clamped(view));
  const onPan = (across: number, down: number) => show(panned(camera.view, across * camera.size.width, down * camera.size.height));
  const onZoom = (factor: number) => show(zoomed(camera.view, factor));
  return html`
    <div class="controls" role="group" aria-label=${words.commandes}>
      <div class="cluster">
        ${iconButton('minus', words.zoomMoins, () => onZoom(1 / ZOOM_FACTOR))}
        ${iconButton('plus', words.zoomPlus, () => onZoom(ZOOM_FACTOR))}
        <button class="button" type="button" @click=${() => show(whole())}>${words.recadrer}</button>
      </div>
      <div class="cluster">
        ${iconButton('west', words.ouest, () => onPan(-PAN_SHARE, 0))}
        ${iconButton('north', words.nord, () => onPan(0, -PAN_SHARE))}
        ${iconButton('south', words.sud, () => onPan(0, PAN_SHARE))}
        ${iconButton('east', words.est, () => onPan(PAN_SHARE, 0))}
      </div>
    </div>
  `;
}

function iconButton(icon: keyof typeof ICONS, label: string, onClick: () => void): TemplateResult {
  return html`
    <button class="button icon" type="button" data-control=${icon} aria-label=${label} title=${label} @click=${onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${ICONS[icon]}></path></svg>
    </button>
  `;
}
