import { html } from 'lit';
import type { Column, Source, Table } from '../data/types.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate } from './compare.cell.js';
import { make } from './shared.make.js';
import { markOf, renderSources, whyOf } from './shared.why.js';

/** What an order means in a column: 「安い順」. */
export const orderWords = ({ type }: Column, sort: string): string => s.orders[type][sort.startsWith('-') ? 1 : 0];

/** One sentence before the table. Where it speaks of prices, their age is what has to be read first. */
export const renderLead = ({ text = '', columns }: Table) => {
  const end = columns.some(({ type }) => type === 'price') ? text.indexOf('。') + 1 : 0;
  return html`<p class="measure"><b>${text.slice(0, end)}</b>${text.slice(end)}</p>`;
};

/** An order, for cards: a table has its headers for that. */
export const renderOrders = (columns: readonly Column[], sort: string) => {
  const options = columns.flatMap((column) =>
    ['-' + column.id, column.id].map((value) => [value, s.option(column.label, orderWords(column, value))] as const),
  );
  return html`<label class="field" part="field">
    <span>${s.sortBy}</span>
    <select>
      ${[['', s.tableOrder] as const, ...options].map(
        ([value, words]) => html`<option value=${value} .selected=${value === sort}>${words}</option>`,
      )}
    </select>
  </label>`;
};

export const makeNotes = ({ notes = [], source }: Table, sources: readonly Source[]) =>
  make(
    'ul',
    { class: 'notes measure', part: 'notes' },
    notes.map((note) => make('li', {}, annotate(note.text, markOf(note), whyOf(note, source, sources)))),
  );

/** Sources of what is shown, and no others. */
export const renderFoot = ({ source, rows, notes = [] }: Table, sources: readonly Source[]) => {
  const records = [...rows, ...notes, ...rows.flatMap(({ cells }) => Object.values(cells))];
  const used = new Set([source, ...records.map((record) => record.source)]);
  return html`<div class="foot note" part="foot">
    ${renderSources(sources.filter(({ id }) => used.has(id)))}
    <p>${common.notAffiliated}</p>
  </div>`;
};
