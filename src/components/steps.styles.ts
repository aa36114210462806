import { css } from 'lit';

export const stepsStyles = css`
  .chooser {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 16px;
    margin-block-start: 4px;
  }
  .chooser > :first-child,
  .chooser > :last-child:nth-child(2) {
    grid-column: 1/-1;
  }
  .intro {
    margin-block-start: 12px;
  }
  .notice {
    margin-block-start: 12px;
    border-block: 1px solid var(--_ink);
    padding-block: 8px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .changed {
    margin-block-start: 8px;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    margin-block: 4px 6px;
  }
  .position {
    display: flex;
    align-items: baseline;
    gap: 0.3em;
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 700;
    white-space: nowrap;
    color: var(--_accent);
  }
  .position i {
    font-style: normal;
  }
  .position b {
    font-size: 1.5em;
    letter-spacing: -0.02em;
  }
  .position span {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .segments {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 3px;
    min-inline-size: 4em;
  }
  .segments > * {
    flex: 1;
    block-size: 2px;
    background: var(--_edge);
  }
  .segments > .done {
    background: var(--_ink);
    block-size: 6px;
  }
  .segments > .current {
    background: var(--_accent);
    block-size: 14px;
  }
  .fold {
    white-space: nowrap;
  }
  .fold::after {
    content: '';
    margin-inline: 0.5em 2px; /* its turned corner stays inside */
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .fold[aria-expanded='true']::after {
    transform: translateY(25%) rotate(-135deg);
  }

  .step {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto 44px;
    align-items: start;
    border-block-start: 1px solid var(--_hair);
  }
  .step:first-child,
  .step.folded + .step:not(.folded) {
    border-block-start: 0;
  }
  .step.folded {
    display: none;
  }
  .number {
    padding-block: 11px;
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .title {
    grid-column: 2;
    min-block-size: 46px;
    padding-block: 11px;
    line-height: 1.5;
    font-weight: 700;
    text-wrap: balance;
  }
  .title:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  .undo {
    grid-area: 1/3;
    padding-inline: 8px;
    justify-content: center;
  }
  .done-control {
    grid-area: 1/4;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 12px;
    min-block-size: 46px;
    cursor: pointer;
  }
  .tick {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .body {
    grid-column: 1/-1;
    grid-row: 2;
  }
  .body[hidden] .content {
    padding: 0;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-block: 0 16px;
  }
  .step.is-done .number,
  .step.is-done .title {
    color: var(--_ink-2);
  }

  /* The one next thing: a thick accent rule at its left, a larger title, the only solid block. */
  .step.current {
    border-block-start: 0;
    border-inline-start: 8px solid var(--_accent);
    padding: 6px 0 0 12px;
    margin-block: 4px 12px;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .step.current + .step {
    border-block-start: 0;
  }
  .current > .number {
    padding: 0 10px 0 0;
    font-size: 2.25em;
    line-height: 1;
    color: var(--_accent);
    letter-spacing: -0.02em;
  }
  .current > .title {
    grid-column: 2;
    padding-block: 0;
    min-block-size: 44px;
    font-size: 1.5em;
    line-height: 1.35;
    color: var(--_ink);
    font-feature-settings: 'palt';
  }
  .current > .done-control {
    grid-area: 3/1/4/-1;
    justify-content: flex-start;
    min-block-size: 56px;
    padding-inline: 16px;
    background: var(--_accent);
    border: 2px solid var(--_accent);
    color: var(--_on-accent);
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.35;
  }
  .current .tick {
    display: grid;
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }
  .done-when {
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.4;
  }
  .current .box {
    border-color: var(--_on-accent);
  }
  .current.is-done > .done-control {
    background: none;
    color: var(--_ink);
  }
  .current.is-done .box {
    border-color: var(--_ink);
  }
  .done-control:hover {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .current > .done-control:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .current > .done-control > :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
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
  .screen b,
  .variant b {
    font-weight: 700;
  }
  .then::before {
    content: '→' / '';
    margin-inline-end: 0.4em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .folds {
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
    margin-block: -4px;
  }
  .folds:empty {
    display: none;
  }
  .folds > details[open] {
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
  .variant {
    padding-block: 4px;
  }
  .items > * {
    border-block-start: 1px solid var(--_hair);
    padding-block: 6px;
  }
  .numbered {
    counter-reset: item;
  }
  .numbered > li::before {
    counter-increment: item;
    content: counter(item) '. ';
    color: var(--_ink-2);
  }
  .caution {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 6px;
    text-wrap: pretty;
  }
  .caution > :nth-child(-n + 2) {
    display: inline;
  }
  .caution > .key {
    margin-inline-end: 0.75em;
  }
  .finished {
    border-inline-start: 8px solid var(--_accent);
    padding: 6px 0 6px 12px;
    margin-block: 8px 16px;
  }
  .finished > .big {
    font-size: 1.5em;
    line-height: 1.35;
    font-weight: 700;
    font-feature-settings: 'palt';
  }
  .foot {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 8px;
  }

  @container prime-cancel (max-width: 300px) {
    .chooser {
      grid-template-columns: minmax(0, 1fr);
    }
    .progress {
      justify-content: space-between;
    }
    .segments {
      display: none;
    }
    .step:not(.current) {
      grid-template-columns: 1.5em minmax(0, 1fr) auto 44px;
    }
    .title,
    .step.current > .title {
      text-wrap: wrap;
    }
  }
  @container prime-cancel (min-width: 720px) {
    .chooser {
      grid-template-columns: 2fr 1fr 1fr;
      column-gap: 32px;
    }
    .chooser > :first-child,
    .chooser > :last-child:nth-child(2) {
      grid-column: auto;
    }
    .position {
      font-size: 1.3125em;
    }
    /* Numbers on one axis, titles on another, whether large or small. */
    .step {
      grid-template-columns: 80px minmax(0, 1fr) auto 44px;
    }
    .number {
      padding-inline-start: 24px;
    }
    .step:not(.current) > .body {
      grid-column: 2/3;
    }
    .step.current {
      grid-template-columns: 56px minmax(0, 1fr);
      padding: 12px 0 12px 16px;
      margin-block: 8px 16px;
    }
    .current > .number {
      font-size: 3em;
    }
    .current > .title {
      grid-column: 2/-1;
      font-size: 1.75em;
    }
    .current > .body {
      grid-column: 2/-1;
    }
    .body:not([hidden]) > .content {
      grid-template-columns: minmax(0, 36em) 14em;
      column-gap: 32px;
    }
    .caution {
      grid-area: 1/2;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_hair);
      padding: 0 0 0 16px;
    }
    .caution > :nth-child(-n + 2) {
      display: block;
    }
    .current > .done-control {
      grid-area: 3/2/4/3;
      justify-self: start;
      min-inline-size: 14em;
    }
  }

  :host([compact]) .content {
    gap: 4px;
  }
  :host([compact]) .frame {
    padding-block: 8px;
  }
  :host([compact]) :is(.intro, .foot, .segments) {
    display: none;
  }
  :host([compact]) .step.current > .title {
    font-size: 1.25em;
  }

  @media print {
    .step.folded {
      display: grid;
    }
    .body[hidden] {
      display: block;
      content-visibility: visible;
    }
    .step {
      break-inside: avoid;
    }
    .content {
      grid-template-columns: minmax(0, 1fr);
    }
    .step.current {
      border-inline-start: 0;
      padding-inline-start: 0;
    }
    .current > .done-control {
      grid-area: 1/3;
      min-block-size: 0;
      border: 0;
      padding: 0;
      background: none;
    }
    .tick {
      display: none !important;
    }
    .box {
      border-color: #000;
    }
  }
  @media (forced-colors: active) {
    .segments > .done {
      background: CanvasText;
    }
    .segments > .current {
      background: Highlight;
    }
    .segments > * {
      forced-color-adjust: none;
      background: GrayText;
    }
    .step.current,
    .finished {
      border-inline-start-color: Highlight;
    }
    .current > .done-control {
      border-color: ButtonText;
    }
  }
`;
