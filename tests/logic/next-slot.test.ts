import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Level } from '../../src/data/types.js';
import { congestionCells, type HourCell } from '../../src/logic/congestion.js';
import { days } from '../../src/logic/japan-time.js';
import { inHours, levelNow, nextSlot, parseHours, type HourSpan } from '../../src/logic/next-slot.js';
import { congestion, edges, inEachZone, japan, spans } from './fixtures.js';

const { overlays } = congestion;
const bundled = congestionCells(congestion);
const slotAt = (clock: string, hours = '', cells = bundled) =>
  nextSlot(cells, overlays, japan(clock), parseHours(hours));

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

function check(cells: readonly HourCell[], now: number, hours: readonly HourSpan[]): void {
  const slot = nextSlot(cells, overlays, now, hours);
  const open = (hour: number) => hours.length === 0 || hours.some(({ from, to }) => hour >= from && hour < to);
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
  assert.equal(slot.start, begin.start);
  assert.equal(slot.from, begin.hour);
  assert.equal(slot.day, begin.cell.day);
  assert.equal(slot.dayOffset, begin.daysAhead);
  assert.equal(slot.minutesLeft, Math.max(0, Math.ceil((begin.start - now) / 60_000)));
  const names = ['today', 'tomorrow', 'weekday', 'weekday', 'weekday', 'weekday', 'weekday', 'next-week'];
  const wait = begin.start - now;
  assert.equal(slot.when, wait <= 0 ? 'now' : wait <= 3_600_000 ? 'soon' : names[begin.daysAhead]);

  assert.equal(slot.always, after < 0);
  if (after < 0) return;
  const [last, next] = [line[after - 1]!, line[after]!];
  assert.equal(slot.end, next.start);
  assert.equal(slot.to, last.hour + 1);
  assert.equal(slot.endDayOffset, last.daysAhead);
  const named = line.slice(first, after).flatMap(({ cell }) => cell.overlays);
  const cautions = ['avoid', 'weekend', 'night-staff'].filter((id) => named.includes(id));
  assert.equal(slot.cautions.join(), cautions.join());
}

describe('nextSlot against an oracle', () => {
  it('agrees at 20,000 instants on devices in three time zones', () => {
    inEachZone(() => {
      fc.assert(
        fc.property(instant, spans, (now, hours) => check(bundled, now, hours)),
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
      fc.property(anyWeek, instant, spans, (cells, now, hours) => check(cells, now, hours)),
      { numRuns: 1000 },
    );
  });

  it('never names an hour that is unknown, busy or outside the own hours', () => {
    fc.assert(
      fc.property(anyWeek, instant, spans, (cells, now, hours) => {
        const slot = nextSlot(cells, overlays, now, hours);
        for (let at = slot?.start ?? 0; slot && !slot.always && at < slot.end; at += 3_600_000) {
          const { cell } = levelNow(cells, at);
          assert.equal(cell.level, slot.level);
          assert.ok(inHours(hours, cell.hour));
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
      assert.deepEqual(
        [slot.when, slot.day, slot.dayOffset, `${slot.from}–${slot.to}`, slot.level],
        [when, day, offset, span, level],
      );
    });
  }

  it('has none where the own hours are all busy or unknown', () => {
    assert.equal(slotAt('2026-11-22T12:00', '11-12,15-24'), undefined);
  });

  it('warns of few staff at night and of longer waits on weekends, and of nothing on a weekday morning', () => {
    assert.deepEqual(slotAt('2026-11-23T12:00', '0-8')?.cautions, ['night-staff']);
    assert.deepEqual(slotAt('2026-11-21T06:00')?.cautions, ['weekend']);
    assert.deepEqual(slotAt('2026-11-23T06:00')?.cautions, []);
  });

  const only = (...quiet: readonly string[]) =>
    bundled.map((cell): HourCell => ({ ...cell, level: quiet.includes(`${cell.day} ${cell.hour}`) ? 'quiet' : null }));

  it('merges hours across midnight and across the end of the week', () => {
    const slot = slotAt('2026-11-22T21:30', '', only('sun 22', 'sun 23', 'mon 0', 'mon 1'));
    assert.deepEqual([slot?.from, slot?.to, slot?.dayOffset, slot?.endDayOffset], [22, 2, 0, 1]);
    assert.equal(slot?.end, japan('2026-11-23T02:00'));
  });

  it('ends a day at 24, not at 0', () => {
    const slot = slotAt('2026-12-31T21:30', '', only('thu 22', 'thu 23'));
    assert.deepEqual([slot?.to, slot?.endDayOffset, slot?.end], [24, 0, japan('2027-01-01T00:00')]);
  });

  it('tells the weekday of today from the same weekday next week', () => {
    assert.equal(slotAt('2026-11-25T12:00', '', only('mon 9'))?.when, 'weekday');
    const week = slotAt('2026-11-25T12:00', '', only('wed 11'));
    assert.deepEqual([week?.when, week?.day, week?.dayOffset], ['next-week', 'wed', 7]);
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
      const now = levelNow(bundled, japan(clock));
      assert.deepEqual([now.cell.level, now.to, now.endDayOffset, now.always], [level, to, offset, false]);
    });
  }

  it('holds until its end and no longer, on any week', () => {
    fc.assert(
      fc.property(anyWeek, instant, (cells, at) => {
        const { cell, end, always } = levelNow(cells, at);
        const levels = timeline(cells, at, 169).map((hour) => [hour.start, hour.cell.level] as const);
        assert.equal(cell.level, levels[0]?.[1]);
        const change = levels.find(([, level]) => level !== cell.level);
        assert.equal(always, !change);
        if (change) assert.equal(end, change[0]);
      }),
    );
  });
});
