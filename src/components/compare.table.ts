import { html, nothing } from 'lit';
import type { Id, Row, Source, Table } from '../data/types.js';
import { sortRows } from '../logic/table-view.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate, contentOf, shownColumns, type ShownColumn } from './compare.cell.js';
import { makeNotes } from './compare.parts.js';
import { add, make, makeLink, type Child } from './shared.make.js';
import { markOf, whyOf } from './shared.why.js';

/** A column as its header and its cells know it: one of the table, or the last one, of the actions. */
type Head = Pick<ShownColumn, 'label' | 'look'> & { readonly id?: Id };

/** A table with all that follows from its data alone. */
export interface Model {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** The same, and the actions where a row has any. */
  readonly heads: readonly Head[];
  /** The finished rows: moved and marked by hand, never rendered again. */
  readonly body: HTMLElement;
  readonly rows: ReadonlyMap<Row, HTMLElement>;
  /** What is to be known about the table, as it is finished too. */
  readonly notes: HTMLElement;
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

export function modelOf(table: Table, sources: readonly Source[]): Model {
  const { rows } = table;
  const columns = shownColumns(table);
  const methods = rows.some(({ method }) => method);
  const links = rows.some((row) => row.links?.length);
  const label = [methods ? s.steps : '', links ? s.links : ''].filter(Boolean).join('・');
  const heads: readonly Head[] = label ? [...columns, { label, look: 'act' }] : columns;
  // Most rows come from one source, the middle one in order; the others name theirs.
  const around = rows.map(({ source }) => source).sort()[rows.length >> 1] ?? '';

  // Roles are restated: where the table is set as cards, browsers would otherwise forget that it is one.
  const blank = make(
    'tr',
    { role: 'row', part: 'row' },
    make('th', { role: 'rowheader', scope: 'row' }),
    heads.map(({ label, look }) => make('td', { role: 'cell', class: look, 'data-label': label })),
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
  return { table, columns, heads, body, rows: elements, notes: makeNotes(table, sources) };
}

/** Column and direction of a sort as its attribute writes it: `price`, `-price`. */
export const directed = (sort: string) => {
  const column = sort.replace(/^-/, '');
  return [column, column === sort ? 'ascending' : 'descending'] as const;
};

/** In cards the buttons go and their words stay, so that the columns keep their names. */
export const renderHead = ({ table, heads }: Model, offered: readonly Head[], sort: string) =>
  html`<thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${table.rowHeader}</th>
      ${heads.map((head) => {
        const { id, label, look } = head;
        return html`<th
          role="columnheader"
          scope="col"
          class=${look}
          aria-sort=${sort === id ? 'ascending' : sort === '-' + id ? 'descending' : nothing}
        >
          ${
            offered.includes(head)
              ? html`<button class="sort" part="sort" data-sort=${id}>${label}</button
                  ><span class="name">${label}</span>`
              : label
          }
        </th>`;
      })}
    </tr>
  </thead>`;

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
