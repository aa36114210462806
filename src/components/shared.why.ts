import { css } from '@lit/reactive-element';
import type { Id, Provenance, Source } from '../data/types.js';
import { common } from '../strings/common.js';
import { make, makeMark, type Child } from './shared.make.js';
import { sourceLine } from './shared.sources.js';

/** The sentences behind a mark: the record's note, and its source where that is not the one of all around it. */
export function whyOf(record: Provenance, around: Id, sources: readonly Source[]): string[] {
  const source = record.source === around ? undefined : sources.find(({ id }) => id === record.source);
  return [...(record.note ? [record.note] : []), ...(source ? [sourceLine(source)] : [])];
}

/**
 * A mark that opens its reason in place, by touch and by keyboard, found by find-in-page; without a reason the mark
 * alone.
 *
 * @param label what stands there closed; nothing is made for an empty one without a reason
 */
export const makeWhy = (label: Child, lines: readonly string[]): Child =>
  lines.length
    ? make(
        'details',
        { class: 'why' },
        make('summary', { class: 'mark link' }, make('span', {}, label || common.noteMark)),
        lines.map((line) => make('p', { class: 'note measure' }, line)),
      )
    : makeMark(label);

export const whyStyles = css`
  .why {
    display: inline;
    font-weight: 400;
  }
  .why > summary {
    margin-block: -10px;
  }
  .why > .note {
    padding-block: 2px 6px;
    white-space: normal;
  }
  @media print {
    .why > summary {
      text-decoration: none;
    }
  }
`;
