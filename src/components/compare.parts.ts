import { html } from 'lit';
import type { Column, Source, Table } from '../data/types.js';
import type { Sort } from '../logic/table-view.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { annotate } from './compare.cell.js';
import { markOf, renderSources, whyOf } from './shared.why.js';

export const orderWords = ({ type }: Column, { direction }: Sort): string =>
  s.orders[type][direction === 'ascending' ? 0 : 1];

/** One sentence before the table. Where it speaks of prices, their age is what has to be read first. */
export const renderLead = ({ text = '', columns }: Table) => {
  const end = columns.some(({ type }) => type === 'price') ? text.indexOf('。') + 1 : 0;
  return html`<p class="measure"><b>${text.slice(0, end)}</b>${text.slice(end)}</p>`;
};

/** An order, for cards: a table has its headers for that. */
export const renderOrders = (columns: readonly Column[], sort: Sort | undefined) =>
  html`<label class="field" part="field">
    <span>${s.sortBy}</span>
    <select>
      <option value="" .selected=${!sort}>${s.tableOrder}</option>
      ${columns.map((column) =>
        (['descending', 'ascending'] as const).map(
          (direction) =>
            html`<option
              value=${(direction === 'descending' ? '-' : '') + column.id}
              .selected=${sort?.column === column.id && sort.direction === direction}
            >
              ${s.option(column.label, orderWords(column, { column: column.id, direction }))}
            </option>`,
        ),
      )}
    </select>
  </label>`;

export const renderNotes = ({ notes = [], source }: Table, sources: readonly Source[]) =>
  html`<ul class="notes measure" part="notes">
    ${notes.map((note) => html`<li>${annotate(note.text, markOf(note), whyOf(note, source, sources))}</li>`)}
  </ul>`;

/** Sources of what is shown, and no others. */
export const renderFoot = ({ source, rows, notes = [] }: Table, sources: readonly Source[]) => {
  const records = [...rows, ...notes, ...rows.flatMap(({ cells }) => Object.values(cells))];
  const used = new Set([source, ...records.map((record) => record.source)]);
  return html`<div class="foot note" part="foot">
    ${renderSources(sources.filter(({ id }) => used.has(id)))}
    <p>${common.notAffiliated}</p>
  </div>`;
};
