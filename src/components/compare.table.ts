import type { Id, Row, Source, Table } from '../data/types.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate, contentOf, shownColumns, type ShownColumn } from './compare.cell.js';
import { footOf, makeHead, makeLead, makeNotes, makeOrders } from './compare.parts.js';
import { add, make, makeLink, type Child } from './shared.make.js';
import { markOf } from './shared.sources.js';
import { whyOf } from './shared.why.js';

/** From so many rows on, a column of words is worth sorting too: fewer are read at a glance. */
const MANY = 8;

/** A table with all that follows from its data alone: made once, then moved and marked, never rendered again. */
export interface Model {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** Those that the reader can sort by. */
  readonly sortable: readonly ShownColumn[];
  readonly rows: ReadonlyMap<Row, HTMLElement>;
  readonly body: HTMLElement;
  /** Everything between the widget's title and its foot. */
  readonly view: HTMLElement;
  /** For the foot. */
  readonly lines: readonly string[];
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
      { class: 'use screen-only', part: 'use', 'data-use-method': method },
      make('span', { class: 'of' }, s.of(label)),
      s.use,
      make('span', { class: 'chosen' }, s.chosen),
    ),
  links?.map(makeLink),
];

/** @param named column that the page sorts by, whatever its type */
export function modelOf(table: Table, sources: readonly Source[], named: Id): Model {
  const { rows } = table;
  const columns = shownColumns(table);
  // Where all rows are alike there is nothing to sort.
  const sortable = columns.filter(
    ({ id, type, alike }) => id === named || (!alike && (type !== 'text' || rows.length >= MANY)),
  );
  const label = [rows.some(({ method }) => method) && s.steps, rows.some(({ links }) => links?.length) && s.links]
    .filter(Boolean)
    .join('・');
  const heads = [{ label: table.rowHeader, look: '' }, ...columns, ...(label ? [{ label, look: 'act' }] : [])];
  // Most rows come from one source, the middle one in order; the others name theirs.
  const around = rows.map(({ source }) => source).sort()[rows.length >> 1] ?? '';

  // Roles are restated: where the table is set as cards, browsers would otherwise forget that it is one.
  const blank = make(
    'tr',
    { role: 'row', part: 'row' },
    make('th', { role: 'rowheader', scope: 'row' }),
    heads.slice(1).map(({ label, look }) => make('td', { role: 'cell', class: look, 'data-label': label })),
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
  const body = make('tbody', { role: 'rowgroup' }, [...elements.values()]);
  const view = make(
    'div',
    {},
    makeLead(table),
    make(
      'div',
      { class: 'tools screen-only', part: 'tools' },
      sortable.length > 0 && makeOrders(sortable),
      columns.some(({ folds, alike }) => folds || alike) && make('button', { part: 'more' }),
    ),
    make('p', { class: 'note omitted' }),
    make(
      'div',
      { class: 'view' },
      make('p', { class: 'hint note screen-only', 'aria-hidden': 'true' }, s.hint),
      make(
        'div',
        { part: 'scroller', role: 'group', 'aria-labelledby': 'caption' },
        make(
          'table',
          { role: 'table', part: 'table' },
          make('caption', { class: 'visually-hidden', id: 'caption' }, table.caption),
          make(
            'thead',
            { role: 'rowgroup' },
            make(
              'tr',
              { role: 'row' },
              heads.map((head) => makeHead(head.label, head.look, sortable.find((column) => column === head)?.id)),
            ),
          ),
          body,
        ),
      ),
    ),
    makeNotes(table, sources),
  );
  return { table, columns, sortable, rows: elements, body, view, lines: footOf(table, sources) };
}
