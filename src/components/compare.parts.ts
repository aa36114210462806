import { html, nothing } from 'lit';
import type { Column, Id, Item, Source, Table } from '../data/types.js';
import type { Sort } from '../logic/table-view.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { markOf, renderSources, renderWhy, whyOf } from './shared.why.js';

/** What the reader did with the table. Nothing of it is kept. */
export interface View {
  /** Order of the rows; absent: the table's own. */
  readonly sort?: Sort | undefined;
  /** On a phone: every criterion of each card, not the deciding ones alone. */
  readonly unfolded?: boolean;
  /** Also the columns in which all rows are alike. */
  readonly all?: boolean;
  /** The method that was chosen here, last. */
  readonly told?: string;
  /** What a screen reader says next. */
  readonly status: string;
}

export const orderWords = ({ type }: Column, { direction }: Sort): string =>
  s.orders[type][direction === 'ascending' ? 0 : 1];

/** More than so many notes fold. */
const FEW = 3;

/** One sentence before the table. Where it speaks of prices, their age is what has to be read first. */
export const renderLead = ({ text, columns }: Table) => {
  if (!text) return nothing;
  const end = columns.some(({ type }) => type === 'price') ? text.indexOf('。') + 1 : 0;
  return html`<p class="lead measure">
    ${end ? html`<b>${text.slice(0, end)}</b>` : nothing}<span>${text.slice(end)}</span>
  </p>`;
};

/** What cards need above them: an order, and the criteria that are folded. A table has its headers for that. */
export const renderTools = (columns: readonly Column[], { sort, unfolded = false }: View, folding: number) => html`
  <div class="tools screen-only" part="tools">
    ${
      columns.length
        ? html`<label class="field" part="field">
            <span>${s.sortBy}</span>
            <select>
              <option value="" .selected=${!sort}>${s.tableOrder}</option>
              ${columns.map((column) =>
                (['descending', 'ascending'] as const).map((direction) => {
                  const option: Sort = { column: column.id, direction };
                  return html`<option
                    value=${(direction === 'descending' ? '-' : '') + column.id}
                    .selected=${sort?.column === column.id && sort.direction === direction}
                  >
                    ${s.option(column.label, orderWords(column, option))}
                  </option>`;
                }),
              )}
            </select>
          </label>`
        : nothing
    }
    ${
      folding
        ? html`<button class="link fold" part="more" data-action="fold" aria-expanded=${unfolded}>
            ${unfolded ? s.fewer : s.more(folding)}
          </button>`
        : nothing
    }
  </div>
`;

/** Which columns are left out because all rows are alike in them. */
export const renderAlike = (columns: readonly Column[]) =>
  columns.length
    ? html`<p class="alike note">
        <span>${s.alike(columns.map(({ label }) => label))}</span>
        <button class="link screen-only" data-action="all">${s.showAll}</button>
      </p>`
    : nothing;

const renderNote = (note: Item, around: Id, sources: readonly Source[]) =>
  html`<li><span>${note.text}</span>${renderWhy(markOf(note), whyOf(note, around, sources))}</li>`;

export const renderNotes = ({ notes = [], source }: Table, sources: readonly Source[]) => {
  if (!notes.length) return nothing;
  const list = html`<ul class="notes measure">
    ${notes.map((note) => renderNote(note, source, sources))}
  </ul>`;
  return notes.length > FEW
    ? html`<details class="more" part="notes">
        <summary class="link">${s.notes(notes.length)}</summary>
        ${list}
      </details>`
    : html`<div part="notes">${list}</div>`;
};

/** Sources of what is shown, and no others. */
const sourcesOf = ({ source, rows, notes = [] }: Table, sources: readonly Source[]) => {
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const used = new Set([source, ...[...rows, ...cells, ...notes].map((record) => record.source)]);
  return sources.filter(({ id }) => used.has(id));
};

export const renderFoot = (table: Table, sources: readonly Source[]) => html`
  <div class="foot note" part="foot">
    ${renderSources(sourcesOf(table, sources))}
    <p>${common.notAffiliated}</p>
  </div>
`;
