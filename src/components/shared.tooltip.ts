import { css } from '@lit/reactive-element';

/**
 * Looks of the tooltip of `controllers/tooltip.ts`. Its margin belongs to it, so that the mouse gets from the anchor on
 * to the words without leaving both.
 */
export const tooltipStyles = css`
  .tooltip {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    border: 0;
    padding: 8px 0;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 16px);
    overflow: visible;
    background: none;
    color: var(--_ink);
    z-index: 3;
  }
  .tooltip-box {
    border: 1px solid var(--_ink);
    padding: 8px 12px;
    background: var(--_paper);
    line-height: 1.6;
  }
  .tooltip::after {
    content: '';
    position: absolute;
    inset: auto auto 3px clamp(4px, var(--_arrow) - 6px, 100% - 16px);
    inline-size: 11px;
    block-size: 11px;
    border: solid var(--_ink);
    border-width: 0 1px 1px 0;
    background: var(--_paper);
    rotate: 45deg;
  }
  .tooltip[data-side='bottom']::after {
    inset-block: 3px auto;
    rotate: 225deg;
  }
  @media print {
    .tooltip {
      display: none;
    }
  }
`;
