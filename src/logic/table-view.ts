import type { Cell, Column, Id, Row, Table } from '../data/types.js';

/** As in `aria-sort`. */
export type Direction = 'ascending' | 'descending';

/** The order that a table stands in. */
export interface Sort {
  readonly column: Id;
  readonly direction: Direction;
}

/** What a row is compared by, computed once a row and not once a comparison. */
interface Key {
  readonly row: Row;
  /** 0: has a place by its figures or rank; 1: known in words alone; 2: unknown. */
  readonly group: 0 | 1 | 2;
  readonly low: number;
  readonly high: number;
  readonly words: string;
}

/** Reads the attribute `sort`: `price` is ascending, `-price` descending; `undefined` where it names no column. */
export function parseSort(text: string): Sort | undefined {
  const [, minus, column] = /^\s*(-?)([a-z0-9][a-z0-9-]*)\s*$/.exec(text) ?? [];
  return column ? { column, direction: minus ? 'descending' : 'ascending' } : undefined;
}

/** The rows that are shown, in the order of the data. */
export const visibleRows = ({ rows }: Pick<Table, 'rows'>): readonly Row[] => rows.filter(({ hidden }) => !hidden);

/** Own properties alone: a column may be called `constructor`. A cell that a row lacks is unknown. */
const cellOf = ({ cells }: Row, column: Id): Cell | undefined =>
  Object.hasOwn(cells, column) && cells[column]?.kind !== 'unknown' ? cells[column] : undefined;

function keyOf(row: Row, { id, type }: Column): Key {
  const cell = cellOf(row, id);
  const words = cell?.text ?? cell?.values?.[0] ?? '';
  let [low, high] = [NaN, NaN];
  if (type === 'level' || type === 'yes-no') low = high = cell?.rank ?? NaN;
  else if (type !== 'text' && (cell?.min ?? cell?.max) !== undefined) {
    // 「10分以内」 begins below every minimum, 「20分以上」 ends above every maximum; but one price is one price.
    low = cell?.min ?? -Infinity;
    high = cell?.max ?? (type === 'price' ? low : Infinity);
  }
  return { row, group: !cell ? 2 : Number.isNaN(low) ? 1 : 0, low, high, words };
}

let collator: Intl.Collator | undefined;

/** Equal infinities are equal; their difference would not be. */
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function compareKeys(a: Key, b: Key): number {
  if (a.group === 0) return compareNumbers(a.low, b.low) || compareNumbers(a.high, b.high);
  // Created with the first table sorted by words: not every page needs it, and it costs more than the sorting.
  return a.group === 1 ? (collator ??= new Intl.Collator('ja', { numeric: true })).compare(a.words, b.words) : 0;
}

/**
 * The visible rows in the order of one column's meaning: levels and yes/no by rank, prices and quantities by minimum,
 * then maximum, text as Japanese readers sort it. A conflicting cell counts by its lowest figure or its first word.
 * Where figures are asked for, cells that are known in words alone come after those with figures; unknown cells come
 * last. Both hold in both directions, since the missing value is neither high nor low. Rows that are equal keep the
 * order of the data, also when descending.
 *
 * @param column id of a column; where the table has none of that name, the order of the data stands
 */
export function sortRows(
  table: Pick<Table, 'columns' | 'rows'>,
  column: Id,
  direction: Direction = 'ascending',
): readonly Row[] {
  const rows = visibleRows(table);
  const by = table.columns.find(({ id }) => id === column);
  if (!by) return rows;
  const sign = direction === 'descending' ? -1 : 1;
  return rows
    .map((row) => keyOf(row, by))
    .sort((a, b) => a.group - b.group || sign * compareKeys(a, b))
    .map(({ row }) => row);
}

/** What a reader sees of a cell, as one string. All unknown cells are alike, whatever the reason. */
function face(cell: Cell | undefined): string {
  if (!cell) return '';
  const { kind, text, min, max, values = [] } = cell;
  return [kind, text ?? cell.rank, min, max, ...values].join('\n');
}

/**
 * The columns in which the visible rows differ, for readers who want to see nothing else. Unknown differs from known,
 * and a conflict from a plain value. A single row differs from nothing.
 */
export function differences(table: Pick<Table, 'columns' | 'rows'>): readonly Column[] {
  const rows = visibleRows(table);
  return table.columns.filter(({ id }) => new Set(rows.map((row) => face(cellOf(row, id)))).size > 1);
}
