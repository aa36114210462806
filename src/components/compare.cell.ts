import type { Cell, Column, Id, Row, Source, Table } from '../data/types.js';
import { cellOf, differences, figure } from '../logic/table-view.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { make, type Child } from './shared.make.js';
import { dayInWords, markOf } from './shared.sources.js';
import { makeWhy, whyOf } from './shared.why.js';

/** A column with what its cells have in common. */
export interface ShownColumn extends Column {
  /** Folds on a phone. */
  readonly folds: boolean;
  /** All rows are alike in it. */
  readonly alike: boolean;
  /** Classes of its cells. */
  readonly look: string;
}

/** From so many letters on, a cell holds a sentence. */
const LONG = 17;

/** Which columns decide first: the ones that the data names, else the first two. The others fold on a phone. */
export function shownColumns(table: Table): readonly ShownColumn[] {
  const { columns, rows } = table;
  const differing = differences(table);
  const named = columns.filter(({ decisive }) => decisive);
  const first = named.length ? named : columns.slice(0, 2);
  return columns.map((column) => {
    const { id, type } = column;
    const folds = !first.includes(column) && columns.length - first.length > 1;
    // Where nothing differs, nothing is left out: an empty table helps nobody.
    const alike = differing.length > 0 && !differing.includes(column);
    // Sentences and lists are set below their label on a phone, and wider in a table.
    const long = rows.some((row) => {
      const { text = '', values } = cellOf(row, id) ?? {};
      return values ?? text.length >= LONG;
    });
    return { ...column, folds, alike, look: `${folds ? 'folds ' : ''}${alike ? 'alike ' : ''}${long ? 'long' : type}` };
  });
}

/** 「790–1,980円/月」, 「20分以上」. A price without a maximum is that one price, not a lower limit. */
const makeFigures = ({ min, max, text = '' }: Cell, { type, unit = '' }: Column) => {
  const values = [...new Set([min ?? max!, max ?? min!])];
  const open = min === undefined ? s.atMost : max === undefined && type !== 'price' ? s.atLeast : '';
  return make('span', { class: 'figures' }, make('b', {}, values.map(figure).join('–')), `${unit}${open} ${text}`);
};

/** What is known, in words or figures; nothing where nothing is. */
function valueOf(cell: Cell | undefined, column: Column): Child {
  const { kind, text, min, max, rank, values } = cell ?? {};
  if (!cell || kind === 'unknown') return undefined;
  if (values?.length) {
    return make(
      'ul',
      { class: 'values' },
      values.map((value) => make('li', {}, value)),
    );
  }
  if ((min ?? max) !== undefined) return makeFigures(cell, column);
  return text ?? (column.type === 'yes-no' && rank !== undefined ? (rank ? s.yes : s.no) : rank?.toString());
}

/** A value with a mark behind it that opens its reason, where there is anything to say. */
export const annotate = (value: Child, mark: string, why: readonly string[]): Child =>
  mark || why.length ? [value, ' ', makeWhy(mark, why)] : value;

/**
 * Nothing known, and why; or the value with its marks: how sure it is, and how old where that counts.
 *
 * @param around source of most rows, which needs no word, no more than the row's own
 */
export function contentOf(column: Column, row: Row, around: Id, sources: readonly Source[]): Child {
  const cell = cellOf(row, column.id);
  const value = valueOf(cell, column);
  const why = cell ? whyOf(cell, cell.source === around ? around : row.source, sources) : [];
  if (!cell || value === undefined) {
    const reason = s.reasons[cell?.reason ?? 'not-stated'];
    return makeWhy(make('span', { class: 'unknown' }, s.unknown), cell?.note ? why : [reason, ...why]);
  }
  const day = cell.asOf ? dayInWords(cell.asOf) : column.type === 'price' && common.noDay;
  return annotate(value, day ? common.marks[cell.confidence] + common.asOf(day) : markOf(cell), why);
}
