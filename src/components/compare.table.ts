import type { Id, Row, Source, Table } from '../data/types.js';
import { sortRows } from '../logic/table-view.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate, contentOf, shownColumns, type ShownColumn } from './compare.cell.js';
import { makeFoot, makeNotes, makeOrders } from './compare.parts.js';
import { add, make, makeLink, type Child } from './shared.make.js';
import { markOf, whyOf } from './shared.why.js';

/** From so many rows on, a column of words is worth sorting too: fewer are read at a glance. */
const MANY = 8;

/** A table with all that follows from its data alone: finished, then moved and marked by hand, never rendered again. */
export interface Model {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** Those that the reader can sort by. */
  readonly sortable: readonly ShownColumn[];
  /** The choice of an order, for cards: a table has its headers for that. */
  readonly orders: HTMLElement | undefined;
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  readonly rows: ReadonlyMap<Row, HTMLElement>;
  /** What is to be known about the table. */
  readonly notes: HTMLElement;
  readonly foot: HTMLElement;
}

/**
 * Parts every number that a phone would turn into a link by itself, by word joiners that nobody sees. A row's note is
 * the one place where the guide names numbers that are not for dialling.
 */
const guarded = (text: string) => text.replace(/\d[\d-]{8,}\d/g, (number) => number.replace(/\d/g, '$&\u2060'));

const makeActions = ({ method, label, links }: Row): Child => [
  method &&
    make(
      'button',
      { class: 'use', part: 'use', 'data-use-method': method },
      make('span', { class: 'of' }, s.of(label)),
      s.use,
      make('span', { class: 'chosen' }, s.chosen),
    ),
  links?.map(makeLink),
];

/** In cards the buttons go and their words stay, so that the columns keep their names. */
const makeHead = (label: string, look?: string, sort?: Id) =>
  make(
    'th',
    { role: 'columnheader', scope: 'col', ...(look && { class: look }) },
    sort ? make('button', { class: 'sort', part: 'sort', 'data-sort': sort }, label) : label,
    sort && make('span', { class: 'name' }, label),
  );

/** @param named column that the page sorts by, whatever its type */
export function modelOf(table: Table, sources: readonly Source[], named: Id): Model {
  const { rows } = table;
  const columns = shownColumns(table);
  // Where all rows are alike there is nothing to sort.
  const sortable = columns.filter(
    ({ id, type, alike }) => id === named || (!alike && (type !== 'text' || rows.length >= MANY)),
  );
  const methods = rows.some(({ method }) => method);
  const links = rows.some((row) => row.links?.length);
  const label = [methods ? s.steps : '', links ? s.links : ''].filter(Boolean).join('・');
  const act = { label, look: 'act' };
  // Most rows come from one source, the middle one in order; the others name theirs.
  const around = rows.map(({ source }) => source).sort()[rows.length >> 1] ?? '';

  // Roles are restated: where the table is set as cards, browsers would otherwise forget that it is one.
  const blank = make(
    'tr',
    { role: 'row', part: 'row' },
    make('th', { role: 'rowheader', scope: 'row' }),
    [...columns, ...(label ? [act] : [])].map(({ label, look }) =>
      make('td', { role: 'cell', class: look, 'data-label': label }),
    ),
  );
  const makeRow = (row: Row) => {
    const element = blank.cloneNode(true) as HTMLTableRowElement;
    element.dataset.row = row.id;
    const contents = [
      [
        annotate(row.label, markOf(row), whyOf(row, around, sources).map(guarded)),
        make('span', { class: 'recommended' }, s.recommended),
      ],
      ...columns.map((column) => contentOf(column, row, around, sources)),
      makeActions(row),
    ];
    [...element.cells].forEach((cell, index) => add(cell, contents[index]));
    return element;
  };
  const elements = new Map(rows.map((row) => [row, makeRow(row)]));
  return {
    table,
    columns,
    sortable,
    orders: sortable.length ? makeOrders(sortable) : undefined,
    head: make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        makeHead(table.rowHeader),
        columns.map((column) => makeHead(column.label, column.look, sortable.includes(column) ? column.id : undefined)),
        label && makeHead(label, act.look),
      ),
    ),
    body: make('tbody', { role: 'rowgroup' }, [...elements.values()]),
    rows: elements,
    notes: makeNotes(table, sources),
    foot: makeFoot(table, sources),
  };
}

/** Column and direction of a sort as its attribute writes it: `price`, `-price`. */
export const directed = (sort: string) => {
  const column = sort.replace(/^-/, '');
  return [column, column === sort ? 'ascending' : 'descending'] as const;
};

/**
 * Puts the rows in order by moving them; nothing is created. The row that holds the focus stays where it is in the
 * document and the others go round it, because what is moved loses the focus.
 */
export function arrange({ table, body, rows }: Model, sort: string): void {
  const order = sortRows(table, ...directed(sort));
  const elements = order.map((row) => rows.get(row)!);
  if (elements.every((element, index) => element === body.children[index])) return;
  const still = Math.max(
    0,
    elements.findIndex((element) => element.matches(':focus-within')),
  );
  body.prepend(...elements.slice(0, still));
  body.append(...elements.slice(still + 1));
}

/** Says at the headers and in the choice which order stands, and touches nothing that says so already. */
export function markSort({ head, orders }: Model, sort: string): void {
  const [id, direction] = directed(sort);
  for (const button of head.querySelectorAll<HTMLElement>('.sort')) {
    const header = button.parentElement!;
    const own = button.dataset.sort === id ? direction : null;
    if (own === header.getAttribute('aria-sort')) continue;
    if (own) header.setAttribute('aria-sort', own);
    else header.removeAttribute('aria-sort');
  }
  const select = orders?.querySelector('select');
  if (select) select.value = sort;
}
