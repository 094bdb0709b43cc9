import { css } from 'lit';

/** Of the table and of the list of units. Narrow, each row is a card and its cells are lines. */
export const professionalStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
    vertical-align: top;
  }

  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 2px solid var(--_primary);
  }

  tr + tr {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  tbody th {
    color: var(--_primary);
  }

  td[data-label]::before {
    content: attr(data-label) ': ';
    color: var(--_muted);
    font-size: 0.9em;
  }

  td[data-label]:lang(fr)::before {
    content: attr(data-label) '\\a0: ';
  }

  .none {
    display: none;
  }

  .call {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    font-size: 1.125em;
    font-weight: 700;
  }

  td .line[href] {
    padding-block: 0.4em;
    overflow-wrap: anywhere;
  }

  .strong,
  .confirm strong {
    font-weight: 700;
  }

  td .confirm {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_notice);
  }

  .communes {
    columns: 11em;
    column-gap: calc(var(--_space) * 3);
  }

  .communes li {
    break-inside: avoid;
  }

  @container (min-width: 52em) {
    table {
      display: table;
    }

    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    th,
    td,
    .none {
      display: table-cell;
      padding: calc(var(--_space) * 1.25) var(--_space);
      border-block-start: 1px solid var(--_line);
    }

    thead th {
      border: 0;
      color: var(--_muted);
      font-size: 0.9em;
      font-weight: 600;
    }

    tbody th {
      width: 9em;
    }

    tr:first-child > * {
      border-block-start: 2px solid var(--_primary);
    }

    td[data-label][data-label]::before {
      content: none;
    }
  }

  @media print {
    .units {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
