import { css } from '@lit/reactive-element';
import { fill, make } from './shared.make.js';

/** A `<select>` with its label, `.field`: made once, and offered what there is to choose from. */
export const makeField = (axis: string): HTMLElement =>
  make('label', { class: 'field', part: 'field' }, make('span', {}), make('select', { 'data-axis': axis }));

/**
 * @param options value and words of each
 * @param value which is chosen; absent: the first
 */
export function offer(
  field: HTMLElement,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  value?: string,
): HTMLElement {
  const select = field.querySelector('select')!;
  fill(field.firstElementChild!, label);
  fill(
    select,
    options.map(([value, words]) => make('option', { value }, words)),
  );
  select.value = value ?? '';
  return field;
}

export const fieldStyles = css`
  .field {
    display: grid;
    min-inline-size: 0;
  }
  .field > * {
    grid-area: 1/1;
    min-inline-size: 0;
  }
  .field > span {
    padding-block-start: 5px;
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--_ink-2);
    pointer-events: none;
    z-index: 1;
  }
  .field > select {
    appearance: none;
    inline-size: 100%;
    /* Room for the label above the value, at any size of text. */
    min-block-size: calc(5px + 3.06em);
    padding: calc(5px + 1.19em) 24px 2px 0;
    border: 0;
    border-block-end: 1px solid var(--_edge);
    border-radius: 0;
    font-weight: 700;
    line-height: 1.4;
    text-overflow: ellipsis;
    background:
      linear-gradient(45deg, transparent 50%, var(--_accent) 50%) calc(100% - 9px) calc(5px + 1.94em) / 6px 6px
        no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--_accent) 50%) calc(100% - 3px) calc(5px + 1.94em) / 6px 6px
        no-repeat;
  }
  .field > select:hover {
    border-color: var(--_ink);
  }
  /* The list that drops down is painted by the browser, with the select's own colours. */
  .field option {
    color: var(--_ink);
    background: var(--_paper);
  }
  @media print {
    .field > select {
      background: none;
    }
  }
  @media (forced-colors: active) {
    .field > select {
      appearance: auto;
      background: none;
    }
  }
`;
