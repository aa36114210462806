import { css } from 'lit';

export const compareStyles = css`
  .lead {
    margin-block-start: 4px;
    text-wrap: pretty;
  }
  .alike {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 16px;
    margin-block-start: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    column-gap: 20px;
    margin-block-start: 4px;
  }
  .tools > .field {
    flex: 1 1 12em;
  }
  .over {
    display: flex;
    align-items: center;
    justify-content: space-between;
    column-gap: 16px;
  }
  .hint {
    margin-inline-start: auto;
  }
  .hint::after {
    content: ' →' / '';
  }
  .view {
    position: relative;
    margin-block: 8px 12px;
  }
  .root table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font: inherit;
    text-align: start;
    overflow-wrap: break-word;
  }
  :where(.root) :where(th, td) {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  .cell {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.4em;
  }
  .cell > .why[open] {
    flex-basis: 100%;
  }
  .figures {
    white-space: nowrap;
    font-size: 0.9375em;
  }
  .figures > b {
    font-size: 1.3334em;
    font-weight: 700;
    letter-spacing: -0.02em;
  }
  .figures > span {
    font-weight: 400;
  }
  .values > li {
    font-weight: 700;
  }
  .values > li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .unknown {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .unknown::before {
    content: '';
    flex: none;
    inline-size: 20px;
    block-size: 14px;
    background: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 5px);
  }
  .highlighted {
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
    font-weight: 700;
    color: var(--_accent);
  }
  .use {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    font-weight: 700;
    line-height: 1.4;
  }
  .use:hover {
    border-color: var(--_ink);
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  .use[data-chosen] {
    border: 0;
    border-block-end: 4px solid var(--_accent);
    color: var(--_accent);
  }
  [data-highlight] .use:not([data-chosen]) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .more > summary::before {
    content: '';
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 8px;
    background:
      linear-gradient(currentColor 0 0) center/12px 2px no-repeat,
      linear-gradient(currentColor 0 0) center/2px 12px no-repeat;
  }
  .more[open] > summary::before {
    background: linear-gradient(currentColor 0 0) center/12px 2px no-repeat;
  }
  .notes > li {
    border-block-start: 1px solid var(--_hair);
    padding-block: 8px;
  }
  .notes .why {
    display: inline;
  }
  .foot {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 8px;
  }

  /* Narrow: the same table as cards, parted by rules. */
  @container prime-cancel (max-width: 559.98px) {
    .over {
      display: none;
    }
    .root :where(table, tbody, tr, th, td) {
      display: block;
    }
    /* Out of sight, not out of the table: its columns keep their names. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .sort {
      display: none;
    }
    [data-row] {
      border-block-start: 2px solid var(--_ink);
      padding-block: 10px 20px;
    }
    [data-row]:last-child {
      padding-block-end: 0;
    }
    [data-highlight] {
      border-block-start: 0;
      border-inline-start: 8px solid var(--_accent);
      padding-inline-start: 12px;
      margin-block-end: 20px;
    }
    [data-row] > th {
      font-size: 1.3125em;
      line-height: 1.4;
      font-weight: 700;
      padding-block-end: 8px;
    }
    [data-row][data-highlight] > th {
      font-size: 1.625em;
    }
    th > .why {
      font-size: 0.7619em;
      font-weight: 400;
    }
    th > .highlighted {
      font-size: 0.5385em;
    }
    [data-row] > td {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      column-gap: 12px;
      align-items: baseline;
      padding-block: 7px;
      border-block-start: 1px solid var(--_hair);
    }
    [data-row] > td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      font-weight: 400;
      color: var(--_ink-2);
    }
    [data-row] > .long {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-row] > .long::before {
      font-size: 0.875em;
      line-height: 1.6;
    }
    td:not(.folds, .long) {
      font-weight: 700;
    }
    td .why {
      font-weight: 400;
    }
    [data-row] > .act {
      display: block;
      padding-block-start: 12px;
    }
    .act::before {
      content: none;
    }
    .act > .use {
      display: flex;
      inline-size: 100%;
    }
    .act > .link {
      margin-inline-end: 20px;
    }
    .told {
      margin-block-start: 6px;
    }
    /* Folded: read by those who listen, whom the length of a card does not hinder; nothing in it takes the focus. */
    .scroller:not(.unfolded) td.folds {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      padding: 0;
      border: 0;
    }
    .scroller:not(.unfolded) td.folds .why > summary {
      visibility: hidden;
    }
  }
  @container prime-cancel (max-width: 16em) {
    [data-row] > td {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container prime-cancel (min-width: 560px) {
    .tools,
    .name {
      display: none;
    }
    .scroller {
      overflow: auto;
      /* Long tables scroll inside, so that their header can stay in sight. */
      max-block-size: max(640px, 85vh);
    }
    thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      padding-inline-end: 12px;
      border-block-end: 2px solid var(--_ink);
      font-size: 0.9375em;
      font-weight: 700;
      line-height: 1.4;
      vertical-align: bottom;
      background: var(--_paper);
    }
    thead th:not(:has(.sort)) {
      padding-block-end: 11px;
    }
    .sort {
      inline-size: 100%;
      min-block-size: 44px;
      font-weight: 700;
      line-height: 1.4;
      padding-block: 8px 10px;
    }
    /* A word joiner keeps the arrow with the last letter. */
    .sort::after {
      content: '\\2060 \\00a0▼';
      content: '\\2060 \\00a0▼' / '';
      font-size: 0.7em;
      color: var(--_edge);
    }
    .sort:hover {
      text-decoration: underline 1px;
      text-underline-offset: 0.3em;
    }
    [aria-sort] > .sort {
      color: var(--_accent);
    }
    [aria-sort] > .sort::after {
      color: inherit;
    }
    [aria-sort='ascending'] > .sort::after {
      content: '\\2060 \\00a0▲';
      content: '\\2060 \\00a0▲' / '';
    }
    [data-row] > * {
      padding: 12px 12px 12px 0;
      border-block-end: 1px solid var(--_hair);
      line-height: 1.5;
      vertical-align: top;
    }
    [data-row]:last-child > * {
      border-block-end: 0;
    }
    .root tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      min-inline-size: 6.5em;
      max-inline-size: 12em;
      padding-inline-end: 16px;
      font-weight: 700;
      background: var(--_paper);
    }
    .root thead tr > :first-child {
      z-index: 3;
    }
    [data-row] th > .why {
      font-weight: 400;
    }
    tr > .level,
    tr > .yes-no {
      min-inline-size: 5em;
    }
    tr > .text,
    tr > .quantity {
      min-inline-size: 9em;
    }
    tr > .long {
      min-inline-size: 13em;
    }
    tr > .price {
      text-align: end;
      white-space: nowrap;
      padding-inline-end: 32px;
    }
    .price > .sort {
      text-align: end;
    }
    .price > .cell {
      flex-direction: column;
      align-items: end;
    }
    .price .why {
      max-inline-size: 14em;
    }
    .of {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [data-row] > .act {
      padding-block: 8px;
      padding-inline-end: 0;
      text-align: end;
    }
    thead > tr > .act {
      padding-inline-end: 0;
      text-align: end;
    }
    .act > .use {
      white-space: nowrap;
    }
    .told {
      inline-size: 6em;
      margin-inline-start: auto;
    }
    [data-highlight] > th {
      border-inline-start: 8px solid var(--_accent);
      padding-inline: 10px 8px;
    }
    .root [data-highlight] > th {
      min-inline-size: 7em;
    }
    /* Where more is to be seen: a line and a shade at that edge. */
    .view::after,
    [data-start] tr > :first-child::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inline-size: 14px;
      pointer-events: none;
      visibility: hidden;
      background: linear-gradient(to left, color-mix(in srgb, var(--_ink) 22%, transparent), transparent);
    }
    .view::after {
      inset-inline-end: 0;
      border-inline-end: 1px solid var(--_edge);
      z-index: 4;
    }
    [data-start] tr > :first-child::after {
      inset-inline-start: 100%;
      border-inline-start: 1px solid var(--_edge);
      background: linear-gradient(to right, color-mix(in srgb, var(--_ink) 22%, transparent), transparent);
      visibility: visible;
    }
    [data-end]::after {
      visibility: visible;
    }
  }
  @container prime-cancel (min-width: 700px) {
    .act {
      position: sticky;
      inset-inline-end: 0;
      z-index: 1;
      background: var(--_paper);
    }
    thead .act {
      z-index: 3;
    }
    [data-end] .act {
      padding-inline-start: 14px;
    }
    [data-end]:has(.act)::after {
      visibility: hidden;
    }
    [data-end] .act::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-end: 100%;
      inline-size: 14px;
      border-inline-end: 1px solid var(--_edge);
      background: linear-gradient(to left, color-mix(in srgb, var(--_ink) 22%, transparent), transparent);
      pointer-events: none;
    }
  }

  @media print {
    .scroller {
      overflow: visible !important;
      max-block-size: none !important;
    }
    .root :is(th, td) {
      position: static !important;
      background: none !important;
    }
    .scroller td.folds {
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      clip-path: none !important;
    }
    .use,
    .sort::after,
    .view::after {
      display: none !important;
    }
    tr {
      break-inside: avoid;
    }
    .more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .unknown::before {
      forced-color-adjust: none;
      background: repeating-linear-gradient(135deg, CanvasText 0 1px, transparent 1px 5px);
    }
    [data-highlight] .use:not([data-chosen]) {
      border: 2px solid ButtonText;
    }
  }
`;
