import { html, nothing } from 'lit';
import type { Cell, Column, Row, Source, Table } from '../data/types.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { dayInWords, markOf, renderWhy, whyOf } from './shared.why.js';

/** A column with what its cells have in common. */
export interface ShownColumn extends Column {
  /** Folds on a phone. */
  readonly folds: boolean;
  /** Holds sentences: set below its label on a phone, and wider in a table. */
  readonly long: boolean;
}

let digits: Intl.NumberFormat | undefined;

/** Made with the first figure: not every page has one. */
const figure = (value: number) => (digits ??= new Intl.NumberFormat('ja-JP')).format(value);

/** 「790–1,980円/月」, 「20分以上」. A price without a maximum is that one price, not a lower limit. */
function renderFigures({ min, max }: Cell, { type, unit = '' }: Column) {
  const [low, high] = [min, max ?? (type === 'price' ? min : undefined)];
  const values = [...new Set([low, high])].filter((value) => value !== undefined);
  const open = low === undefined ? s.atMost : high === undefined ? s.atLeast : '';
  return html`<span class="figures"><b>${values.map(figure).join('–')}</b><span>${unit + open}</span></span>`;
}

function renderValue(cell: Cell, column: Column) {
  const { text, min, max, rank, values } = cell;
  if (values?.length)
    return html`<ul class="values">
      ${values.map((value) => html`<li>${value}</li>`)}
    </ul>`;
  if ((min ?? max) !== undefined) {
    const figures = renderFigures(cell, column);
    return text ? html`${figures} <span>${text}</span>` : figures;
  }
  return html`<span>${text ?? (column.type === 'yes-no' ? (rank ? s.yes : s.no) : rank)}</span>`;
}

/** Nothing known, and why, or the value with its marks: how sure it is, and how old where that counts. */
function renderContent(cell: Cell | undefined, column: Column, row: Row, sources: readonly Source[]) {
  const why = cell ? whyOf(cell, row.source, sources) : [];
  if (!cell || cell.kind === 'unknown') {
    const label = html`<span class="unknown">${s.unknown}</span>`;
    return renderWhy(label, cell?.note ? why : [s.reasons[cell?.reason ?? 'not-stated'], ...why]);
  }
  const day = cell.asOf ? dayInWords(cell.asOf) : column.type === 'price' ? common.noDay : '';
  const mark = common.marks[cell.confidence] + (day && common.asOf(day)) || markOf(cell);
  if (!mark && !why.length && cell.text && cell.min === undefined && cell.max === undefined && !cell.values) {
    return cell.text;
  }
  return html`<div class="cell">${renderValue(cell, column)}${renderWhy(mark, why)}</div>`;
}

/** Roles are restated: where the table is set as cards, browsers would otherwise forget that it is one. */
export const renderCell = (column: ShownColumn, row: Row, sources: readonly Source[]) => {
  const { id, label, type, folds, long } = column;
  const cell = Object.hasOwn(row.cells, id) ? row.cells[id] : undefined;
  return html`<td role="cell" class=${(folds ? 'folds ' : '') + (long ? 'long' : type)} data-label=${label}>
    ${renderContent(cell, column, row, sources)}
  </td>`;
};

/** Columns on which a reader decides first: the ones that the data names, else the first two. */
export function shownColumns({ columns, rows }: Pick<Table, 'columns' | 'rows'>): readonly ShownColumn[] {
  const named = columns.some(({ decisive }) => decisive);
  const first = columns.filter(({ decisive }, index) => (named ? decisive : index < 2));
  const folding = columns.length - first.length > 1;
  return columns.map((column) => ({
    ...column,
    folds: folding && !first.includes(column),
    long: rows.some(({ cells: { [column.id]: cell } }) => (cell?.text?.length ?? 0) > 16),
  }));
}

/** The label of a row, with its note: the one place where the guide names numbers that are not for dialling. */
export const renderRowHeader = (row: Row, table: Table, sources: readonly Source[]) => {
  const why = whyOf(row, table.source, sources).map(guarded);
  return html`<th role="rowheader" scope="row" aria-labelledby=${why.length ? `row-${row.id}` : nothing}>
    ${why.length ? html`<span id="row-${row.id}">${row.label}</span>${renderWhy(markOf(row), why)}` : row.label}
  </th>`;
};

/**
 * Breaks every number that a phone would turn into a link by itself: no text node holds it whole, and a word joiner,
 * which nobody sees, parts its digits for those who look across nodes.
 */
function guarded(text: string): unknown {
  const parts = text.split(/(\d[\d-]{8,}\d)/);
  if (parts.length < 2) return text;
  return parts.map((part, index) =>
    index % 2 ? part.match(/\d+-?/g)?.map((digits) => html`<span>${digits}⁠</span>`) : html`<span>${part}</span>`,
  );
}
