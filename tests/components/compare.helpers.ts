import type { PrimeCancelCompare } from '../../src/components/compare.js';
import '../../src/define/prime-cancel-compare.js';
import { afterwards, allInside, cdp, inside, mount, settled } from './helpers.js';

/** Layout of large tables, on machines that do other things too. */
beforeEach(function () {
  this.currentTest!.timeout(30_000);
});

/** Width in px of a container in which the table is a table, and of one in which it is cards. */
export const WIDE = 720;
export const NARROW = 360;

let groups = 0;

/** A table on a page of its own, in a group of its own. */
export const mountCompare = (attributes = '', children = '', width = WIDE): Promise<PrimeCancelCompare> => {
  groups += 1;
  return mount(
    `<prime-cancel-compare group="compare-${groups}" ${attributes}>${children}</prime-cancel-compare>`,
    width ? { width } : {},
  );
};

/** A table that a site describes: rows as `id: cells`, in one column of a type or in several. */
export async function mountData(table: object, attributes = '', width = WIDE): Promise<PrimeCancelCompare> {
  const element = await mountCompare(`table="mine" ${attributes}`, '', width);
  element.data = { tables: [{ id: 'mine', caption: '表', rowHeader: '行', ...table }] };
  await settled(element);
  return element;
}

export const captionOf = (element: Element) => inside(element, 'caption').textContent.trim();

/** Ids of the rows, as they stand in the document. */
export const rowsOf = (element: Element) => allInside(element, 'tbody [data-row]').map((row) => row.dataset.row!);
export const rowOf = (element: Element, id: string) => inside<HTMLTableRowElement>(element, `[data-row="${id}"]`);

/** The cell of a row under the column of that name. */
export function cellOf(element: Element, row: string, column: string): HTMLTableCellElement {
  const index = headersOf(element).indexOf(column);
  if (index < 0) throw new Error(`no column ${column} in ${headersOf(element).join()}`);
  return rowOf(element, row).cells[index]!;
}

/** Text of an element that a reader sees now, on one line, without what is closed or styled away. */
export const wordsIn = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

/** Names of all columns, the first one too. */
export const headersOf = (element: Element) =>
  allInside(element, 'thead th').map((header) => (header.querySelector('button') ?? header).textContent.trim());

export const sortButton = (element: Element, column: string) =>
  inside<HTMLButtonElement>(element, `[data-sort="${column}"]`);
export const orderSelect = (element: Element) => inside<HTMLSelectElement>(element, 'select');
export const moreButton = (element: Element) => inside<HTMLButtonElement>(element, '[part="more"]');
export const useButton = (element: Element, method: string) =>
  inside<HTMLButtonElement>(element, `[data-use-method="${method}"]`);
export const statusOf = (element: Element) => inside(element, '[role="status"]').textContent;

/** `aria-sort` by column name; only the ones that say something. */
export const ariaSorts = (element: Element) =>
  Object.fromEntries(
    allInside(element, 'thead th[aria-sort]').map((header) => [
      (header.querySelector('button') ?? header).textContent.trim(),
      header.getAttribute('aria-sort'),
    ]),
  );

/** Is seen: takes space, is not clipped away to a point, and is not hidden. */
export const isSeen = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  if (!element.checkVisibility({ visibilityProperty: true }) || width * height < 4) return false;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (getComputedStyle(node).clipPath === 'inset(50%)') return false;
  }
  return true;
};

/** Texts that a screen reader comes across below an element, in order. */
export async function textsHeard(element: Element): Promise<string[]> {
  const holder = globalThis as { textsHeard?: Element };
  holder.textsHeard = element;
  const { result } = await cdp<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: 'globalThis.textsHeard',
  });
  delete holder.textsHeard;
  const { nodes } = await cdp<{ nodes: { ignored: boolean; name: { value: string } }[] }>('Accessibility.queryAXTree', {
    objectId: result.objectId,
    role: 'StaticText',
  });
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => name.value);
}

/** Styles of a page, until the test ends. */
export function pageStyle(css: string) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterwards(() => style.remove());
}

/** What a reader sees of a widget. */
export const visible = (element: Element) => allInside(element, '*').filter((node) => isSeen(node));

/** What sticks out of the widget sideways but for what scrolls in its own box, or makes the page scroll. */
export function sticksOut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const scrolls = getComputedStyle(inside(element, '.scroller')).overflowX === 'auto';
  const out = visible(element).filter((node) => {
    if (scrolls && node.closest('table')) return false;
    const rect = node.getBoundingClientRect();
    return rect.left < left - 1 || rect.right > right + 1;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...out.map((node) => `${node.localName}.${node.className}`),
    ...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []),
  ];
}
