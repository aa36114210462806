import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CongestionBand, CongestionCell, Level } from '../../src/data/types.js';
import { congestionCells, levelAt, statedHours, type HourCell } from '../../src/logic/congestion.js';
import { days, hourNumber } from '../../src/logic/japan-time.js';
import { congestion, japan } from './fixtures.js';

const counts = (cells: readonly HourCell[]) => ({
  known: cells.filter(({ level, assumed }) => level && !assumed).length,
  assumed: cells.filter(({ level, assumed }) => level && assumed).length,
  unknown: cells.filter(({ level }) => !level).length,
});
const withOverlay = (cells: readonly HourCell[], id: string) =>
  cells.filter(({ overlays }) => overlays.some((overlay) => overlay.id === id));
const at = (cells: readonly HourCell[], day: (typeof days)[number], hour: number) =>
  cells[days.indexOf(day) * 24 + hour]!;

const dayBefore = (day: (typeof days)[number]) => days.at(days.indexOf(day) - 1) ?? day;

const bundled = congestionCells(congestion);

describe('congestionCells: bundled data', () => {
  it('has 168 cells, Monday 0:00 first', () => {
    assert.deepEqual(
      bundled.map(({ day, hour }) => `${day} ${hour}`),
      days.flatMap((day) => [...Array(24).keys()].map((hour) => `${day} ${hour}`)),
    );
  });

  it('knows 70, assumes 56 and leaves 42 unknown', () => {
    assert.deepEqual(counts(bundled), { known: 70, assumed: 56, unknown: 42 });
  });

  it('leaves 98 unknown without the assumed night, and the overlay of those hours away', () => {
    const cells = congestionCells(statedHours(congestion));
    assert.deepEqual(counts(cells), { known: 70, assumed: 0, unknown: 98 });
    assert.equal(withOverlay(cells, 'night-staff').length, 0);
    assert.equal(withOverlay(cells, 'avoid').length, 21);
  });

  it('keeps overlays whose hours are not those of the assumed band, unless they are assumed themselves', () => {
    const stated = congestion.overlays[0];
    const overlays = [
      { ...stated, id: 'same-start', from: 0, to: 24 },
      { ...stated, id: 'same-end', from: 7, to: 8 },
      { ...stated, id: 'assumed', confidence: 'assumption' as const },
    ];
    const sizes = (cells: readonly HourCell[]) => overlays.map(({ id }) => withOverlay(cells, id).length);
    assert.deepEqual(sizes(congestionCells({ ...congestion, overlays })), [168, 7, 21]);
    assert.deepEqual(sizes(congestionCells(statedHours({ ...congestion, overlays }))), [168, 7, 0]);
  });

  const levels = {
    'slightly-quiet': [0, 1, 2, 3, 4, 5, 6, 7],
    quiet: [8, 9, 10],
    busy: [12, 13, 14],
    'very-busy': [18, 19, 20, 21],
    null: [11, 15, 16, 17, 22, 23],
  };
  for (const [level, hours] of Object.entries(levels)) {
    it(`is ${level} at ${hours.join(', ')} on every day`, () => {
      const found = bundled.filter((cell) => String(cell.level) === level);
      assert.deepEqual(
        found.map(({ day, hour }) => `${day} ${hour}`),
        days.flatMap((day) => hours.map((hour) => `${day} ${hour}`)),
      );
    });
  }

  it('puts each overlay on its hours and days', () => {
    const size = (id: string) => withOverlay(bundled, id).length;
    assert.deepEqual(['avoid', 'weekend', 'weekday-morning', 'night-staff'].map(size), [21, 48, 20, 56]);
    assert.deepEqual(
      at(bundled, 'sun', 20).overlays.map(({ id }) => id),
      ['avoid', 'weekend'],
    );
    assert.deepEqual(at(bundled, 'mon', 18).overlays, []);
  });

  it('says where each level comes from and how sure it is', () => {
    const { assumed, band } = at(bundled, 'wed', 3);
    assert.deepEqual([assumed, band?.id, band?.source, band?.confidence], [true, 'night', 'article', 'assumption']);
    const unknown = at(bundled, 'wed', 16);
    assert.deepEqual(
      [unknown.level, unknown.assumed, unknown.band, unknown.measured],
      [null, false, undefined, undefined],
    );
  });

  it('does not touch the data', () => {
    const before = structuredClone(congestion);
    congestionCells(congestion);
    assert.deepEqual(congestion, before);
  });
});

describe('congestionCells: data of a site', () => {
  const extra = (rest: Partial<CongestionBand>): CongestionBand => ({
    ...congestion.bands[1],
    id: 'extra',
    source: 'my-site',
    ...rest,
  });
  const cell = (rest: Partial<CongestionCell>): CongestionCell => ({ day: 'mon', hour: 9, source: 'my-site', ...rest });
  const cellsWith = (...cells: CongestionCell[]) => congestionCells({ ...congestion, cells });

  it('lets a later band win, on its days alone', () => {
    const cells = congestionCells({
      ...congestion,
      bands: [...congestion.bands, extra({ from: 18, to: 23, days: ['mon'], level: 'busy' })],
    });
    assert.deepEqual([at(cells, 'mon', 20).level, at(cells, 'mon', 20).band?.source], ['busy', 'my-site']);
    assert.equal(at(cells, 'mon', 22).level, 'busy');
    assert.equal(at(cells, 'tue', 20).level, 'very-busy');
  });

  it('shows the stated band again where the assumed one above it is switched off', () => {
    const data = { ...congestion, bands: [...congestion.bands, extra({ from: 8, to: 9, confidence: 'assumption' })] };
    assert.equal(at(congestionCells(data), 'mon', 8).assumed, true);
    const { assumed, band } = at(congestionCells(statedHours(data)), 'mon', 8);
    assert.deepEqual([assumed, band?.id], [false, 'morning']);
  });

  it('ignores bands that cover nothing, and takes whole days', () => {
    const same = [extra({ from: 12, to: 12 }), extra({ days: [] })];
    assert.deepEqual(congestionCells({ ...congestion, bands: [...congestion.bands, ...same] }), bundled);
    const day = congestionCells({ ...congestion, bands: [extra({ from: 0, to: 24, days: ['tue'] })] });
    assert.deepEqual(counts(day), { known: 24, assumed: 0, unknown: 144 });
  });

  it('takes hours past midnight into the next day, also from Sunday to Monday', () => {
    const cells = (on?: (typeof days)[number][]) =>
      congestionCells({ ...congestion, bands: [extra({ from: 22, to: 6, level: 'busy', ...(on && { days: on }) })] });
    const where = (on: (typeof days)[number]) =>
      cells([on])
        .filter(({ level }) => level)
        .map(({ day, hour }) => `${day} ${hour}`);
    assert.deepEqual(where('tue').join(), 'tue 22,tue 23,wed 0,wed 1,wed 2,wed 3,wed 4,wed 5');
    assert.deepEqual(where('sun').join(), 'mon 0,mon 1,mon 2,mon 3,mon 4,mon 5,sun 22,sun 23');
    assert.deepEqual(counts(cells()), { known: 56, assumed: 0, unknown: 112 });
  });

  it('lets a measured level win over the bands', () => {
    const { level, measured, assumed, band, overlays } = at(
      cellsWith(cell({ hour: 19, level: 'quiet', minutes: 4 })),
      'mon',
      19,
    );
    assert.deepEqual([level, measured?.minutes, measured?.source, assumed], ['quiet', 4, 'my-site', false]);
    assert.deepEqual([band?.id, overlays.map(({ id }) => id)], ['evening', ['avoid']]);
  });

  it('a measured level is not assumed, though its band is; minutes alone leave it so', () => {
    const cells = cellsWith(cell({ hour: 3, level: 'busy' }), cell({ hour: 4, minutes: 9 }));
    assert.deepEqual([at(cells, 'mon', 3).assumed, at(cells, 'mon', 4).assumed], [false, true]);
  });

  it('shows minutes beside the level of the band, and makes no level of them', () => {
    const cells = cellsWith(cell({ hour: 9, minutes: 0 }), cell({ hour: 16, minutes: 25 }));
    const [known, unknown] = [at(cells, 'mon', 9), at(cells, 'mon', 16)];
    assert.deepEqual([known.level, known.measured?.minutes, known.band?.source], ['quiet', 0, 'article']);
    assert.deepEqual([unknown.level, unknown.measured?.minutes, unknown.band], [null, 25, undefined]);
  });

  it('takes the last of several measurements', () => {
    const cells = cellsWith(cell({ level: 'busy' }), cell({ level: 'very-busy' }));
    assert.equal(at(cells, 'mon', 9).level, 'very-busy');
    assert.equal(counts(cells).known, 70);
    assert.equal(cells.filter(({ measured }) => measured).length, 1);
  });

  it('agrees with the plain rule for any bands and cells: last measured level, else last band, else unknown', () => {
    const level = fc.constantFrom<Level>('quiet', 'slightly-quiet', 'busy', 'very-busy');
    const hour = fc.integer({ min: 0, max: 24 });
    const some = fc.option(fc.subarray([...days]), { nil: undefined });
    const band = fc.record({ level, from: hour, to: hour, days: some, assumed: fc.boolean() });
    const measure = fc.record({
      day: fc.constantFrom(...days),
      hour: fc.integer({ min: 0, max: 23 }),
      level: fc.option(level, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(band), fc.array(measure), fc.boolean(), (drawn, measures, assumeNight) => {
        const bands = drawn.map(({ assumed, days: on, ...rest }) =>
          extra({ ...rest, ...(on && { days: on }), confidence: assumed ? 'assumption' : 'stated' }),
        );
        const cells = measures.map(({ day, hour: when, level: what }) =>
          cell({ day, hour: when, minutes: 1, ...(what && { level: what }) }),
        );
        const data = { bands, overlays: [], cells };
        const monday = hourNumber(japan('2026-11-23T00:00'));
        for (const [place, is] of congestionCells(assumeNight ? data : statedHours(data)).entries()) {
          const measured = cells.findLast(({ day, hour: h }) => day === is.day && h === is.hour);
          const covering = bands.findLast(
            ({ from, to, days: on = days, confidence }) =>
              (from <= to
                ? on.includes(is.day) && from <= is.hour && is.hour < to
                : (on.includes(is.day) && from <= is.hour) || (on.includes(dayBefore(is.day)) && is.hour < to)) &&
              (assumeNight || confidence !== 'assumption'),
          );
          assert.equal(is.level, measured?.level ?? covering?.level ?? null);
          assert.equal(is.measured, measured);
          if (assumeNight) assert.equal(levelAt(data, monday + place), is.level ?? undefined);
        }
      }),
    );
  });
});
