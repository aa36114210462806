import { sortRows } from '../logic/table-view.js';
import { compareStrings as s } from '../strings/compare.js';
import type { Model } from './compare.table.js';
import { put } from './shared.make.js';

// What changes in a finished table. Nothing is touched that says so already.

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

/** Says at the headers and in the choice which order stands. */
export function markSort({ view }: Model, sort: string): void {
  const [id, direction] = directed(sort);
  for (const button of view.querySelectorAll<HTMLElement>('.sort')) {
    put(button.parentElement!, { 'aria-sort': button.dataset.sort === id && direction });
  }
  const select = view.querySelector('select');
  if (select) select.value = sort;
}

/**
 * Shows every column, or leaves out what folds on a phone.
 *
 * @param differences columns in which all rows are alike are left out too, at any width
 */
export function showColumns({ columns, view }: Model, all: boolean, differences: boolean): void {
  const scroller = view.querySelector('[part=scroller]')!;
  const look = `scroller ${all ? '' : 'some'} ${differences ? 'differing' : ''}`;
  if (scroller.className === look) return;
  scroller.className = look;
  const alike = differences ? columns.filter((column) => column.alike).map(({ label }) => label) : [];
  const omitted = view.querySelector<HTMLElement>('.omitted')!;
  omitted.hidden = all || !alike.length;
  omitted.textContent = s.alike(alike);
  const more = view.querySelector<HTMLElement>('[part=more]');
  if (more) {
    more.className = alike.length ? 'link' : columns.some(({ folds }) => folds) ? 'link fold' : '';
    more.hidden = !more.className;
    more.setAttribute('aria-expanded', `${all}`);
    more.textContent = all ? s.fewer : s.more;
  }
}
