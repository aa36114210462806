import { css } from 'lit';
import { fieldStyles } from './shared.field.js';

/** Both kinds of controls: a select with its label, `.field`, and a checkbox, `.box`. */
export const controlStyles = css`
  ${fieldStyles}
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
  @media (forced-colors: active) {
    .box:checked {
      background: CanvasText;
      border-color: CanvasText;
      forced-color-adjust: none;
    }
    .box:checked::before {
      border-color: Canvas;
    }
  }
`;
