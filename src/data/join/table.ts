import type { Cell, Column, Id, Item, Provenance, Row, Table } from '../types.js';
import { base } from '../record.js';
import { records } from './records.js';

/** What a fact may say about its origin; the rest is {@link base}. */
type Origin = Omit<Partial<Provenance>, 'note'>;

/** Language-free half of a cell: kind, rank, figures, reason, origin. A cell without an entry is known and stated. */
export type CellFacts = Omit<Partial<Cell>, 'text' | 'values' | 'note'>;

/**
 * Language-free half of a table, written `{ … } as const satisfies TableFacts`: what its words do not say. A column
 * without an entry holds text; a row, cell or note without one is known and stated.
 */
export interface TableFacts extends Origin {
  readonly columns?: Readonly<Record<Id, Omit<Column, 'id' | 'label' | 'unit'>>>;
  readonly rows?: Readonly<
    Record<Id, Origin & Pick<Row, 'method' | 'links'> & { readonly cells?: Readonly<Record<Id, CellFacts>> }>
  >;
  readonly notes?: Readonly<Record<Id, Origin>>;
}

/** Words of a cell: its text alone, or its words by name; `{}` where nothing is known and nothing is to be said. */
export type CellWords = string | Pick<Cell, 'text' | 'values' | 'note'>;

/** Words of a table. Order of keys is order on the page. */
interface Words extends Pick<Table, 'caption' | 'text' | 'rowHeader' | 'note'> {
  readonly columns: Readonly<Record<Id, Pick<Column, 'label' | 'unit'>>>;
  readonly rows: Readonly<
    Record<Id, Pick<Row, 'label' | 'note'> & { readonly cells: Readonly<Record<Id, CellWords>> }>
  >;
  readonly notes?: Readonly<Record<Id, string | Pick<Item, 'text' | 'note'>>>;
}

type Keys<T> = { readonly [K in keyof T]: unknown };

/** The same, with a word for each of the facts `F`: written `{ … } as const satisfies TableWords<typeof xFacts>`. */
export type TableWords<F extends TableFacts> = Words & {
  readonly columns: Keys<F['columns']>;
  readonly rows: Keys<F['rows']>;
} & (F extends { readonly notes: infer N } ? { readonly notes: Keys<N> } : unknown);

/**
 * Joins the facts of a comparison table with its words; each row gets a cell for each column, in the order of the
 * columns. Mark the call `@__PURE__`, so that a bundle without the table does not carry it.
 */
export function table(id: Id, { columns, rows, notes, ...facts }: TableFacts, words: Words): Table {
  const ids = Object.keys(words.columns);
  return {
    id,
    ...base,
    ...facts,
    ...words,
    columns: ids.map(
      (column) => ({ id: column, type: 'text', ...columns?.[column], ...words.columns[column] }) as Column,
    ),
    rows: Object.keys(words.rows).map((row) => {
      const fact = rows?.[row];
      const word = words.rows[row] as Words['rows'][Id];
      const cell = (column: Id): Cell => {
        const said = word.cells[column];
        return {
          kind: 'known',
          ...base,
          ...fact?.cells?.[column],
          ...(typeof said === 'string' ? { text: said } : said),
        };
      };
      return {
        id: row,
        ...base,
        ...fact,
        ...word,
        cells: Object.fromEntries(ids.map((column) => [column, cell(column)])),
      };
    }),
    notes: records<Item>(notes ?? {}, words.notes ?? {}),
  };
}
