import type { CommuneIndex } from '@reperes/commune-search';
import type { Territory } from '@reperes/schema';
import { html, type TemplateResult } from 'lit';
import type { NearChangedEvent } from './near.js';

export interface NearFieldContext {
  /** As the attributes of the widget. */
  readonly data: string;
  readonly commune: string;
  readonly geolocation: boolean;
  readonly territory: Territory | undefined;
  readonly onCommunes: (index: CommuneIndex) => void;
  readonly onNear: (event: NearChangedEvent) => void;
}

/** Empty until its code comes, after the list. */
export function nearField({ data, commune, geolocation, territory, onCommunes, onNear }: NearFieldContext): TemplateResult {
  return html`<reperes-near-field
    part="near"
    data=${data}
    commune=${commune}
    .geolocation=${geolocation}
    .bbox=${territory?.bbox}
    .onCommunes=${onCommunes}
    @near-changed=${onNear}
  ></reperes-near-field>`;
}
