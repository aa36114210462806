import { css } from 'lit';

/** The wide map is the rule, also on paper; the narrow one is the exception of a narrow column on a screen. */
export const heatmapStyles = css`
  .root {
    --_h0: var(--prime-cancel-heat-quiet, #f3f1ec);
    --_h1: var(--prime-cancel-heat-slightly-quiet, #c9c6be);
    --_h2: var(--prime-cancel-heat-busy, #8f8a80);
    --_h3: var(--prime-cancel-heat-very-busy, #34322d);
    --_heat-ink: var(--prime-cancel-heat-ink, #1c1b19);
    --_screen: #0002;
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_h0: var(--prime-cancel-heat-quiet, light-dark(#f3f1ec, #25272a));
      --_h1: var(--prime-cancel-heat-slightly-quiet, light-dark(#c9c6be, #494b4f));
      --_h2: var(--prime-cancel-heat-busy, light-dark(#8f8a80, #67686c));
      --_h3: var(--prime-cancel-heat-very-busy, light-dark(#34322d, #dcdad3));
      --_heat-ink: var(--prime-cancel-heat-ink, light-dark(#1c1b19, #eae8e2));
      --_screen: light-dark(#0002, #fff2);
    }
  }

  .say > * {
    padding-block: 10px 12px;
  }
  .now > .key,
  .next > .key {
    display: flex;
    gap: 0.75em;
    color: var(--_accent);
  }
  .key > span {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .level {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 1.3125em;
    line-height: 1.5;
    font-feature-settings: 'palt';
  }
  .level .mark {
    font-size: 0.667em;
    margin-inline-start: -6px;
  }
  /* The one next thing. */
  .aim {
    border-inline-start: 8px solid var(--_accent);
    padding: 2px 0 2px 12px;
    margin-block-end: 12px;
  }
  .big {
    margin-block: 2px 4px;
    font-size: 1.625em;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
    font-feature-settings: 'palt';
  }
  .whole {
    white-space: nowrap;
  }
  .big b {
    font-size: 1.25em;
    line-height: 0;
    letter-spacing: -0.03em;
  }
  .unit {
    margin-inline: 0.1em;
    font-size: 0.75em;
    font-weight: 400;
  }
  .hours {
    margin-block-start: 10px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    border-block: 1px solid var(--_hair);
  }
  .chips > button {
    flex: 1 0 auto;
    display: grid;
    align-content: center;
    justify-items: center;
    min-inline-size: 44px;
    min-block-size: 48px;
    padding: 4px 2px 0;
    border-block-end: 4px solid transparent;
    line-height: 1.25;
  }
  .chips small {
    font-size: 13px;
    line-height: 1.2;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .chips > [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 700;
    color: var(--_accent);
  }
  .chips > [aria-pressed='true'] small {
    color: inherit;
  }
  .chips > :hover > span {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .chips > :focus-visible {
    outline-offset: -2px;
    z-index: 1;
  }
  .days {
    display: none;
  }
  .measured {
    margin-block: 4px 8px;
  }
  .measured:empty {
    display: none;
  }
  .stale {
    font-weight: 700;
  }

  /* Four levels by lightness and sign; unknown is the only diagonal, and has no ground. */
  :is([data-level], .swatch) {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  :is([data-level='quiet'], [data-swatch='quiet'], [data-swatch='avoid']) {
    --_fill: var(--_h0);
    --_sign: '◎';
  }
  :is([data-level='slightly-quiet'], [data-swatch='slightly-quiet'], [data-swatch='assumed']) {
    --_fill: radial-gradient(circle, var(--_screen) 0 1px, transparent 1.4px) center/6px 6px var(--_h1);
    --_sign: '○';
  }
  :is([data-level='busy'], [data-swatch='busy']) {
    --_fill: linear-gradient(var(--_screen) 0 1px, transparent 1px) center/100% 5px var(--_h2);
    --_sign: '△';
  }
  :is([data-level='very-busy'], [data-swatch='very-busy']) {
    --_fill: var(--_h3);
    --_sign: '×';
    --_on: var(--_paper);
  }
  :is([data-level='unknown'], [data-swatch='unknown']) {
    --_fill: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 7px);
  }
  :is([data-assumed], [data-swatch='assumed']) {
    --_corner: linear-gradient(225deg, var(--_on, var(--_heat-ink)) 0 5px, transparent 5.6px);
  }
  :is([aria-current], [data-swatch='now']) {
    --_on: var(--_on-accent);
    --_disc: radial-gradient(circle, var(--_accent) 0 10.5px, var(--_paper) 11px 13px, transparent 13.5px);
  }
  /* Old: the lightness goes, the signs stay. */
  [data-stale] {
    --_fill: linear-gradient(var(--_hair) 0 0) center/calc(100% - 8px) 1px no-repeat;
    --_on: var(--_ink-2);
  }
  .swatch,
  .map td {
    background: var(--_disc, none), var(--_corner, none), var(--_fill, none);
    color: var(--_on, var(--_heat-ink));
    text-align: center;
  }
  .map td::after,
  .swatch::after {
    content: var(--_sign, '');
    font: 700 17px/1 sans-serif;
    -webkit-text-stroke: 0.4px;
  }
  @supports (content: 'x' / 'y') {
    .map td::after,
    .swatch::after {
      content: var(--_sign, '') / '';
    }
  }
  .swatch {
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 30px;
    block-size: 24px;
  }
  [data-swatch='avoid'] {
    --_fill: none;
    --_sign: '';
    border-block-start: 3px solid var(--_ink);
  }
  [data-swatch='next'] {
    block-size: 10px;
    border: solid var(--_accent);
    border-width: 0 4px 4px;
  }

  .map {
    inline-size: 100%;
    max-inline-size: 960px;
    margin-block-start: 12px;
    border-collapse: separate;
    border-spacing: 1px;
    table-layout: fixed;
  }
  .map caption {
    text-align: start;
    padding-block-end: 24px;
  }
  .map th {
    position: relative;
    padding: 0;
    font-weight: 400;
  }
  .map thead th {
    border-block-start: 3px solid transparent;
    font-size: 13px;
    line-height: 20px;
    color: var(--_ink-2);
  }
  .map thead th:first-child {
    inline-size: 52px;
  }
  .map thead :nth-child(6n + 2) {
    font-weight: 700;
    color: var(--_ink);
  }
  .map thead [data-assumed] {
    border-image: linear-gradient(var(--_edge) 0 0) 1 / 1px 0 0;
  }
  .map thead [data-avoid] {
    border-block-start-color: var(--_ink);
  }
  .map thead [data-label]::before {
    content: attr(data-label);
    position: absolute;
    inset: auto auto 100% 0;
    padding-block-end: 4px;
    font-weight: 400;
    white-space: nowrap;
    color: var(--_ink-2);
  }
  .map tbody th {
    line-height: 32px;
    text-align: start;
    padding-inline-start: 4px;
  }
  .map th small {
    margin-inline-start: 4px;
    font-size: 13px;
    line-height: 0;
    color: var(--_ink-2);
  }
  .map [data-now],
  .map [data-now] small {
    font-weight: 700;
    color: var(--_on-accent);
  }
  .map [data-now] {
    background: var(--_accent);
  }
  .map td {
    position: relative;
    block-size: 32px;
    min-inline-size: 24px;
    padding: 0;
    vertical-align: middle;
    line-height: 1;
    cursor: pointer;
  }
  .map [data-next]::before {
    content: '';
    position: absolute;
    inset: auto -1px 0;
    block-size: 11px;
    border: 0 solid var(--_accent);
    border-block-end-width: 4px;
  }
  .map [data-next~='first']::before {
    inset-inline-start: 0;
    border-inline-start-width: 4px;
  }
  .map [data-next~='last']::before {
    inset-inline-end: 0;
    border-inline-end-width: 4px;
  }
  .map td:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 0;
    box-shadow:
      inset 0 0 0 2px var(--_paper),
      0 0 0 5px var(--_paper);
    z-index: 2;
  }

  .detail {
    min-block-size: 3.5em;
    margin-block: 12px 8px;
  }
  .detail b {
    margin-inline-end: 1em;
  }
  .legend {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px 16px;
    border-block-start: 1px solid var(--_hair);
    padding-block: 12px;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .legend > li {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .folds > [open] {
    flex-basis: 100%;
    padding-block-end: 8px;
  }
  .folds summary::before {
    content: '';
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 8px;
    background:
      linear-gradient(currentColor 0 0) center/12px 2px no-repeat,
      linear-gradient(currentColor 0 0) center/2px 12px no-repeat;
  }
  .folds [open] > summary::before {
    background: linear-gradient(currentColor 0 0) center/12px 2px no-repeat;
  }
  .items > li {
    max-inline-size: 36em;
    border-block-start: 1px solid var(--_hair);
    padding-block: 6px;
  }
  .foot {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 8px;
  }

  @media screen {
    @container prime-cancel (width < 720px) {
      .days {
        display: block;
        margin-block-start: 4px;
      }
      .map,
      .map tbody,
      .map caption {
        display: block;
      }
      .map caption {
        padding-block-end: 2px;
      }
      .map :is(thead, tbody th) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .map tbody tr {
        display: none;
      }
      .map [data-shown] {
        display: grid;
        grid-template-columns: repeat(6, minmax(44px, 1fr));
        gap: 6px 1px;
      }
      .map td {
        display: grid;
        grid-template-rows: 22px 30px;
        block-size: auto;
        background: none;
        border-block-end: 4px solid transparent;
      }
      .map td::after {
        display: grid;
        place-content: center;
        font-size: 20px;
        background: var(--_disc, none), var(--_corner, none), var(--_fill);
      }
      .map td::before,
      .map [data-next]::before {
        content: attr(data-hour);
        position: static;
        block-size: auto;
        border: 0 solid transparent;
        border-block-start-width: 2px;
        padding-inline: 2px;
        font-size: 14px;
        line-height: 20px;
        text-align: start;
        color: var(--_ink-2);
      }
      .map td[data-avoid]::before {
        border-color: var(--_ink);
      }
      .map td[aria-current]::before {
        content: attr(data-hour) '\\2009いま';
        padding-inline: 1px;
        white-space: nowrap;
        background: var(--_accent);
        border-color: var(--_accent);
        font-weight: 700;
        color: var(--_on-accent);
      }
      .map td[data-next] {
        border-color: var(--_accent);
      }
    }
    @container prime-cancel (width < 300px) {
      .map [data-shown] {
        grid-template-columns: repeat(4, minmax(44px, 1fr));
      }
      .chips {
        display: grid;
        grid-template-columns: repeat(3, 1fr);
      }
      .days > .chips {
        grid-template-columns: repeat(4, 1fr);
      }
      .legend {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container prime-cancel (560px <= width < 720px) {
      .map [data-shown] {
        grid-template-columns: repeat(12, minmax(44px, 1fr));
      }
    }
  }
  @container prime-cancel (min-width: 560px) {
    .legend {
      grid-template-columns: repeat(auto-fill, 11.5em);
    }
  }
  @container prime-cancel (min-width: 720px) {
    .say {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 24px;
      max-inline-size: 960px;
      margin-block-start: 8px;
    }
    .level {
      font-size: 1.5em;
    }
    .aim {
      padding-inline-start: 20px;
    }
    .big {
      font-size: 2em;
    }
  }

  :host([compact]) :is(.foot, .folds) {
    display: none;
  }
  :host([compact]) .frame {
    padding-block: 8px;
  }
  :host([compact]) .detail {
    min-block-size: 0;
  }

  @media print {
    .map td {
      border: 1px solid var(--_edge);
    }
    .map tr {
      break-inside: avoid;
    }
    /* Legible where a browser drops the ground all the same. */
    :is([data-level='very-busy']:not([aria-current]), [data-swatch='very-busy'])::after {
      background: var(--_paper);
      color: var(--_ink);
    }
    .folds > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_h0: Canvas;
      --_h1: Canvas;
      --_h2: Canvas;
      --_h3: CanvasText;
      --_heat-ink: CanvasText;
      --_screen: CanvasText;
      --_edge: CanvasText;
      --_paper: Canvas;
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_hair: GrayText;
      --_ink-2: CanvasText;
    }
    :is([data-level], [data-now], .swatch) {
      forced-color-adjust: none;
    }
    .chips > :not([aria-pressed='true']),
    .map thead th:not([data-avoid], [data-assumed]) {
      border-color: Canvas;
    }
    .folds summary::before {
      forced-color-adjust: none;
      color: LinkText;
    }
  }
`;
