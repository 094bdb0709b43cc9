import type { CommuneIndex } from '@reperes/commune-search';
import { LanguageAround } from '@reperes/help';
import type { Bbox } from '@reperes/schema';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { findPosition, type NearFault } from './find-position.js';
import type { Near } from './near.js';
import { POSITION_WORDS } from './position-words.js';
import type { PositionStrings } from './position.strings.fr.js';

export interface PositionHost extends ReactiveControllerHost, Element {
  /** `null` when the communes cannot be read. */
  readonly readCommunes: () => Promise<CommuneIndex | null>;
  readonly bbox: Bbox | undefined;
  /** Goes to the one status region of the field. */
  readonly announce: (message: string) => void;
  readonly takePosition: (near: Near) => void;
}

/** The button that asks the device where it is, and what came of it. Its code comes only where the host wants it. */
export class PositionButton {
  private readonly host: PositionHost;
  private readonly language: LanguageAround<PositionStrings>;
  /** Waiting for the device. */
  private busy = false;
  private fault: NearFault | undefined;
  /** Raised at each new wish: a late answer of the device is dropped. */
  private wish = 0;

  constructor(host: PositionHost) {
    this.host = host;
    this.language = new LanguageAround(host, POSITION_WORDS);
  }

  /** One button, whose words change: it keeps the focus while the device answers. */
  render(near: Near | undefined): TemplateResult {
    const { fault, busy, language: { words } } = this;
    const said = fault ? words.echec[fault] : near?.guessed ? words.trouve(near.nom) : undefined;
    return html`
      <p class="locate" lang=${words.lang} dir=${words.dir}>
        <button class="button" type="button" @click=${this.handleClick}>${busy ? words.cherche : words.position}</button>
      </p>
      ${said ? html`<p class="said" lang=${words.lang} dir=${words.dir}>${said}</p>` : nothing}
    `;
  }

  /** Something else was wished for, or nobody is there any more. */
  forget(): void {
    this.wish += 1;
    this.become(false, undefined);
  }

  private become(busy: boolean, fault: NearFault | undefined): void {
    Object.assign(this, { busy, fault });
    this.host.requestUpdate();
  }

  /** Nothing else ever asks the device (SAF-18). */
  private readonly handleClick = async () => {
    if (this.busy) return;
    const wish = ++this.wish;
    this.become(true, undefined);
    const found = await findPosition(this.host.readCommunes(), this.host.bbox);
    if (wish !== this.wish) return;
    if (typeof found !== 'string') return this.host.takePosition(found);
    this.become(false, found);
    this.host.announce(this.language.words.echec[found]);
  };
}
