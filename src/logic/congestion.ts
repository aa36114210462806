import type { Congestion, CongestionBand, CongestionCell, CongestionOverlay, DayOfWeek, Level } from '../data/types.js';
import { days, hourOfWeek } from './japan-time.js';

/** One hour of the week, as the map shows it. */
export interface HourCell {
  readonly day: DayOfWeek;
  /** 0–23, Japan time. */
  readonly hour: number;
  /** `null`: nobody states it. Unknown is a value of its own, not a low level. */
  readonly level: Level | null;
  /** The band that covers this hour, the last one of several. */
  readonly band: CongestionBand | undefined;
  /**
   * What the site measured. A wait in minutes alone stands beside the level of the band, or none: it never turns into a
   * level, which would be our invention.
   */
  readonly measured: CongestionCell | undefined;
  /** The level is that of a band whose hours are assumed. */
  readonly assumed: boolean;
  /** What else is said of this hour, in the order of the data. */
  readonly overlays: readonly CongestionOverlay[];
}

/** Bands and overlays: hours such as 22–6 go past midnight into the day after each of theirs. */
type Spread = CongestionBand | CongestionOverlay;

const hasAssumedHours = ({ confidence }: Spread) => confidence === 'assumption';

/** @param place hour of the week, 0 Monday 0:00 */
const covers = ({ from = 0, to = 24, days: named }: Spread, place: number): boolean => {
  const since = (place + 24 - from) % 24;
  // What began before Monday 0:00 is Sunday's: -1.
  const day = days.at(Math.floor((place - since - from) / 24))!;
  return since < (to < from ? to + 24 : to) - from && (!named || named.includes(day));
};

const levelOf = ({ bands, cells }: Pick<Congestion, 'bands' | 'cells'>, place: number) => {
  const band = bands.findLast((each) => covers(each, place));
  const measured = cells.findLast(({ day, hour }) => days.indexOf(day) * 24 + hour === place);
  return { band, measured, level: measured?.level ?? band?.level ?? null };
};

/**
 * The level of one hour, as {@link congestionCells} has it, for those who do not need the week.
 *
 * @param hour as `hourNumber` counts
 * @returns `undefined`: nobody states it
 */
export const levelAt = (congestion: Pick<Congestion, 'bands' | 'cells'>, hour: number): Level | undefined =>
  levelOf(congestion, hourOfWeek(hour)).level ?? undefined;

/**
 * The 168 cells of the week, Monday 0:00 first: `cells[weekday * 24 + hour]`. Later bands win over earlier ones, and
 * what a site measured over bands.
 */
export const congestionCells = (congestion: Pick<Congestion, 'bands' | 'overlays' | 'cells'>): readonly HourCell[] =>
  [...Array(168).keys()].map((place) => {
    const { band, measured, level } = levelOf(congestion, place);
    return {
      day: days[Math.floor(place / 24)]!,
      hour: place % 24,
      level,
      band,
      measured,
      assumed: !!band && !measured?.level && hasAssumedHours(band),
      overlays: congestion.overlays.filter((each) => covers(each, place)),
    };
  });

/**
 * The same data without the hours that we assume, so that those are unknown. What is said of the night is stated, but
 * its hours are as much assumed as those of the band: overlays on the same hours go too.
 */
export function statedHours<T extends Pick<Congestion, 'bands' | 'overlays'>>(congestion: T): T {
  const assumed = congestion.bands.filter(hasAssumedHours);
  const isStated = (each: Spread) =>
    !hasAssumedHours(each) && !assumed.some(({ from, to }) => from === each.from && to === each.to);
  return {
    ...congestion,
    bands: congestion.bands.filter((band) => !hasAssumedHours(band)),
    overlays: congestion.overlays.filter(isStated),
  };
}
