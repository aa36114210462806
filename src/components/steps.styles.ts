import { css } from '@lit/reactive-element';

export const stepsStyles = css`
  .box {
    appearance: none;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_edge);
    background: var(--_paper);
    display: inline-grid;
    place-content: center;
    cursor: pointer;
  }
  .box:checked {
    background: var(--_ink);
    border-color: var(--_ink);
  }
  .box:checked::before {
    content: '';
    inline-size: 15px;
    block-size: 8px;
    border: solid var(--_paper);
    border-width: 0 0 3px 3px;
    transform: translateY(-2px) rotate(-45deg);
  }

  .chooser {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
    margin-block-start: 4px;
  }
  .field {
    flex: 1 8em;
  }
  .field:first-child {
    flex-basis: 100%;
  }
  .intro,
  .notice {
    margin-block-start: 8px;
  }
  .notice {
    border-block: 1px solid var(--_ink);
    padding-block: 4px;
  }
  .link + .link {
    margin-inline-start: 24px;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 12px;
    min-block-size: 44px;
    margin-block: 4px 6px;
  }
  .position {
    font-size: 1.125em;
    line-height: 1.4;
    white-space: nowrap;
    color: var(--_accent);
  }
  .position > b {
    margin-inline: 0.2em;
    font-size: 1.5em;
  }
  .position.is-over {
    color: var(--_ink);
  }
  .position > b + span {
    color: var(--_ink-2);
  }
  .segments {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 3px;
    min-inline-size: 4em;
  }
  /* Borders, because forced colours leave them. */
  .segments > * {
    flex: 1;
    border-block-start: 2px solid var(--_edge);
  }
  .segments > .done {
    border-block-start: 6px solid var(--_ink);
  }
  .segments > .now {
    border-block-start: 14px solid var(--_accent);
  }
  .fold {
    white-space: nowrap;
  }

  .step {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto 44px;
    align-items: start;
    border-block-end: 1px solid var(--_hair);
  }
  .number,
  .title {
    padding-block: 11px;
    line-height: 1.5;
  }
  .title {
    font-weight: 700;
  }
  .number,
  .is-done > .title {
    color: var(--_ink-2);
  }
  .title:hover,
  .done-control:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  .step > .undo {
    grid-area: 1/3;
    margin-inline-start: 8px;
  }
  .done-control {
    grid-area: 1/4;
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 12px;
    min-block-size: 46px;
    /* Many pages have a bar at the top of the window. */
    scroll-margin-block-start: 64px;
    cursor: pointer;
  }
  .body {
    grid-area: 2/1/3/-1;
  }
  .content,
  .main {
    display: grid;
    align-content: start;
    gap: 8px;
  }
  .content {
    padding-block-end: 12px;
  }

  /* Words on the screen stand between corner brackets, so that nobody takes them for a button. */
  .screen {
    position: relative;
    display: grid;
    justify-self: start;
    padding: 6px 18px;
    font-size: 1.1875em;
    line-height: 1.4;
  }
  .screen::before,
  .screen::after {
    content: '';
    position: absolute;
    inline-size: 13px;
    block-size: 18px;
    border: solid var(--_ink);
  }
  .screen::before {
    inset: 0 auto auto 0;
    border-width: 3px 0 0 3px;
  }
  .screen::after {
    inset: auto 0 0 auto;
    border-width: 0 3px 3px 0;
  }
  .then::before {
    content: '→' / '';
    margin-inline-end: 0.4em;
    color: var(--_ink-2);
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
    margin-block: -4px;
  }
  .folds > [open] {
    flex-basis: 100%;
    padding-block-end: 8px;
  }
  .folds summary::before,
  .fold::before {
    content: '';
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 8px;
    background:
      linear-gradient(currentColor 0 0) center/12px 2px no-repeat,
      linear-gradient(currentColor 0 0) center/2px 12px no-repeat;
  }
  [open] > summary::before,
  .fold[aria-expanded='true']::before {
    background: linear-gradient(currentColor 0 0) center/12px 2px no-repeat;
  }
  .items > * {
    border-block-start: 1px solid var(--_hair);
    padding-block: 6px;
  }
  .numbered {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }
  .caution {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 6px;
  }
  .caution .key {
    margin-inline-end: 0.75em;
  }
  .foot {
    border: 0;
    padding-block-start: 16px;
  }

  @media screen {
    .folded {
      display: none;
    }
    /* The one next thing: a thick accent rule at its left, a larger title, the only solid block. */
    .current,
    .finished {
      margin-block: 4px 12px;
      border-block: 0;
      border-inline-start: 8px solid var(--_accent);
      padding: 6px 0 0 12px;
    }
    /* The accent points to what is to do; what is done is ink. */
    .finished {
      border-color: var(--_ink);
    }
    .current {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .current > .number {
      padding: 0 10px 0 0;
      font-size: 2.25em;
      line-height: 1;
      color: var(--_accent);
    }
    .finished b,
    .current > .title {
      display: block;
      padding-block: 0;
      font-size: 1.5em;
      line-height: 1.35;
      color: var(--_ink);
      font-feature-settings: 'palt';
    }
    .current > .title {
      min-block-size: 44px;
    }
    .current > .done-control {
      grid-area: 3/1/4/-1;
      justify-content: start;
      min-block-size: 56px;
      padding: 4px 16px;
      border: 2px solid var(--_accent);
      font-size: 1.1875em;
      font-weight: 700;
      line-height: 1.35;
    }
    .current:not(.is-done) > .done-control {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .current:not(.is-done) .box {
      border-color: var(--_on-accent);
      outline-color: var(--_on-accent);
    }
    /* On the solid bar a ring is hardly seen, around it it is. */
    .current > .done-control:has(:focus-visible) {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_paper);
    }
    .current > :has(:focus-visible) > .box {
      outline: 0;
      box-shadow: none;
    }
    .tick {
      display: grid;
    }
    .done-when {
      font-size: 0.75em;
      font-weight: 400;
    }
    @container (width <= 300px) {
      .segments {
        display: none;
      }
      .mark {
        white-space: normal;
      }
    }
    @container (width >= 720px) {
      .chooser {
        column-gap: 32px;
      }
      .field:first-child {
        flex-basis: 16em;
      }
      /* Numbers on one axis, titles on another, whether large or small. */
      .step {
        grid-template-columns: 80px minmax(0, 1fr) auto 44px;
      }
      .number {
        padding-inline-start: 24px;
      }
      .body {
        grid-column: 2/-1;
      }
      .content {
        grid-template-columns: minmax(0, 36em) 14em;
        column-gap: 32px;
      }
      .caution {
        border-block-start: 0;
        border-inline-start: 1px solid var(--_hair);
        padding: 0 0 0 16px;
      }
      .caution .key {
        display: block;
      }
      .finished {
        padding-inline-start: 72px;
      }
      .step.current {
        grid-template-columns: 56px minmax(0, 1fr);
        padding: 12px 0 12px 16px;
      }
      .current > .number {
        font-size: 3em;
      }
      .current > .title {
        font-size: 1.75em;
      }
      .current > .done-control {
        grid-area: 3/2;
        justify-self: start;
        min-inline-size: 14em;
      }
    }
  }

  :host([compact]) :is(.segments, .foot > :not(:last-child)) {
    display: none;
  }

  @media print {
    .step {
      break-inside: avoid;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
    .box {
      border-color: #000;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .box:checked {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .box:checked::before {
      border-color: Canvas;
    }
    .folds summary::before,
    .fold::before {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
