import { css } from '@lit/reactive-element';

/** The wide map is the rule, also on paper; the narrow one is the exception of a narrow column on a screen. */
export const heatmapStyles = css`
  /* The levels lie between the page's paper and its ink, so that they follow both; more ink is busier. */
  .root {
    --_h0: var(--prime-cancel-heat-quiet, color-mix(in oklab, var(--_ink) 6%, var(--_paper)));
    --_h1: var(--prime-cancel-heat-slightly-quiet, color-mix(in oklab, var(--_ink) 24%, var(--_paper)));
    --_h2: var(--prime-cancel-heat-busy, color-mix(in oklab, var(--_ink) 46%, var(--_paper)));
    --_h3: var(--prime-cancel-heat-very-busy, color-mix(in oklab, var(--_ink) 90%, var(--_paper)));
    --_heat-ink: var(--prime-cancel-heat-ink, var(--_ink));
  }

  .say {
    display: grid;
    gap: 8px 24px;
    max-inline-size: 960px;
    margin-block: 8px 12px;
  }
  .aim .key {
    margin-block-start: 6px;
  }
  .say .key {
    color: var(--_accent);
  }
  .say .key span {
    margin-inline-start: 0.75em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .big {
    font-size: 1.3125em;
    line-height: 1.5;
    font-feature-settings: 'palt';
  }
  .big .swatch {
    vertical-align: middle;
    margin-inline-end: 10px;
  }
  /* The one next thing. */
  .aim {
    border-inline-start: 8px solid var(--_accent);
    padding-inline-start: 12px;
  }
  .aim .big {
    font-size: 1.625em;
  }
  .whole {
    white-space: nowrap;
    font-size: 0.75em;
  }
  .whole b {
    font-size: 1.667em;
    line-height: 0;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    border-block: 1px solid var(--_hair);
  }
  .days {
    display: none;
    margin-block-end: 12px;
  }
  .chips button {
    flex: auto;
    display: grid;
    place-content: center;
    justify-items: center;
    min-inline-size: 44px;
    min-block-size: 48px;
    padding: 4px 2px 0;
    border-block-end: 4px solid transparent;
    line-height: 1.25;
  }
  .chips small {
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .chips [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 700;
    color: var(--_accent);
  }
  .chips :hover {
    border-color: var(--_ink);
  }

  /* Four levels by lightness and sign; unknown is the only diagonal, and has no ground. */
  .quiet {
    --_fill: var(--_h0);
    --_sign: '◎';
  }
  .slightly-quiet {
    --_fill: var(--_h1);
    --_sign: '○';
  }
  .busy {
    --_fill: var(--_h2);
    --_sign: '△';
  }
  .very-busy {
    --_fill: var(--_h3);
    --_sign: '×';
    --_on: var(--_paper);
  }
  .unknown {
    --_fill: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 7px);
  }
  .assumed {
    --_corner: linear-gradient(225deg, var(--_on, var(--_heat-ink)) 0 5px, transparent 5.6px);
  }
  .next {
    --_line: var(--_accent);
  }
  .avoid {
    --_bar: var(--_ink);
  }
  /* Old: the lightness goes, the signs stay. */
  .stale {
    --_fill: linear-gradient(var(--_hair) 0 0) center/100% 1px no-repeat;
    --_on: var(--_ink-2);
  }
  .now {
    --_on: var(--_on-accent);
    --_disc: radial-gradient(circle, var(--_accent) 0 10.5px, var(--_paper) 11px 13px, transparent 13.5px);
  }
  td::after {
    --_bar: initial;
  }
  td::after,
  .swatch::after {
    content: var(--_sign, '');
    display: block;
    block-size: 30px;
    background: var(--_disc, none), var(--_corner, none), var(--_fill, none);
    color: var(--_on, var(--_heat-ink));
    font: 700 17px/30px sans-serif;
    text-align: center;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  @supports (content: 'x' / 'y') {
    td::after,
    .swatch::after {
      content: var(--_sign, '') / '';
    }
  }
  th,
  td::before,
  td::after,
  .swatch::after {
    box-shadow:
      inset 0 3px var(--_bar, transparent),
      inset 0 -4px var(--_line, transparent);
  }
  .swatch {
    display: inline-block;
    flex: none;
    inline-size: 30px;
  }

  .map {
    inline-size: 100%;
    max-inline-size: 960px;
    border-spacing: 1px;
    table-layout: fixed;
  }
  caption {
    padding-block-end: 24px;
    text-align: start;
  }
  th,
  td {
    padding: 0;
  }
  th {
    position: relative;
    font-weight: 400;
  }
  th:first-child {
    inline-size: 112px;
    padding-inline-start: 4px;
    text-align: start;
  }
  thead {
    font-size: 13px;
    line-height: 20px;
    color: var(--_ink-2);
  }
  th:nth-child(6n + 2) {
    font-weight: 700;
    color: var(--_ink);
  }
  thead .assumed {
    --_bar: var(--_edge);
  }
  th::before,
  td::before {
    content: attr(data-hour) ' ' attr(data-label);
    font-size: 13px;
    font-weight: 400;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  th::before {
    position: absolute;
    inset-inline-end: 0;
  }
  thead th::before {
    inset: auto auto 24px 0;
  }
  th.assumed + .assumed::before,
  th.avoid + .avoid::before {
    content: none;
  }
  th.now,
  td.now::before {
    background: var(--_accent);
    font-weight: 700;
    color: var(--_on-accent);
  }
  tbody th.now::before {
    color: inherit;
  }
  td {
    min-inline-size: 24px;
    cursor: pointer;
  }
  td::before {
    display: none;
    padding-inline: 2px;
    line-height: 20px;
  }
  td:focus-visible {
    position: relative;
    z-index: 1;
  }

  .detail {
    min-block-size: 3.5em;
    margin-block: 12px 8px;
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    gap: 4px 8px;
    border-block-start: 1px solid var(--_hair);
    padding-block: 12px;
    line-height: 1.4;
  }
  .legend > li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .folds > [open] {
    flex-basis: 100%;
  }
  .items > li {
    max-inline-size: 36em;
    padding-block: 6px;
  }
  .foot {
    margin-block-start: 8px;
  }

  @media screen {
    @container (width < 720px) {
      .days {
        display: flex;
      }
      .map,
      tbody,
      td,
      td::before {
        display: block;
      }
      caption {
        display: block;
        padding-block-end: 2px;
      }
      thead,
      tbody th {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      tbody tr {
        display: none;
      }
      .shown {
        display: grid;
        grid-template-columns: repeat(6, minmax(44px, 1fr));
        gap: 6px 1px;
      }
    }
    @container (width < 300px) {
      .shown,
      .days {
        display: grid;
        grid-template-columns: repeat(4, minmax(44px, 1fr));
      }
    }
  }
  @container (width >= 720px) {
    .say {
      grid-template-columns: 2fr 3fr;
    }
    .aim .big {
      font-size: 2em;
    }
  }

  :host([compact]) :is(.foot, .folds) {
    display: none;
  }

  @media (forced-colors: active) {
    .root {
      --_h0: Canvas;
      --_h1: Canvas;
      --_h2: Canvas;
      --_h3: CanvasText;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_edge: CanvasText;
      --_paper: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
    td,
    th,
    .swatch {
      forced-color-adjust: none;
    }
    .chips [aria-pressed='false'] {
      border-color: Canvas;
    }
  }
`;
