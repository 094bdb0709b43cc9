import { css } from 'lit';

/** Before an answer; its own styles come with its code (`answer.styles.ts`). */
export const styles = css`
  section {
    container-type: inline-size;
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  section > * {
    min-width: 0;
  }

  h2,
  ::slotted([slot='heading']) {
    font-size: 1.375em;
  }

  h3 {
    font-size: 1.25em;
  }

  .notice {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  .notice.confirm {
    display: block;
  }

  .prudence {
    color: var(--_muted);
    font-size: 0.875em;
  }

  @media print {
    /* A container never breaks between pages: cards would print one over the other. */
    section {
      container-type: normal;
    }

    .search,
    .prudence {
      display: none;
    }
  }
`;
