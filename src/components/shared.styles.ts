import { css } from '@lit/reactive-element';

/**
 * Ink tells, one colour points. Public tokens are `--prime-cancel-*`; each is read once, through a private `--_*`.
 * An unset token follows the page's own `color-scheme`; browsers without `light-dark()` get the light one.
 */
export const tokens = css`
  .root {
    --_ink: var(--prime-cancel-ink, #1c1b19);
    --_ink-2: var(--prime-cancel-ink-2, #55534d);
    --_edge: var(--prime-cancel-edge, #79766d);
    --_hair: var(--prime-cancel-hair, #cfccc4);
    --_accent: var(--prime-cancel-accent, #1b4a87);
    --_on-accent: var(--prime-cancel-on-accent, #fff);
    --_paper: var(--prime-cancel-paper, #fff);
  }
  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_ink: var(--prime-cancel-ink, light-dark(#1c1b19, #eae8e2));
      --_ink-2: var(--prime-cancel-ink-2, light-dark(#55534d, #b5b2a9));
      --_edge: var(--prime-cancel-edge, light-dark(#79766d, #918f89));
      --_hair: var(--prime-cancel-hair, light-dark(#cfccc4, #44464a));
      --_accent: var(--prime-cancel-accent, light-dark(#1b4a87, #a3c4f3));
      --_on-accent: var(--prime-cancel-on-accent, light-dark(#fff, #0e1a2c));
      --_paper: var(--prime-cancel-paper, light-dark(#fff, #16181b));
    }
  }
`;

/**
 * The wall between the page and the widget, and what all widgets share.
 *
 * The reset stands on an inner wrapper, because a page's `* {…}` beats `:host`. What is inherited on purpose comes back
 * by name; both slots stay outside, so that the author's styles hold there.
 */
export const shared = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    /* A bare flex item or a float shrinks to its contents, which inline containment reports as nothing. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .root {
    all: initial;
    /* Not among \`all\`; in a page that runs the other way, 「6–12時」 would too. */
    direction: ltr;
    unicode-bidi: isolate;
    /* Chromium keeps the language in a property of its own: it breaks lines at phrases and picks Japanese glyphs by it. */
    -webkit-locale: 'ja';
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 256px;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-family: inherit;
    font-size: max(16px, 1em);
    line-height: 1.7;
    color: var(--_ink);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    cursor: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    /* Not with pretty wrapping: Chromium up to 147 lets such lines stick out of their box. */
    word-break: auto-phrase;
    overflow-wrap: anywhere;
    line-break: strict;
    -webkit-text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(p, h2, h3, h4, h5, h6, ol, ul, fieldset, legend) {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  :where(ol, ul, summary) {
    list-style: none;
  }
  :where(button, input, select) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  :where(button) {
    background: none;
    border: 0;
    padding: 0;
    border-radius: 0;
    text-align: inherit;
  }
  :where(button, summary, select) {
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .frame {
    border-block: 3px solid var(--_ink);
    border-block-end-width: 1px;
    padding-block: 12px;
  }
  .heading {
    font-size: 1.3125em;
    line-height: 1.4;
    font-weight: 700;
    text-wrap: balance;
    font-feature-settings: 'palt';
  }
  .note {
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .mark {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_ink-2);
    white-space: nowrap;
  }
  .note .mark,
  .key .mark {
    font-size: 1em;
  }
  .key {
    font-size: 0.875em;
    line-height: 1.6;
    font-weight: 700;
  }
  .foot {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 8px;
  }
  .measure {
    max-inline-size: 36em;
  }
  .link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .range {
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    /* Paper is light, and shows what is closed. */
    .root {
      color-scheme: light;
    }
    ::details-content {
      content-visibility: visible;
    }
    .link {
      color: inherit;
    }
    .screen-only {
      display: none !important;
    }
  }
`;
