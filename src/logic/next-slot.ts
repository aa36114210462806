import type { CongestionOverlay, Level } from '../data/types.js';
import type { HourCell } from './congestion.js';
import { hourOfWeek } from './japan-time.js';

/** Hours of the day in which the reader can take a call, 0–23; none: any time. */
export type OwnHours = ReadonlySet<number>;

/** Alike hours in a row. */
export interface Run {
  /** As `hourNumber` counts. */
  readonly start: number;
  /** Hour after the last one. */
  readonly end: number;
  readonly first: HourCell;
  /** Where it ends by the clock, 1–24: the end of a day is 24, not 0 of the next. */
  readonly to: number;
  /** Days from that of the first hour to that of the last. */
  readonly later: number;
  /** The run never ends: every hour of the week is alike. Then `end` lies one week ahead and says nothing. */
  readonly always: boolean;
  /** What is said of any of its hours. */
  readonly overlays: ReadonlySet<CongestionOverlay>;
}

/** The next hours in which to ask for the call. */
export interface NextSlot extends Run {
  /**
   * How to name it: it is running; begins within 60 minutes, also past midnight; is today, tomorrow, on a weekday
   * within the week; or on the weekday of today, but a week later.
   */
  readonly when: 'now' | 'soon' | 'today' | 'tomorrow' | 'weekday' | 'next-week';
  readonly level: Level;
}

const WEEK = 168;

/** Two hours and a sign that people type between them; the width variants of the keyboard are folded before. */
const span = /^(\d+)[-~〜‐–—―−ー](\d+)$/;

/**
 * Reads the hours in which the reader can take a call: `9-12,19-21`, also as people type them in Japanese
 * (`９時〜１２時、19～21`). What cannot be read is dropped; hours beyond 24 count as 24; `22-6` goes past midnight.
 */
export function parseHours(text: string): Set<number> {
  const hours = new Set<number>();
  // A browser's first use of `normalize` is dear, and attributes seldom need it.
  const plain = /^[\d,-]*$/.test(text) ? text : text.normalize('NFKC');
  const typed = plain.replace(/時|:00|\s/g, '');
  for (const piece of typed.split(/[,、;・/]/)) {
    const [from = 0, to = 0] = (span.exec(piece)?.slice(1) ?? []).map((hour) => Math.min(Number(hour), 24));
    for (let hour = from; hour < (to < from ? to + 24 : to); hour++) hours.add(hour % 24);
  }
  return hours;
}

/** The same hours as spans `[from, to)` in order, that neither touch nor overlap. */
export function spansOf(hours: OwnHours): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let from = 0; from < 24; from++) {
    let to = from;
    while (hours.has(to)) to++;
    if (to > from) spans.push([from, to]);
    from = to;
  }
  return spans;
}

const cellOf = (cells: readonly HourCell[], hour: number): HourCell => cells[hourOfWeek(hour)]!;

const daysBetween = (from: number, to: number) => Math.floor(to / 24) - Math.floor(from / 24);

/** Follows alike hours from `start` to where they end; after a week they repeat. */
function runFrom(cells: readonly HourCell[], start: number, isAlike: (cell: HourCell) => boolean): Run {
  const overlays = new Set<CongestionOverlay>();
  let end = start;
  let last;
  do {
    last = cellOf(cells, end++);
    for (const overlay of last.overlays) overlays.add(overlay);
  } while (end < start + WEEK && isAlike(cellOf(cells, end)));
  return {
    start,
    end,
    first: cellOf(cells, start),
    to: last.hour + 1,
    later: daysBetween(start, end - 1),
    always: end === start + WEEK,
    overlays,
  };
}

/**
 * From the present hour in Japan on, the hours that have its level.
 *
 * @param cells the 168 cells of `congestionCells`
 * @param now the present hour, as `hourNumber` counts
 */
export function levelNow(cells: readonly HourCell[], now: number): Run {
  const { level } = cellOf(cells, now);
  return runFrom(cells, now, (cell) => cell.level === level);
}

/**
 * The next hours in which a call-back is likely to come soon: quiet ones, and only where the week ahead has none,
 * slightly quiet ones; never an hour about which nothing is known. Looks one week ahead, the present hour included.
 *
 * @param cells the 168 cells of `congestionCells`
 * @param now the present hour, as `hourNumber` counts
 * @returns `undefined` where no hour of the week is good
 */
export function nextSlot(cells: readonly HourCell[], now: number, hours: OwnHours = new Set()): NextSlot | undefined {
  for (const level of ['quiet', 'slightly-quiet'] as const) {
    const isGood = (cell: HourCell): boolean => cell.level === level && (!hours.size || hours.has(cell.hour));
    for (let start = now; start < now + WEEK; start++) {
      if (!isGood(cellOf(cells, start))) continue;
      return { ...runFrom(cells, start, isGood), level, when: whenOf(now, start) };
    }
  }
  return undefined;
}

/** The hour after the present one begins within 60 minutes, whatever the minute. */
function whenOf(now: number, start: number): NextSlot['when'] {
  const days = daysBetween(now, start);
  return (
    (['now', 'soon'] as const)[start - now] ??
    (['today', 'tomorrow'] as const)[days] ??
    (days < 7 ? 'weekday' : 'next-week')
  );
}
