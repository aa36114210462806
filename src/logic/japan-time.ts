import type { DayOfWeek, IsoDate } from '../data/types.js';

/** Milliseconds. */
export const MINUTE = 60_000;
/** Milliseconds. */
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Japan is nine hours ahead of UTC all year round and has no summer time, so arithmetic is enough. */
const OFFSET = 9 * HOUR;

/** The days in the order of the map, Monday first: `days[weekday]`. */
export const days: readonly DayOfWeek[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** What a clock and a calendar in Japan show. */
export interface JapanTime {
  readonly date: IsoDate;
  readonly day: DayOfWeek;
  /** 0 Monday … 6 Sunday: index in {@link days}. */
  readonly weekday: number;
  /** 0–23; midnight is 0. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
}

/** Remainder that is never negative, for instants before 1970. */
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** 1970-01-01 was a Thursday. */
const weekdayOf = (dayNumber: number): number => modulo(dayNumber + 3, 7);

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** UTC getters alone: they do not see the device's time zone, and old date libraries that pages carry leave them alone. */
function isoDate(dayNumber: number): IsoDate {
  const date = new Date(dayNumber * DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** Days since 1970-01-01, or `undefined` for what is no date of the calendar, such as 30 February. */
function dayNumberOf(date: IsoDate): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (!match) return undefined;
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY;
  // `Date.UTC` rolls 30 February over to March: what does not come back as it went in was no date.
  return isoDate(number) === date ? number : undefined;
}

/** Whole hours of Japan's clock since 1970-01-01 00:00 there: hours in a row are numbers in a row. */
export const hourNumber = (epochMs: number): number => Math.floor((epochMs + OFFSET) / HOUR);

/** The instant (epoch in ms) at which an hour begins; undoes {@link hourNumber}. */
export const hourStart = (hour: number): number => hour * HOUR - OFFSET;

/** Place of an hour in the week: 0 is Monday 0:00, 167 is Sunday 23:00. */
export const hourOfWeek = (hour: number): number => modulo(hour + 72, 168);

/**
 * Today in Japan, whatever the time zone of the device.
 *
 * @param epochMs milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them
 */
export const dateInJapan = (epochMs: number): IsoDate => isoDate(Math.floor(hourNumber(epochMs) / 24));

/**
 * Date and time in Japan, whatever the time zone of the device.
 *
 * @param epochMs milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them
 */
export function japanTime(epochMs: number): JapanTime {
  const hours = hourNumber(epochMs);
  const dayNumber = Math.floor(hours / 24);
  const weekday = weekdayOf(dayNumber);
  return {
    date: isoDate(dayNumber),
    day: days[weekday]!,
    weekday,
    hour: hours - dayNumber * 24,
    minute: Math.floor((epochMs - hourStart(hours)) / MINUTE),
  };
}

/** Milliseconds to the next full hour, above 0 and at most one hour: exactly on the hour it is the whole hour. */
export const msToNextHour = (epochMs: number): number => HOUR - modulo(epochMs, HOUR);

const stamp = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)$/;

/**
 * Reads a pinned clock: an ISO 8601 date and time with its offset or `Z`, such as `2026-11-22T09:30+09:00`. Seconds and
 * their fraction may be absent. A time without an offset would mean another instant on each device: it is refused.
 *
 * @returns epoch in ms; `undefined` for anything else, also for dates and times that do not exist
 */
export function parseNow(text: string): number | undefined {
  // `Date` rolls 30 February over to March: a day that does not come back as it went in does not exist.
  if (!stamp.test(text) || new Date(text.slice(0, 10)).getUTCDate() !== Number(text.slice(8, 10))) return undefined;
  // It knows no comma, and an offset only in full.
  return new Date(
    text.replace(',', '.').replace(/([+-]..):?(..)?$/, (_, hour, minute = '00') => `${hour}:${minute}`),
  ).getTime();
}

/**
 * The date so many days later; negative: earlier.
 *
 * @returns `undefined` where `date` is no date of the calendar (years 100–9999)
 */
export function addDays(date: IsoDate, count: number): IsoDate | undefined {
  const day = dayNumberOf(date);
  return day === undefined ? undefined : isoDate(day + count);
}

/**
 * Days from one date to another: 1 for today → tomorrow, negative where `to` lies before `from`.
 *
 * @returns `undefined` where one of them is no date of the calendar (years 100–9999)
 */
export function daysBetween(from: IsoDate, to: IsoDate): number | undefined {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  return first === undefined || last === undefined ? undefined : last - first;
}
