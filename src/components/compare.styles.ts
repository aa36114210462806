import { css } from '@lit/reactive-element';

export const compareStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    column-gap: 20px;
  }
  .field {
    flex: 1 1 12em;
  }
  .view {
    margin-block: 8px 12px;
  }
  /* Keeps its place where nothing scrolls: showing it moves nothing. */
  .hint {
    visibility: hidden;
    text-align: end;
  }
  [data-start] > .hint,
  [data-end] > .hint {
    visibility: visible;
  }
  table {
    border-spacing: 0;
    inline-size: 100%;
    font: inherit;
    overflow-wrap: break-word;
  }
  th {
    text-align: start;
  }
  .figures {
    font-weight: 400;
    white-space: nowrap;
  }
  .figures > b {
    font-size: 1.25em;
  }
  .values {
    font-weight: 700;
  }
  .notes > li,
  .values > li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .notes > li,
  .foot {
    padding-block: 8px;
  }
  .unknown::before {
    content: '';
    display: inline-block;
    inline-size: 20px;
    block-size: 14px;
    margin-inline-end: 8px;
    background: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 5px);
    forced-color-adjust: none;
  }
  .recommended,
  .chosen {
    display: none;
    font-size: 0.875em;
  }
  .recommended {
    color: var(--_accent);
  }
  [data-highlight] .recommended,
  [data-chosen] .chosen {
    display: block;
  }
  .use {
    min-block-size: 48px;
    padding: 6px 16px;
    border: 1px solid var(--_edge);
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }
  [data-highlight] .use {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [data-chosen] .use {
    border-block-end: 4px solid var(--_accent);
  }
  .use:hover,
  .sort:hover {
    text-decoration: underline 1px;
  }

  /* Narrow: the same table as cards, parted by rules. */
  @container (width < 560px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    /* Out of sight, not out of the table: its columns keep their names. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .sort,
    .hint {
      display: none;
    }
    [data-row] {
      border-block-start: 2px solid var(--_ink);
      padding-block: 8px 16px;
    }
    [data-highlight] {
      border-block-start: 0;
      border-inline-start: 8px solid var(--_accent);
      padding: 0 0 0 12px;
      margin-block-end: 16px;
    }
    [data-row] > th {
      font-size: 1.3125em;
      line-height: 1.4;
      padding: 0 0 8px;
    }
    [data-highlight] > th {
      font-size: 1.625em;
    }
    th > .why,
    .recommended {
      font-size: 0.72em;
    }
    td {
      padding: 6px 0 6px 9.25em;
      border-block-start: 1px solid var(--_hair);
    }
    td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: inline-block;
      inline-size: 8.5em;
      margin-inline: -9.25em 0.75em;
      vertical-align: top;
      font-weight: 400;
      color: var(--_ink-2);
    }
    .long,
    .act {
      padding-inline-start: 0;
    }
    .long::before {
      display: block;
      inline-size: auto;
      margin: 0;
    }
    td:not(.folds, .long) {
      font-weight: 700;
    }
    .act::before {
      content: none;
    }
    .act > .use {
      inline-size: 100%;
    }
    .act > .link {
      margin-inline-end: 20px;
    }
  }
  /* Very narrow, or large text. */
  @container (width <= 19em) {
    td {
      padding-inline-start: 0;
    }
    td::before {
      display: block;
      inline-size: auto;
      margin: 0;
    }
    .figures {
      white-space: normal;
    }
  }

  @container (width >= 560px) {
    .field,
    .fold,
    .name {
      display: none;
    }
    thead th {
      inset-block-start: 0;
      z-index: 2;
      padding: 0 12px 10px 0;
      border-block-end: 2px solid var(--_ink);
      font-size: 0.9375em;
      line-height: 1.4;
      vertical-align: bottom;
      background: var(--_paper);
    }
    .sort {
      inline-size: 100%;
      min-block-size: 44px;
      margin-block-end: -10px;
    }
    /* A word joiner keeps the arrow with the last letter. */
    .sort::after {
      content: '\\2060 \\00a0▼' / '';
      font-size: 0.7em;
      color: var(--_edge);
    }
    [aria-sort] > .sort,
    [aria-sort] > .sort::after {
      color: var(--_accent);
    }
    [aria-sort='ascending'] > .sort::after {
      content: '\\2060 \\00a0▲' / '';
    }
    [data-row] > * {
      padding: 12px 12px 12px 0;
      border-block-end: 1px solid var(--_hair);
      line-height: 1.5;
      vertical-align: baseline;
    }
    tr > :first-child {
      inset-inline-start: 0;
      z-index: 1;
      min-inline-size: 7em;
      max-inline-size: 12em;
      background: var(--_paper);
    }
    thead > tr > :is(:first-child, .act) {
      z-index: 3;
    }
    td {
      min-inline-size: 5em;
    }
    .text,
    .quantity {
      min-inline-size: 9em;
    }
    .long {
      min-inline-size: 13em;
    }
    tr > .price {
      padding-inline-end: 32px;
      text-align: end;
      white-space: nowrap;
    }
    .price > .why {
      display: block;
    }
    .of {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tr > .act {
      padding: 8px 0 8px 6px;
      text-align: end;
      white-space: nowrap;
    }
    [data-highlight] > :first-child {
      border-inline-start: 8px solid var(--_accent);
      padding-inline-start: 10px;
    }
    /* Where more is to be seen: a line and a shade at that edge. */
    [data-end] > .scroller {
      box-shadow:
        inset -1px 0 var(--_edge),
        inset -12px 0 12px -12px var(--_edge);
    }
    [data-start] tr > :first-child {
      box-shadow:
        1px 0 var(--_edge),
        12px 0 12px -12px var(--_edge);
    }
  }
  .some.differing .alike {
    display: none;
  }

  /* On paper nothing scrolls, and nothing is out of sight. */
  @media screen {
    @container (width < 560px) {
      /* Who listens is not hindered by the length of a card. */
      .some .folds {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      /* What is out of sight is read, and never takes the focus. */
      .some .folds summary {
        visibility: hidden;
      }
      .folds summary > span {
        visibility: visible;
      }
    }
    @container (width >= 560px) {
      .scroller {
        overflow: auto;
        /* Long tables scroll inside, so that their header can stay in sight. */
        max-block-size: max(640px, 85vh);
      }
      thead th,
      tr > :first-child {
        position: sticky;
      }
    }
    @container (width >= 700px) {
      .act {
        position: sticky;
        inset-inline-end: 0;
        z-index: 1;
        background: var(--_paper);
      }
      [data-end] .act {
        box-shadow:
          -1px 0 var(--_edge),
          -12px 0 12px -12px var(--_edge);
      }
    }
  }
  @media print {
    .sort::after {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
