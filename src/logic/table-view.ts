import type { Cell, Column, Id, Row, Table } from '../data/types.js';

type Rows = Pick<Table, 'columns' | 'rows'>;

/** Own properties alone: a column may be called `constructor`. */
export const cellOf = ({ cells }: Row, column: Id): Cell | undefined =>
  Object.hasOwn(cells, column) ? cells[column] : undefined;

/** A cell that a row lacks is unknown. */
const knownCell = (row: Row, column: Id): Cell | undefined => {
  const cell = cellOf(row, column);
  return cell?.kind === 'unknown' ? undefined : cell;
};

/** What a row is compared by, computed once a row and not once a comparison. */
function keyOf(row: Row, { id, type }: Column) {
  const { min, max, rank, text, values } = knownCell(row, id) ?? {};
  // 「10分以内」 begins below every minimum, 「20分以上」 ends above every maximum; but one price is one price.
  const low = type === 'text' ? undefined : (min ?? (max === undefined ? rank : -Infinity));
  const high = max ?? (type === 'quantity' ? Infinity : low);
  const words = text ?? values?.[0];
  // 0: has a place by its figures or rank; 1: known in words alone; 2: unknown.
  return { row, low, high, words: words ?? '', group: low !== undefined ? 0 : words !== undefined ? 1 : 2 };
}

/** Equal infinities are equal; their difference would not be. */
const compareNumbers = (a = 0, b = 0): number => (a < b ? -1 : a > b ? 1 : 0);

/** Created with the first table sorted by words: not every page needs it, and it costs more than the sorting. */
let collator: Intl.Collator | undefined;

/**
 * The rows in the order of one column's meaning: levels and yes/no by rank, prices and quantities by minimum, then
 * maximum, text as Japanese readers sort it. A conflicting cell counts by its lowest figure or its first word. Where
 * figures are asked for, cells that are known in words alone come after those with figures; unknown cells come last.
 * Both hold in both directions, since the missing value is neither high nor low. Rows that are equal keep the order of
 * the data, also when descending.
 *
 * @param column id of a column; where the table has none of that name, the order of the data stands
 */
export function sortRows(
  { columns, rows }: Rows,
  column: Id,
  direction: 'ascending' | 'descending' = 'ascending',
): readonly Row[] {
  const by = columns.find(({ id }) => id === column);
  if (!by) return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => keyOf(row, by))
    .sort(
      (a, b) =>
        a.group - b.group ||
        sign *
          (compareNumbers(a.low, b.low) ||
            compareNumbers(a.high, b.high) ||
            (a.group === 1 ? (collator ??= new Intl.Collator('ja', { numeric: true })).compare(a.words, b.words) : 0)),
    )
    .map(({ row }) => row);
}

/** What a reader sees of a cell, as one string. All unknown cells are alike, whatever the reason. */
const face = (cell: Cell | undefined): string => {
  const { kind, text, rank, min, max, values } = cell ?? {};
  return JSON.stringify([kind, text ?? rank, min, max, values]);
};

/**
 * The columns in which the rows differ, for readers who want to see nothing else. Unknown differs from known, and a
 * conflict from a plain value. A single row differs from nothing.
 */
export const differences = ({ columns, rows }: Rows): readonly Column[] =>
  columns.filter(({ id }) => new Set(rows.map((row) => face(knownCell(row, id)))).size > 1);

/**
 * A figure as Japanese readers know it: 1,980. Whole ones are grouped by hand, because a browser's first use of `Intl`
 * costs more than a whole table.
 *
 * @param value 0 or more
 */
export const figure = (value: number): string =>
  value % 1 ? value.toLocaleString('ja') : `${value}`.replace(/\B(?=(\d{3})+$)/g, ',');
