import { css } from '@lit/reactive-element';

export const faqStyles = css`
  .search {
    display: block;
  }
  .search > input {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: 4px;
    padding: 0 14px;
    border: 1px solid var(--_edge);
    border-radius: 0;
    background: var(--_paper);
    font-size: 1.25em;
    font-weight: 400;
  }
  .search > input::-webkit-search-cancel-button {
    display: none;
  }
  .bar,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 24px;
  }
  .count {
    flex: auto;
    color: var(--_ink-2);
  }
  .bar > .link {
    justify-content: end;
  }
  .count > b {
    font-size: 1.3125em;
    color: var(--_ink);
  }
  .search,
  .list,
  .none {
    margin-block-start: 12px;
  }
  .group,
  .list > .entry:first-child,
  .none {
    border-block-start: 1px solid var(--_ink);
  }
  .group + .group,
  .foot {
    margin-block-start: 24px;
  }
  .category {
    padding-block: 8px 2px;
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_hair);
  }
  .entry > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    padding-block: 11px;
    line-height: 1.6;
  }
  .question {
    font-weight: 700;
  }
  summary:hover > .question {
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  /* Signs, not drawings: they take the colour that a reader forces, and have no name for a screen reader. */
  .entry > summary::after {
    content: '＋' / '';
    font-size: 1.25em;
    line-height: 1.28;
    color: var(--_accent);
  }
  .entry[open] > summary::after {
    content: '－' / '';
  }
  .answer {
    padding-block-end: 16px;
  }
  .answer .mark {
    white-space: normal;
  }
  .answer > * + *,
  .none > .measure {
    margin-block-start: 8px;
  }
  .none > .key {
    margin-block-start: 16px;
  }
  mark {
    color: inherit;
    background: var(--prime-cancel-tint, light-dark(#eef3f9, #1d2735));
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.22em;
  }
  .address {
    font-size: 0.875em;
    user-select: all;
  }
  .lead {
    font-size: 1.125em;
    font-weight: 700;
  }
  @container (width >= 720px) {
    .group {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 24px;
    }
    .group > .entry {
      grid-column: 2;
    }
    .category {
      grid-row: 1 / span 2;
      padding-block: 14px;
    }
  }
  @media print {
    .entry {
      break-inside: avoid;
    }
    .entry > summary::after {
      display: none;
    }
  }
`;
