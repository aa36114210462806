import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Level } from '../../src/data/types.js';
import { congestionCells, type HourCell } from '../../src/logic/congestion.js';
import { days, hourNumber, hourStart } from '../../src/logic/japan-time.js';
import { levelNow, nextSlot, parseHours, type OwnHours, type Run } from '../../src/logic/next-slot.js';
import { congestion, edges, inEachZone, japan, ownHours } from './fixtures.js';

const bundled = congestionCells(congestion);
const slotAt = (clock: string, hours = '', cells = bundled) =>
  nextSlot(cells, hourNumber(japan(clock)), parseHours(hours));
const overlaysOf = (run: Run | undefined) => [...(run?.overlays ?? [])].map(({ id }) => id).sort();

const instant = fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2150, 0) });

/** A week in which any hour may have any level. */
const anyWeek = fc
  .array(fc.constantFrom<Level | null>('quiet', 'slightly-quiet', 'busy', 'very-busy', null, null, null), {
    minLength: 168,
    maxLength: 168,
  })
  .map((levels) => bundled.map((cell, index): HourCell => ({ ...cell, level: levels[index] as Level | null })));

/** One hour of the oracle's timeline. */
interface Hour {
  start: number;
  cell: HourCell;
  hour: number;
  daysAhead: number;
}

/** The oracle: hours written out one by one with the platform's calendar, then searched from the front. */
function timeline(cells: readonly HourCell[], now: number, length: number): Hour[] {
  const begin = new Date(now).setUTCMinutes(0, 0, 0);
  const places = new Map(cells.map((cell) => [`${cell.day} ${cell.hour}`, cell]));
  let daysAhead = 0;
  return [...Array(length).keys()].map((index) => {
    const start = begin + index * 3_600_000;
    const inJapan = new Date(start + 9 * 3_600_000);
    const [hour, day] = [inJapan.getUTCHours(), days[(inJapan.getUTCDay() + 6) % 7]];
    if (index > 0 && hour === 0) daysAhead++;
    return { start, cell: places.get(`${day} ${hour}`)!, hour, daysAhead };
  });
}

function check(cells: readonly HourCell[], now: number, hours: OwnHours): void {
  const slot = nextSlot(cells, hourNumber(now), hours);
  const open = (hour: number) => hours.size === 0 || hours.has(hour);
  const levels = new Set(cells.filter(({ hour }) => open(hour)).map(({ level }) => level));
  const level = levels.has('quiet') ? 'quiet' : 'slightly-quiet';
  if (!levels.has(level)) return assert.equal(slot, undefined);

  const fits = (each: Hour) => each.cell.level === level && open(each.hour);
  // Two days hold the answer for most weeks; writing out two weeks each time would take a minute.
  let line = timeline(cells, now, 48);
  const found = () => {
    const first = line.findIndex(fits);
    const after = line.findIndex((each, index) => first >= 0 && index > first && !fits(each));
    return [first, after] as const;
  };
  if (found().includes(-1)) line = timeline(cells, now, 336);
  const [first, after] = found();
  const begin = line[first]!;

  assert.ok(slot);
  assert.equal(slot.level, level);
  // While a slot is running, it is the present hour that it begins with.
  assert.equal(hourStart(slot.start), begin.start);
  assert.equal(slot.first, begin.cell);
  const names = ['today', 'tomorrow', 'weekday', 'weekday', 'weekday', 'weekday', 'weekday', 'next-week'];
  const wait = begin.start - now;
  assert.equal(slot.when, wait <= 0 ? 'now' : wait <= 3_600_000 ? 'soon' : names[begin.daysAhead]);

  assert.equal(slot.always, after < 0);
  if (after < 0) return;
  const [last, next] = [line[after - 1]!, line[after]!];
  assert.equal(hourStart(slot.end), next.start);
  assert.equal(slot.to, last.hour + 1);
  assert.equal(slot.later, last.daysAhead - begin.daysAhead);
  const named = line.slice(first, after).flatMap(({ cell }) => cell.overlays.map(({ id }) => id));
  assert.deepEqual(overlaysOf(slot), [...new Set(named)].sort());
}

describe('nextSlot against an oracle', () => {
  it('agrees at 20,000 instants on devices in three time zones', () => {
    inEachZone(() => {
      fc.assert(
        fc.property(instant, ownHours, (now, hours) => check(bundled, now, hours)),
        { numRuns: 20_000 },
      );
    });
  });

  it('agrees around midnight, at the end of week, month and year, and on leap days', () => {
    inEachZone(() => {
      for (const now of edges) {
        for (const hours of ['', '9-12', '22-2', '11-12', '0-1', '23-24']) check(bundled, now, parseHours(hours));
      }
    });
  });

  it('agrees on any week that a site may supply', () => {
    fc.assert(
      fc.property(anyWeek, instant, ownHours, (cells, now, hours) => check(cells, now, hours)),
      { numRuns: 1000 },
    );
  });

  it('never names an hour that is unknown, busy or outside the own hours', () => {
    fc.assert(
      fc.property(anyWeek, instant, ownHours, (cells, now, hours) => {
        const slot = nextSlot(cells, hourNumber(now), hours);
        for (let at = slot?.start ?? 0; slot && !slot.always && at < slot.end; at++) {
          const [{ cell }] = timeline(cells, hourStart(at), 1) as [Hour];
          assert.equal(cell.level, slot.level);
          assert.ok(!hours.size || hours.has(cell.hour));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nextSlot in words', () => {
  const table = [
    // Sunday evening, past the end of the week
    ['2026-11-22T19:05', '', 'tomorrow', 'mon', 1, '8–11', 'quiet'],
    ['2026-11-22T08:00', '', 'now', 'sun', 0, '8–11', 'quiet'],
    ['2026-11-22T10:59:59', '', 'now', 'sun', 0, '10–11', 'quiet'],
    ['2026-11-22T11:00', '', 'tomorrow', 'mon', 1, '8–11', 'quiet'],
    ['2026-11-22T06:59', '', 'today', 'sun', 0, '8–11', 'quiet'],
    ['2026-11-22T07:00', '', 'soon', 'sun', 0, '8–11', 'quiet'],
    // the quiet morning wins over the slightly quiet night that is running
    ['2026-11-23T03:00', '', 'today', 'mon', 0, '8–11', 'quiet'],
    ['2026-12-31T23:59', '', 'tomorrow', 'fri', 1, '8–11', 'quiet'],
    ['2028-02-28T12:00', '', 'tomorrow', 'tue', 1, '8–11', 'quiet'],
    // own hours
    ['2026-11-22T09:30', '10-12', 'soon', 'sun', 0, '10–11', 'quiet'],
    ['2026-11-22T10:30', '8-10', 'tomorrow', 'mon', 1, '8–10', 'quiet'],
    ['2026-11-22T22:10', '22-8', 'tomorrow', 'mon', 1, '0–8', 'slightly-quiet'],
    ['2026-11-22T23:10', '22-8', 'soon', 'mon', 1, '0–8', 'slightly-quiet'],
    ['2026-11-23T00:00', '22-8', 'now', 'mon', 0, '0–8', 'slightly-quiet'],
  ] as const;
  for (const [clock, hours, when, day, offset, span, level] of table) {
    it(`${clock} ${hours && `(${hours}) `}→ ${when}, ${day} ${span}`, () => {
      const slot = slotAt(clock, hours);
      assert.ok(slot);
      const { first, to, start } = slot;
      const daysAhead = Math.floor(start / 24) - Math.floor(hourNumber(japan(clock)) / 24);
      assert.deepEqual(
        [slot.when, first.day, daysAhead, `${first.hour}–${to}`, slot.level],
        [when, day, offset, span, level],
      );
    });
  }

  it('has none where the own hours are all busy or unknown', () => {
    assert.equal(slotAt('2026-11-22T12:00', '11-12,15-24'), undefined);
  });

  it('knows of few staff at night, of longer waits on weekends, and of easier weekday mornings', () => {
    assert.deepEqual(overlaysOf(slotAt('2026-11-23T12:00', '0-8')), ['night-staff']);
    assert.deepEqual(overlaysOf(slotAt('2026-11-21T06:00')), ['weekend']);
    assert.deepEqual(overlaysOf(slotAt('2026-11-23T06:00')), ['weekday-morning']);
  });

  const only = (...quiet: readonly string[]) =>
    bundled.map((cell): HourCell => ({ ...cell, level: quiet.includes(`${cell.day} ${cell.hour}`) ? 'quiet' : null }));

  it('merges hours across midnight and across the end of the week', () => {
    const slot = slotAt('2026-11-22T21:30', '', only('sun 22', 'sun 23', 'mon 0', 'mon 1'));
    assert.deepEqual([slot?.first.hour, slot?.to, slot?.later], [22, 2, 1]);
    assert.equal(hourStart(slot?.end ?? 0), japan('2026-11-23T02:00'));
  });

  it('ends a day at 24, not at 0', () => {
    const slot = slotAt('2026-12-31T21:30', '', only('thu 22', 'thu 23'));
    assert.deepEqual([slot?.to, slot?.later, hourStart(slot?.end ?? 0)], [24, 0, japan('2027-01-01T00:00')]);
  });

  it('tells the weekday of today from the same weekday next week', () => {
    assert.equal(slotAt('2026-11-25T12:00', '', only('mon 9'))?.when, 'weekday');
    const week = slotAt('2026-11-25T12:00', '', only('wed 11'));
    assert.deepEqual([week?.when, week?.first.day, week?.first.hour], ['next-week', 'wed', 11]);
    assert.equal(slotAt('2026-11-25T12:00', '', only('wed 12'))?.when, 'now');
  });

  it('says so where every hour of the week is good', () => {
    const cells = bundled.map((cell): HourCell => ({ ...cell, level: 'quiet' }));
    assert.equal(slotAt('2026-11-25T12:34', '', cells)?.always, true);
    assert.equal(slotAt('2026-11-25T12:34', '0-24', cells)?.always, true);
    assert.equal(slotAt('2026-11-25T12:34', '0-23', cells)?.always, false);
  });
});

describe('levelNow', () => {
  const table = [
    ['2026-11-22T19:30', 'very-busy', 22, 0],
    ['2026-11-22T22:00', null, 24, 0],
    ['2026-11-23T00:00', 'slightly-quiet', 8, 0],
    ['2026-11-23T16:59', null, 18, 0],
    ['2026-12-31T23:59:59.999', null, 24, 0],
  ] as const;
  for (const [clock, level, to, offset] of table) {
    it(`${clock} → ${level} until ${to}`, () => {
      const now = hourNumber(japan(clock));
      const run = levelNow(bundled, now);
      assert.equal(timeline(bundled, japan(clock), 1)[0]?.cell.level, level);
      assert.deepEqual([run.start, run.to, run.later, run.always], [now, to, offset, false]);
    });
  }

  it('holds until its end and no longer, on any week', () => {
    fc.assert(
      fc.property(anyWeek, instant, (cells, at) => {
        const { end, always } = levelNow(cells, hourNumber(at));
        const levels = timeline(cells, at, 169).map((hour) => [hour.start, hour.cell.level] as const);
        const change = levels.find(([, level]) => level !== levels[0]?.[1]);
        assert.equal(always, !change);
        if (change) assert.equal(hourStart(end), change[0]);
      }),
    );
  });
});
