import type { Congestion, CongestionOverlay, Id } from '../data/types.js';
import { congestionCells, type HourCell } from '../logic/congestion.js';
import { days } from '../logic/japan-time.js';
import { heatmapStrings as s } from '../strings/heatmap.js';

/** The week that a topic describes. Made once for all maps of a page that show the same data. */
export interface Week {
  /** 168 of them, Monday 0:00 first. */
  readonly cells: readonly HourCell[];
  readonly overlays: ReadonlyMap<Id, CongestionOverlay>;
  /** Never shown itself: maps show copies. */
  readonly master: HTMLTableElement;
}

/** What moves on a map. Cells are numbered as in {@link Week.cells}. */
export interface Marks {
  readonly now: number;
  /** The one cell that Tab stops at; its day is the one that a narrow map shows. */
  readonly stop: number;
  /** Hours of the next good slot, in a row. */
  readonly next: readonly number[];
  /** Sources that are out of date. */
  readonly stale: ReadonlySet<Id>;
}

const weeks = new WeakMap<Congestion, Week>();

export function weekOf(congestion: Congestion): Week {
  let week = weeks.get(congestion);
  if (!week) {
    const cells = congestionCells(congestion);
    const overlays = new Map(congestion.overlays.map((overlay) => [overlay.id, overlay]));
    weeks.set(congestion, (week = { cells, overlays, master: makeTable(cells, overlays) }));
  }
  return week;
}

/** Where the level or the minutes of a cell come from. */
export const sourceOf = ({ measuredBy, source }: HourCell): Id | null => measuredBy ?? source;

/** All that a cell says, in one breath. */
export function cellName(cell: HourCell, overlays: ReadonlyMap<Id, CongestionOverlay>): string {
  const { day, hour, level, basis, minutes } = cell;
  return s.cell(day, hour, [
    s.levels[level ?? 'unknown'],
    ...(basis === 'assumed' ? [s.cellAssumed] : []),
    ...(minutes === undefined ? [] : [s.minutes(minutes)]),
    ...kindsOf(cell, overlays).map((kind) => s.overlays[kind]),
  ]);
}

const kindsOf = (cell: HourCell, overlays: ReadonlyMap<Id, CongestionOverlay>) =>
  cell.overlays.flatMap((id) => overlays.get(id)?.kind ?? []);

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

/**
 * The table without what moves. By hand and not by a template: 168 cells without a text node or a binding each.
 *
 * Roles are restated, because browsers forget a table whose rows are set as a grid, as the narrow map sets them.
 */
function makeTable(cells: readonly HourCell[], overlays: Week['overlays']): HTMLTableElement {
  const isAvoided = (cell: HourCell) => kindsOf(cell, overlays).includes('avoid');
  const isAssumed = ({ basis }: HourCell) => basis === 'assumed';
  /** Marks a column above the map where the same holds on every day, and names the run at its first hour. */
  const above = (hour: number, holds: (cell: HourCell) => boolean, name: string, label: typeof s.avoidHours) => {
    const all = (at: number) => days.every((_, weekday) => holds(cells[weekday * 24 + at]!));
    if (!all(hour)) return {};
    let end = hour;
    while (end < 24 && all(end)) end++;
    const isFirst = hour === 0 || !all(hour - 1);
    return { [name]: '', ...(isFirst && { 'data-label': label(hour, end) }) };
  };

  const head = [...Array(24).keys()].map((hour) =>
    make(
      'th',
      {
        scope: 'col',
        role: 'columnheader',
        'aria-label': s.hourLong(hour),
        ...above(hour, isAssumed, 'data-assumed', s.assumedHours),
        ...above(hour, isAvoided, 'data-avoid', s.avoidHours),
      },
      `${hour}`,
    ),
  );
  const rows = days.map((day, weekday) => {
    const ofDay = cells.slice(weekday * 24, weekday * 24 + 24);
    const isLonger = ofDay.every((cell) => kindsOf(cell, overlays).includes('longer-wait'));
    const header = make('th', { scope: 'row', role: 'rowheader', 'aria-label': s.dayLong(day) }, s.days[day]);
    if (isLonger) header.append(make('small', {}, s.longer));
    return make(
      'tr',
      { role: 'row' },
      header,
      ...ofDay.map((cell) =>
        make('td', {
          role: 'gridcell',
          tabindex: '-1',
          'aria-label': cellName(cell, overlays),
          'data-day': day,
          'data-hour': `${cell.hour}`,
          'data-level': cell.level ?? 'unknown',
          ...(isAssumed(cell) && { 'data-assumed': '' }),
          ...(isAvoided(cell) && { 'data-avoid': '' }),
        }),
      ),
    );
  });
  const corner = make('th', { scope: 'col', role: 'columnheader' });
  corner.append(make('span', { class: 'visually-hidden' }, s.day));
  return make(
    'table',
    { role: 'grid', class: 'map', part: 'map' },
    make('caption', { class: 'key' }, s.caption),
    make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, corner, ...head)),
    make('tbody', { role: 'rowgroup' }, ...rows),
  );
}

const rowAt = (table: HTMLTableElement, cell: number) => table.tBodies[0]!.rows[Math.floor(cell / 24)]!;

export const cellAt = (table: HTMLTableElement, cell: number): HTMLTableCellElement =>
  rowAt(table, cell).cells[1 + (cell % 24)]!;

/** Number of a cell of the table, or `undefined` for any other element. */
export function cellNumber(element: Element | null): number | undefined {
  const cell = element?.closest<HTMLTableCellElement>('td[data-hour]');
  const row = cell?.parentElement as HTMLTableRowElement | undefined;
  return cell && row ? row.sectionRowIndex * 24 + cell.cellIndex - 1 : undefined;
}

/** Moves the marks; writes only where something changes. */
export function mark(table: HTMLTableElement, { cells }: Week, { now, stop, next, stale }: Marks): void {
  const put = (name: string, marked: readonly Element[], value: (index: number) => string = () => '') => {
    for (const element of table.querySelectorAll(`[${name}]`)) {
      if (!marked.includes(element)) element.removeAttribute(name);
    }
    marked.forEach((element, index) => {
      if (element.getAttribute(name) !== value(index)) element.setAttribute(name, value(index));
    });
  };
  const at = cellAt(table, now);
  put('aria-current', [at], () => 'time');
  put('data-now', [rowAt(table, now).cells[0]!, table.tHead!.rows[0]!.cells[1 + (now % 24)]!]);
  put('data-shown', [rowAt(table, stop)]);
  put(
    'data-next',
    next.map((cell) => cellAt(table, cell)),
    (index) => `${index ? '' : 'first '}${index === next.length - 1 ? 'last' : ''}`,
  );
  put('data-stale', stale.size ? staleCells(table, cells, stale) : []);
  for (const cell of table.querySelectorAll<HTMLElement>('td[tabindex="0"]')) {
    if (cell !== cellAt(table, stop)) cell.tabIndex = -1;
  }
  if (cellAt(table, stop).tabIndex) cellAt(table, stop).tabIndex = 0;
}

const staleCells = (table: HTMLTableElement, cells: readonly HourCell[], stale: ReadonlySet<Id>) =>
  cells.flatMap((cell, index) => (stale.has(sourceOf(cell) ?? '') ? cellAt(table, index) : []));
