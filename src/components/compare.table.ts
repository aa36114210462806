import { html, nothing } from 'lit';
import type { Id, MethodId, Row, Source, Table } from '../data/types.js';
import type { Sort } from '../logic/table-view.js';
import { common } from '../strings/common.js';
import { compareStrings as s } from '../strings/compare.js';
import { renderCell, renderRowHeader, shownColumns, type ShownColumn } from './compare.cell.js';

/** From so many rows on, a column of words is worth sorting too: fewer are read at a glance. */
const MANY = 8;

/** Whether readers are offered to sort by a column. `named`: the page's author chose it. */
export const sortable = ({ id, type }: ShownColumn, { rows }: Table, named: Id | undefined): boolean =>
  type !== 'text' || rows.length >= MANY || id === named;

/** Header of the last column, if any row has something to press. */
export const actionsOf = ({ rows }: Table): string | undefined => {
  const method = rows.some((row) => row.method);
  const links = rows.some((row) => row.links?.length);
  return method ? (links ? s.actions.both : s.actions.method) : links ? s.actions.links : undefined;
};

const renderColumnHeader = (column: ShownColumn, sorts: boolean) => {
  const { id, label, type, folds, long } = column;
  // The button goes where the table is set as cards; its words stay, so that the column keeps its name there.
  return html`<th
    role="columnheader"
    scope="col"
    class=${(folds ? 'folds ' : '') + (long ? 'long' : type)}
    data-column=${id}
  >
    ${
      sorts
        ? html`<button class="sort" part="sort" data-sort=${id}>${label}</button><span class="name">${label}</span>`
        : label
    }
  </th>`;
};

const renderUse = (method: MethodId, name: string) => {
  const [listen, read] = s.use(name);
  return html`<button class="use" part="use" data-use-method=${method}>
    <span class="of">${listen}</span><span>${read}</span>
  </button>`;
};

const renderActions = ({ method, label, links = [] }: Row) =>
  html`<td role="cell" class="act">
    ${method ? renderUse(method, label) : nothing}${links.map(
      ({ label, href, sponsored }) =>
        html`<a class="link" part="link" href=${href} rel=${sponsored ? 'sponsored noopener' : 'noopener'}
          >${sponsored ? html`<span class="mark">${common.sponsored}</span>` : nothing}<span>${label}</span></a
        >`,
    )}
  </td>`;

/** A whole table in the order of its data. It has no listeners; what changes later is set by {@link arrange} and the like. */
export function renderTable(table: Table, named: Id | undefined, sources: readonly Source[]) {
  const columns = shownColumns(table);
  const actions = actionsOf(table);
  return html`<table role="table" part="table">
    <caption class="visually-hidden" id="caption">
      ${table.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${table.rowHeader}</th>
        ${columns.map((column) => renderColumnHeader(column, sortable(column, table, named)))}${
          actions ? html`<th role="columnheader" scope="col" class="act">${actions}</th>` : nothing
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${table.rows.map(
        (row) =>
          html`<tr role="row" part="row" data-row=${row.id}>
            ${renderRowHeader(row, table, sources)}${columns.map((column) =>
              renderCell(column, row, sources),
            )}${actions ? renderActions(row) : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const rowsOf = (table: Element) => table.querySelectorAll<HTMLTableRowElement>('[data-row]');

/**
 * Puts the rows in order by moving them; nothing is created. The row that holds the focus stays where it is in the
 * document and the others go round it, because what is moved loses the focus.
 */
export function arrange(table: Element, order: readonly Row[]): void {
  const elements = new Map([...rowsOf(table)].map((element) => [element.dataset.row, element]));
  const rows = order.map(({ id }) => elements.get(id)!);
  const now = [...elements.values()];
  if (rows.every((row, index) => row === now[index])) return;
  const still = rows.findIndex((row) => row.matches(':focus-within'));
  if (still < 0) table.querySelector('tbody')!.append(...rows);
  else {
    rows[still]!.before(...rows.slice(0, still));
    rows[still]!.after(...rows.slice(still + 1));
  }
}

/** Says at the head of each column how the rows stand. */
export function markSort(table: Element, sort: Sort | undefined): void {
  for (const header of table.querySelectorAll<HTMLElement>('[data-column]')) {
    if (sort && header.dataset.column === sort.column) header.setAttribute('aria-sort', sort.direction);
    else header.removeAttribute('aria-sort');
  }
}

/** Names one row as the page's own recommendation. */
export function markHighlight(table: Element, id: Id): void {
  table.querySelector('.highlighted')?.remove();
  for (const row of rowsOf(table)) {
    const chosen = row.dataset.row === id;
    row.toggleAttribute('data-highlight', chosen);
    if (!chosen) continue;
    const label = document.createElement('span');
    label.className = 'highlighted';
    label.textContent = s.highlighted;
    row.firstElementChild?.append(label);
  }
}

/** Names the method that the page's group goes by; `told`: the reader has just chosen it here. */
export function markMethod(table: Element, rows: readonly Row[], chosen: string | undefined, told: boolean): void {
  table.querySelector('.told')?.remove();
  for (const button of table.querySelectorAll<HTMLElement>('[data-use-method]')) {
    const { label, method } = rows.find((row) => row.method === button.dataset.useMethod)!;
    const isChosen = method === chosen;
    const words = isChosen ? s.inUse(label) : s.use(label);
    words.forEach((text, index) => (button.children[index]!.textContent = text));
    button.toggleAttribute('data-chosen', isChosen);
    if (!isChosen || !told) continue;
    const line = document.createElement('p');
    line.className = 'told note';
    line.textContent = s.told;
    button.after(line);
  }
}
