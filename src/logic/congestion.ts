import type { Confidence, Congestion, DayOfWeek, Id, Level } from '../data/types.js';
import { days } from './japan-time.js';

/** One hour of the week, as the map shows it. */
export interface HourCell {
  readonly day: DayOfWeek;
  /** 0–23, Japan time. */
  readonly hour: number;
  /** `null`: nobody states it. Unknown is a value of its own, not a low level. */
  readonly level: Level | null;
  /**
   * Where the level comes from: a band whose hours are stated, a band whose hours are assumed, a measurement of the
   * site, or nowhere.
   */
  readonly basis: 'band' | 'assumed' | 'measured' | 'none';
  /** Ids of the overlays that hold in this hour, in the order of the data. */
  readonly overlays: readonly Id[];
  /** Id of the band that covers this hour; its words also serve as the note of a measured cell. */
  readonly band: Id | null;
  /** Source of the level. */
  readonly source: Id | null;
  /** How sure the level is. */
  readonly confidence: Confidence | null;
  /** Measured wait, where a site supplies it. It never turns into a level: that would be our invention. */
  readonly minutes?: number;
  /** Source of the measured level or minutes; with minutes alone it differs from {@link HourCell.source}. */
  readonly measuredBy?: Id;
}

type Draft = { -readonly [K in keyof HourCell]: HourCell[K] } & { overlays: Id[] };

/** What bands and overlays have in common. */
interface Spread {
  readonly from?: number;
  readonly to?: number;
  readonly days?: readonly DayOfWeek[];
  readonly confidence: Confidence;
  readonly hidden?: boolean;
}

const isAssumed = ({ confidence }: Spread): boolean => confidence === 'assumption';

/**
 * The 168 cells of the week, Monday 0:00 first: `cells[weekday * 24 + hour]`.
 *
 * Later bands win over earlier ones, and measured cells over bands. A cell that is measured in minutes alone keeps the
 * level of its band, or none, and shows the minutes beside it. Hours such as 22–6 go past midnight into the next day.
 *
 * @param options.assumeNight whether hours that the source does not state but that we assume count, default `true`;
 *   without them those hours are unknown, and overlays on the same assumed hours are left out as well
 */
export function congestionCells(
  { bands, overlays, cells }: Pick<Congestion, 'bands' | 'overlays' | 'cells'>,
  { assumeNight = true }: { readonly assumeNight?: boolean } = {},
): readonly HourCell[] {
  const week: Draft[] = [];
  for (const day of days) {
    for (let hour = 0; hour < 24; hour++) {
      week.push({ day, hour, level: null, basis: 'none', overlays: [], band: null, source: null, confidence: null });
    }
  }

  const dropped = assumeNight ? [] : bands.filter(isAssumed);
  const cover = (record: Spread, paint: (cell: Draft) => void): void => {
    if (record.hidden || (isAssumed(record) && !assumeNight)) return;
    const from = Math.max(record.from ?? 0, 0);
    const to = Math.min(record.to ?? 24, 24);
    days.forEach((day, weekday) => {
      if (record.days && !record.days.includes(day)) return;
      for (let hour = from; hour < (to < from ? to + 24 : to); hour++) {
        const cell = week[(weekday * 24 + hour) % week.length];
        if (cell) paint(cell);
      }
    });
  };

  for (const band of bands) {
    const { id, level, source, confidence } = band;
    const basis = isAssumed(band) ? 'assumed' : 'band';
    cover(band, (cell) => Object.assign(cell, { level, basis, band: id, source, confidence }));
  }
  for (const overlay of overlays) {
    // What is said of the night is stated, but its hours are as much assumed as those of the band.
    if (dropped.some(({ from, to }) => from === overlay.from && to === overlay.to)) continue;
    cover(overlay, (cell) => cell.overlays.push(overlay.id));
  }

  for (const { day, hour, level, minutes, source } of cells) {
    const cell = hour >= 0 && hour < 24 ? week[days.indexOf(day) * 24 + hour] : undefined;
    if (!cell) continue;
    if (level) Object.assign(cell, { level, basis: 'measured', source, confidence: 'stated', measuredBy: source });
    if (minutes !== undefined) Object.assign(cell, { minutes, measuredBy: source });
  }
  return week;
}
