import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CongestionBand, CongestionCell, Level } from '../../src/data/types.js';
import { congestionCells, type HourCell } from '../../src/logic/congestion.js';
import { days } from '../../src/logic/japan-time.js';
import { congestion } from './fixtures.js';

const counts = (cells: readonly HourCell[]) => ({
  known: cells.filter(({ basis }) => basis === 'band' || basis === 'measured').length,
  assumed: cells.filter(({ basis }) => basis === 'assumed').length,
  unknown: cells.filter(({ basis }) => basis === 'none').length,
});
const withOverlay = (cells: readonly HourCell[], id: string) => cells.filter(({ overlays }) => overlays.includes(id));
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
    const cells = congestionCells(congestion, { assumeNight: false });
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
    const sizes = (assumeNight: boolean) => {
      const cells = congestionCells({ ...congestion, overlays }, { assumeNight });
      return overlays.map(({ id }) => withOverlay(cells, id).length);
    };
    assert.deepEqual(sizes(true), [168, 7, 21]);
    assert.deepEqual(sizes(false), [168, 7, 0]);
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
    assert.deepEqual(at(bundled, 'sun', 20).overlays, ['avoid', 'weekend']);
    assert.deepEqual(at(bundled, 'mon', 18).overlays, []);
  });

  it('says where each level comes from and how sure it is', () => {
    const { basis, band, source, confidence } = at(bundled, 'wed', 3);
    assert.deepEqual([basis, band, source, confidence], ['assumed', 'night', 'article', 'assumption']);
    const unknown = at(bundled, 'wed', 16);
    assert.deepEqual([unknown.level, unknown.basis, unknown.source, unknown.confidence], [null, 'none', null, null]);
    assert.ok(!('minutes' in unknown) && !('measuredBy' in unknown));
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
    assert.deepEqual([at(cells, 'mon', 20).level, at(cells, 'mon', 20).source], ['busy', 'my-site']);
    assert.equal(at(cells, 'mon', 22).level, 'busy');
    assert.equal(at(cells, 'tue', 20).level, 'very-busy');
  });

  it('shows the stated band again where the assumed one above it is switched off', () => {
    const data = { ...congestion, bands: [...congestion.bands, extra({ from: 8, to: 9, confidence: 'assumption' })] };
    assert.equal(at(congestionCells(data), 'mon', 8).basis, 'assumed');
    assert.equal(at(congestionCells(data, { assumeNight: false }), 'mon', 8).basis, 'band');
  });

  it('ignores hidden records and bands that cover nothing, and clamps hours', () => {
    const same = [extra({ hidden: true }), extra({ from: 12, to: 12 }), extra({ days: [] })];
    assert.deepEqual(congestionCells({ ...congestion, bands: [...congestion.bands, ...same] }), bundled);
    const overlays = congestion.overlays.map((overlay) => ({ ...overlay, hidden: true }));
    assert.ok(congestionCells({ ...congestion, overlays }).every((each) => each.overlays.length === 0));
    const wide = congestionCells({ ...congestion, bands: [extra({ from: -5, to: 99, days: ['tue'] })] });
    assert.deepEqual(counts(wide), { known: 24, assumed: 0, unknown: 144 });
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
    const measured = at(cellsWith(cell({ hour: 19, level: 'quiet', minutes: 4 })), 'mon', 19);
    assert.deepEqual([measured.level, measured.basis, measured.minutes], ['quiet', 'measured', 4]);
    assert.deepEqual([measured.source, measured.measuredBy, measured.confidence], ['my-site', 'my-site', 'stated']);
    assert.deepEqual([measured.band, measured.overlays], ['evening', ['avoid']]);
  });

  it('shows minutes beside the level of the band, and makes no level of them', () => {
    const cells = cellsWith(cell({ hour: 9, minutes: 0 }), cell({ hour: 16, minutes: 25 }));
    const [known, unknown] = [at(cells, 'mon', 9), at(cells, 'mon', 16)];
    assert.deepEqual([known.level, known.basis, known.minutes, known.source], ['quiet', 'band', 0, 'article']);
    assert.deepEqual([unknown.level, unknown.basis, unknown.minutes, unknown.source], [null, 'none', 25, null]);
    assert.deepEqual([known.measuredBy, unknown.measuredBy], ['my-site', 'my-site']);
  });

  it('takes the last of several measurements and drops those of no hour', () => {
    const cells = cellsWith(
      cell({ level: 'busy' }),
      cell({ level: 'very-busy' }),
      cell({ hour: 24, level: 'busy' }),
      cell({ hour: -1, level: 'busy' }),
      cell({ hour: 9.5, level: 'busy' }),
      cell({ day: 'holiday' as 'mon', level: 'busy' }),
    );
    assert.equal(at(cells, 'mon', 9).level, 'very-busy');
    assert.equal(counts(cells).known, 70);
    assert.equal(cells.filter(({ basis }) => basis === 'measured').length, 1);
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
        for (const is of congestionCells({ bands, overlays: [], cells }, { assumeNight })) {
          const measured = cells.findLast(({ day, hour: h, level: l }) => day === is.day && h === is.hour && l);
          const covering = bands.findLast(
            ({ from, to, days: on = days, confidence }) =>
              (from <= to
                ? on.includes(is.day) && from <= is.hour && is.hour < to
                : (on.includes(is.day) && from <= is.hour) || (on.includes(dayBefore(is.day)) && is.hour < to)) &&
              (assumeNight || confidence !== 'assumption'),
          );
          assert.equal(is.level, measured?.level ?? covering?.level ?? null);
          assert.equal(is.minutes, cells.some(({ day, hour: h }) => day === is.day && h === is.hour) ? 1 : undefined);
        }
      }),
    );
  });
});
