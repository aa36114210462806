import type { CongestionOverlay, DayOfWeek, Id } from '../data/types.js';
import type { HourCell } from './congestion.js';
import { HOUR, MINUTE, hourNumber, hourOfWeek, hourStart, japanTime } from './japan-time.js';

/** Half-open whole hours `[from, to)`, 0–24. */
export interface HourSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a run of hours ends, in parts that a sentence can use. */
interface End {
  /** Epoch in ms. */
  readonly end: number;
  /** Hour of the clock, 1–24: the end of a day is 24, not 0 of the next. */
  readonly to: number;
  /** Days from today to the day that `to` belongs to. */
  readonly endDayOffset: number;
  /** The run never ends: every hour of the week is alike. Then `end` lies one week ahead and says nothing. */
  readonly always: boolean;
}

/** What holds at this moment, and until when. */
export interface LevelNow extends End {
  readonly cell: HourCell;
}

/** The next hours in which to ask for the call. */
export interface NextSlot extends End {
  /**
   * How to name it: the slot is running; begins within 60 minutes, also past midnight; is today, tomorrow, on a weekday
   * within the week; or on the weekday of today, but a week later.
   */
  readonly when: 'now' | 'soon' | 'today' | 'tomorrow' | 'weekday' | 'next-week';
  readonly level: 'quiet' | 'slightly-quiet';
  /** Epoch in ms; while the slot is running, the beginning of the present hour. */
  readonly start: number;
  /** Whole minutes until it begins, rounded up; 0 while it is running. */
  readonly minutesLeft: number;
  readonly day: DayOfWeek;
  /** Days from today: 0 today, 1 tomorrow … 7. */
  readonly dayOffset: number;
  /** Hour of the clock, 0–23. */
  readonly from: number;
  /** Ids of the overlays that speak against an hour of the slot: longer waits, few staff. */
  readonly cautions: readonly Id[];
}

const WEEK = 168;

/** Signs that people type between two hours; the width variants of the keyboard are folded before. */
const part = /^(\d+)(?:時|:00)?[-~〜‐–—―−ー](\d+)(?:時|:00)?$/;

/**
 * Reads the hours in which the reader can take a call: `9-12,19-21`, also as people type them in Japanese
 * (`９時〜１２時、19～21`). What cannot be read is dropped; hours beyond 24 count as 24; `22-6` goes past midnight.
 *
 * @returns spans in order that neither touch nor overlap; empty means all day, also where nothing could be read
 */
export function parseHours(text: string): readonly HourSpan[] {
  const open: boolean[] = [];
  const add = (from: number, to: number): void => {
    for (let hour = from; hour < to; hour++) open[hour] = true;
  };
  for (const piece of text.normalize('NFKC').split(/[,、;・/]/)) {
    const match = part.exec(piece.replace(/\s/g, ''));
    if (!match) continue;
    const [from, to] = [Math.min(Number(match[1]), 24), Math.min(Number(match[2]), 24)];
    if (from <= to) add(from, to);
    else {
      add(from, 24);
      add(0, to);
    }
  }
  const spans: HourSpan[] = [];
  for (let hour = 0; hour < 24; hour++) {
    const from = hour;
    while (open[hour]) hour++;
    if (hour > from) spans.push({ from, to: hour });
  }
  return spans;
}

/** Whether an hour of the day lies within the reader's own hours; no hours at all mean all day. */
export const inHours = (hours: readonly HourSpan[], hour: number): boolean =>
  hours.length === 0 || hours.some(({ from, to }) => from <= hour && hour < to);

const cellOf = (cells: readonly HourCell[], hour: number): HourCell => cells[hourOfWeek(hour)]!;

/** Follows alike hours from `first` to where they end; after a week they repeat. */
function endOf(cells: readonly HourCell[], now: number, first: number, alike: (cell: HourCell) => boolean): End {
  let last = first;
  while (last < first + WEEK - 1 && alike(cellOf(cells, last + 1))) last++;
  const day = Math.floor(last / 24);
  return {
    end: hourStart(last + 1),
    to: last + 1 - day * 24,
    endDayOffset: day - Math.floor(now / 24),
    always: last === first + WEEK - 1,
  };
}

/**
 * The level of the present hour in Japan and until when it lasts.
 *
 * @param cells the 168 cells of `congestionCells`
 * @param epochMs the present instant
 */
export function levelNow(cells: readonly HourCell[], epochMs: number): LevelNow {
  const now = hourNumber(epochMs);
  const cell = cellOf(cells, now);
  return { cell, ...endOf(cells, now, now, ({ level }) => level === cell.level) };
}

/**
 * The next hours in which a call-back is likely to come soon: quiet ones, and only where the week ahead has none,
 * slightly quiet ones; never an hour about which nothing is known. Looks one week ahead, the present hour included.
 *
 * @param cells the 168 cells of `congestionCells`
 * @param overlays the overlays that the cells name, for the cautions
 * @param epochMs the present instant
 * @param hours the reader's own hours; default: all day
 * @returns `undefined` where no hour of the week is good
 */
export function nextSlot(
  cells: readonly HourCell[],
  overlays: readonly CongestionOverlay[],
  epochMs: number,
  hours: readonly HourSpan[] = [],
): NextSlot | undefined {
  const now = hourNumber(epochMs);
  for (const level of ['quiet', 'slightly-quiet'] as const) {
    const good = (cell: HourCell): boolean => cell.level === level && inHours(hours, cell.hour);
    for (let first = now; first < now + WEEK; first++) {
      if (!good(cellOf(cells, first))) continue;
      const end = endOf(cells, now, first, good);
      const named = new Set<Id>();
      for (let hour = first; hourStart(hour) < end.end; hour++) {
        for (const id of cellOf(cells, hour).overlays) named.add(id);
      }
      const start = hourStart(first);
      const { day, hour: from } = japanTime(start);
      const dayOffset = Math.floor(first / 24) - Math.floor(now / 24);
      return {
        ...end,
        when: whenOf(start - epochMs, dayOffset),
        level,
        start,
        minutesLeft: Math.max(0, Math.ceil((start - epochMs) / MINUTE)),
        day,
        dayOffset,
        from,
        cautions: overlays.filter(({ id, kind }) => kind !== 'easier' && named.has(id)).map(({ id }) => id),
      };
    }
  }
  return undefined;
}

function whenOf(ms: number, dayOffset: number): NextSlot['when'] {
  if (ms <= 0) return 'now';
  if (ms <= HOUR) return 'soon';
  if (dayOffset < 2) return dayOffset ? 'tomorrow' : 'today';
  return dayOffset < 7 ? 'weekday' : 'next-week';
}
