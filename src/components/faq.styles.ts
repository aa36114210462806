import { css } from 'lit';

export const faqStyles = css`
  .search {
    margin-block-start: 12px;
  }
  .search > label {
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
    font-size: 1.0625em;
  }
  .search > input::-webkit-search-cancel-button {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 24px;
    color: var(--_ink-2);
  }
  .bar > .count {
    flex: 1 0 auto;
  }
  .count > b {
    margin-inline-end: 0.1em;
    font-size: 1.3125em;
    color: var(--_ink);
  }
  .list,
  .hits:not(:empty) {
    margin-block-start: 12px;
  }
  .group,
  .hits:not(:empty) {
    border-block-start: 1px solid var(--_ink);
  }
  .group + .group {
    margin-block-start: 24px;
  }
  .category {
    padding-block: 8px 2px;
    font-size: 0.875em;
    line-height: 1.6;
    font-weight: 700;
    color: var(--_ink-2);
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_hair);
  }
  .root .entry > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 24px;
    column-gap: 12px;
    padding-block: 11px;
    line-height: 1.6;
  }
  .root .question {
    font-weight: 700;
    text-wrap: pretty;
  }
  summary:hover > .question {
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  /* A plus while closed, a minus while open. */
  .entry > summary::after {
    content: '';
    block-size: 1.6em;
    background:
      linear-gradient(var(--_accent) 0 0) center/16px 2px no-repeat,
      linear-gradient(var(--_accent) 0 0) center/2px 16px no-repeat;
  }
  .entry[open] > summary::after {
    background: linear-gradient(var(--_accent) 0 0) center/16px 2px no-repeat;
  }
  .answer {
    padding-block-end: 16px;
    padding-inline-end: 36px;
  }
  .answer > * + * {
    margin-block-start: 8px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .root mark {
    color: inherit;
    background: var(--_tint);
    text-decoration: underline 3px var(--_accent);
    text-underline-offset: 0.22em;
  }
  .address {
    flex-basis: 100%;
    font-size: 0.875em;
    user-select: all;
  }
  .none {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_ink);
    padding-block: 16px 8px;
  }
  .none > .lead {
    font-size: 1.125em;
    line-height: 1.6;
    font-weight: 700;
  }
  .none > :not(:first-child) {
    margin-block-start: 12px;
  }
  .foot {
    margin-block-start: 24px;
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 8px;
  }
  @container prime-cancel (min-width: 720px) {
    .group {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 24px;
    }
    .category {
      padding-block: 14px;
    }
  }
  @media print {
    .entry::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .entry {
      break-inside: avoid;
    }
    .entry > summary::after {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .entry > summary::after {
      forced-color-adjust: none;
      --_accent: CanvasText;
    }
    .root mark {
      text-decoration-color: Highlight;
    }
  }
`;
