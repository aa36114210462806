import type { Congestion, Id, IsoDate, Source } from '../data/types.js';
import { congestionCells, type HourCell } from '../logic/congestion.js';
import { days } from '../logic/japan-time.js';
import * as s from '../strings/heatmap.js';
import { make, put } from './shared.make.js';

/** The topics that the map shows. */
export interface Topics {
  readonly congestion: Congestion;
  readonly sources: readonly Source[];
}

type Sign = keyof typeof s.signs;

/** What stays from one hour to the next. */
export interface Week {
  readonly topics: Topics;
  readonly date: IsoDate;
  /** 168 of them, Monday 0:00 first. */
  readonly cells: readonly HourCell[];
  /** Sources of some of them that are out of date. */
  readonly stale: ReadonlySet<Id | undefined>;
  /** Signs that each cell has beside its level. */
  readonly signs: readonly (readonly Sign[])[];
  /** A sign that all cells of an hour have, for each of 24, and then of a day, for each of 7. */
  readonly shared: readonly (Sign | undefined)[];
}

/** What the table shows. Cells are numbered as in {@link Week.cells}. */
export interface Marks {
  readonly week: Week;
  readonly now: number;
  /** The one cell that Tab stops at; its day is the one that a narrow map shows. */
  readonly stop: number;
  /** Whether a cell belongs to the next good slot. */
  readonly isNext: (cell: number) => boolean;
}

/** A call of its own: what is made when a module is read, a bundler has to keep. */
const hoursOfDay = () => [...Array(24).keys()];

/** Where the level or the minutes of a cell come from. */
export const sourceOf = ({ measured, band }: HourCell): Id | undefined => (measured ?? band)?.source;

const head = (scope: 'col' | 'row', text: string, name = text) =>
  make('th', { scope, role: `${scope === 'col' ? 'column' : 'row'}header`, 'aria-label': name }, text);

/**
 * The table without what {@link paint} writes: 168 cells without a text node or a
 * binding each. Roles are restated, because browsers forget a table whose rows are set as a grid, as the narrow map
 * sets them.
 */
export function makeTable(): HTMLTableElement {
  const day = make(
    'tr',
    { role: 'row' },
    hoursOfDay().map((hour) => make('td', { role: 'gridcell', 'data-hour': `${hour}`, tabindex: '-1' })),
  );
  return make(
    'table',
    { class: 'map', part: 'map', role: 'grid' },
    make('caption', { class: 'key' }, s.caption),
    make(
      'thead',
      { role: 'rowgroup' },
      make(
        'tr',
        { role: 'row' },
        head('col', s.day),
        hoursOfDay().map((hour) => head('col', `${hour}`, `${hour}${s.oclock}`)),
      ),
    ),
    make(
      'tbody',
      { role: 'rowgroup' },
      days.map((name) => {
        const row = day.cloneNode(true) as HTMLElement;
        row.prepend(head('row', s.weekday(name)));
        return row;
      }),
    ),
  ) as HTMLTableElement;
}

export const cellsOf = (table: HTMLTableElement): readonly HTMLTableCellElement[] => [...table.querySelectorAll('td')];

export function weekOf(topics: Topics, date: IsoDate): Week {
  const cells = congestionCells(topics.congestion);
  const used = new Set(cells.map(sourceOf));
  const isStale = ({ id, staleAfter }: Source) => !!staleAfter && staleAfter <= date && used.has(id);
  const stale = new Set<Id | undefined>(topics.sources.filter(isStale).map(({ id }) => id));
  const signs = cells.map((cell): Sign[] => [
    ...(cell.assumed ? (['assumed'] as const) : []),
    ...(stale.has(sourceOf(cell)) ? (['stale'] as const) : []),
    ...cell.overlays.map(({ kind }) => kind),
  ]);
  const groups = [
    ...hoursOfDay().map((hour) => days.map((_, weekday) => weekday * 24 + hour)),
    ...days.map((_, weekday) => hoursOfDay().map((hour) => weekday * 24 + hour)),
  ];
  const shared = groups.map((cellsOfHead) =>
    (['assumed', 'avoid', 'longer-wait'] as const).find((sign) =>
      cellsOfHead.every((index) => signs[index]!.includes(sign)),
    ),
  );
  return { topics, date, cells, stale, signs, shared };
}

/**
 * Brings the table up to date.
 *
 * @param before what it showed; absent: nothing yet
 */
export function paint(table: HTMLTableElement, after: Marks, before: Marks | undefined): HTMLTableElement {
  const { week, now, stop, isNext } = after;
  const isMarked = (marks: Marks, index: number) => index === marks.now || index === marks.stop || marks.isNext(index);
  cellsOf(table).forEach((element, index) => {
    if (before?.week === week && !isMarked(after, index) && !isMarked(before, index)) return;
    const { day, hour, level, measured } = week.cells[index]!;
    const signs = week.signs[index]!;
    const known = level ?? 'unknown';
    const isNow = index === now;
    put(element, {
      class: [known, ...signs, isNext(index) && 'next', isNow && 'now'].filter(Boolean).join(' '),
      'data-day': day,
      'data-level': known,
      'data-label': isNow && s.now,
      // All that a cell says, in one breath.
      'aria-label': [
        s.at(day, hour),
        s.levels[known],
        ...(measured?.minutes === undefined ? [] : [s.minutes(measured.minutes)]),
        ...signs.map((sign) => s.signs[sign]),
      ].join('、'),
      'aria-current': isNow && 'time',
      tabindex: index === stop ? 0 : -1,
    });
  });
  const [today, hour] = [Math.floor(now / 24), now % 24];
  [...table.tBodies[0]!.rows].forEach((row, weekday) => {
    put(row, { class: weekday === Math.floor(stop / 24) && 'shown' });
  });
  // Behind the corner. The style sheet shows a name where it begins.
  [...table.querySelectorAll('th')].slice(1).forEach((head, index) => {
    const sign = week.shared[index];
    const isNow = index === hour || index === 24 + today;
    put(head, { class: `${sign ?? ''} ${isNow ? 'now' : ''}`, 'data-label': !!sign && s.signs[sign] });
  });
  return table;
}
