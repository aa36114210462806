import { css } from 'lit';
import type { Id, Provenance, Source } from '../data/types.js';
import { common } from '../strings/common.js';
import { make, makeMark, type Child } from './shared.make.js';
import { sourceLine } from './shared.sources.js';

/** 〔諸説〕 and its like: how sure a record is, and 〔注〕 where something is to be said about a plain one. */
export const markOf = ({ confidence, note }: Provenance): string =>
  common.marks[confidence] || (note ? common.noteMark : '');

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
        make('summary', { class: 'mark' }, make('span', {}, label || common.noteMark)),
        lines.map((line) => make('p', { class: 'note' }, line)),
      )
    : makeMark(label);

export const whyStyles = css`
  .why {
    display: inline;
    font-weight: 400;
  }
  .why > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block: -10px;
    text-decoration: underline 1px;
    text-underline-offset: 0.3em;
    color: var(--_accent);
  }
  .why > summary:hover {
    text-decoration-thickness: 2px;
  }
  .why > .note {
    max-inline-size: 36em;
    padding-block: 2px 6px;
    white-space: normal;
    text-wrap: pretty;
  }
  @media print {
    .why > summary {
      color: inherit;
      text-decoration: none;
    }
  }
`;
