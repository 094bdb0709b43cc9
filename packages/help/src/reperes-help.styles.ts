import { css } from 'lit';

/** The numbers to call at once, side by side. */
export const styles = css`
  :host {
    container-type: inline-size;
    /* In a row of the host a container is as narrow as a letter; its text follows the indents of the page. */
    min-inline-size: min(100%, 18em);
    box-sizing: border-box;
    padding: var(--_inner-padding, var(--reperes-padding, 0.75em));
    border-radius: var(--help-radius);
    background: var(--_ground, var(--reperes-color-ground, var(--help-background)));
    text-indent: 0;
    white-space: normal;
    font-family: var(--reperes-font-family, inherit);
    font-size: var(--_font-size, var(--reperes-font-size, max(1rem, 16px)));
  }

  .essential {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.75em, 100%), 1fr));
    gap: 0.5em;
  }

  /* Two columns: the fifth tile takes the row that it would leave half empty. */
  @container (max-width: 20.5em) {
    .essential > li:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  /* A container never breaks between pages: cards would print one over the other. */
  @media print {
    :host {
      container-type: normal;
      padding: 0;
      background: none;
      color: #000;
    }
  }
`;
