import type { Column, Id, Source, Table } from '../data/types.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate } from './compare.cell.js';
import { makeField, offer } from './shared.field.js';
import { make } from './shared.make.js';
import { markOf, sourceLine } from './shared.sources.js';
import { whyOf } from './shared.why.js';

/** What an order means in a column: 「安い順」. */
export const orderWords = ({ type }: Column, sort: string): string => s.orders[type][sort.startsWith('-') ? 1 : 0];

/** One sentence before the table. Where it speaks of prices, their age is what has to be read first. */
export const makeLead = ({ text = '', columns }: Table) => {
  const end = columns.some(({ type }) => type === 'price') ? text.indexOf('。') + 1 : 0;
  return make('p', { class: 'measure' }, make('b', {}, text.slice(0, end)), text.slice(end));
};

/**
 * The header of a column. In cards the buttons go and their words stay, so that the columns keep their names.
 *
 * @param sort id of a column that can be sorted by
 */
export const makeHead = (label: string, look: string, sort?: Id) =>
  make(
    'th',
    { role: 'columnheader', scope: 'col', ...(look && { class: look }) },
    sort ? make('button', { class: 'sort', part: 'sort', 'data-sort': sort }, label) : label,
    sort && make('span', { class: 'name' }, label),
  );

/** Both directions of every column, and the table's own order. */
export const makeOrders = (columns: readonly Column[]) =>
  offer(makeField(''), s.sortBy, [
    ['', s.tableOrder],
    ...columns.flatMap((column) =>
      ['-' + column.id, column.id].map((value) => [value, s.option(column.label, orderWords(column, value))] as const),
    ),
  ]);

export const makeNotes = ({ notes = [], source }: Table, sources: readonly Source[]) =>
  make(
    'ul',
    { class: 'notes measure', part: 'notes' },
    notes.map((note) => make('li', {}, annotate(note.text, markOf(note), whyOf(note, source, sources)))),
  );

/** Sources of what is shown, and no others. */
export const footOf = ({ source, rows, notes = [] }: Table, sources: readonly Source[]) => {
  const records = [...rows, ...notes, ...rows.flatMap(({ cells }) => Object.values(cells))];
  const used = new Set([source, ...records.map((record) => record.source)]);
  return sources.filter(({ id }) => used.has(id)).map(sourceLine);
};
