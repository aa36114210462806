import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  HOUR,
  addDays,
  type days,
  daysBetween,
  hourNumber,
  hourOfWeek,
  hourStart,
  japanTime,
  msToNextHour,
  parseNow,
} from '../../src/logic/japan-time.js';
import { edges, inEachZone, japan } from './fixtures.js';

/** The oracle: the time zone data base of the platform, which the code does not use. */
const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

function oracle(epochMs: number) {
  const part = Object.fromEntries(clock.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  const day = part.weekday?.toLowerCase() as (typeof days)[number];
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    day,
    weekday: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day),
    hour: Number(part.hour),
    minute: Number(part.minute),
  };
}

/** Japan had summer time until 1951; the guide looks at no instant before 1960. */
const instant = fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2150, 0) });

describe('japanTime', () => {
  it('agrees with the time zone data base at 20,000 instants on devices in three time zones', () => {
    inEachZone(() => {
      fc.assert(
        fc.property(instant, (now) => {
          const [is, should] = [japanTime(now), oracle(now)];
          for (const key of ['date', 'day', 'weekday', 'hour', 'minute'] as const) assert.equal(is[key], should[key]);
        }),
        { numRuns: 20_000 },
      );
    });
  });

  it('is right around midnight, at the end of week, month and year, and on leap days', () => {
    inEachZone(() => {
      for (const now of edges) assert.deepEqual(japanTime(now), oracle(now), new Date(now).toISOString());
    });
  });

  const table = [
    ['2026-11-22T23:59:59.999', { date: '2026-11-22', day: 'sun', weekday: 6, hour: 23, minute: 59 }],
    ['2026-11-23T00:00', { date: '2026-11-23', day: 'mon', weekday: 0, hour: 0, minute: 0 }],
    ['2026-12-31T23:59', { date: '2026-12-31', day: 'thu', weekday: 3, hour: 23, minute: 59 }],
    ['2027-01-01T00:00', { date: '2027-01-01', day: 'fri', weekday: 4, hour: 0, minute: 0 }],
    ['2028-02-29T12:30', { date: '2028-02-29', day: 'tue', weekday: 1, hour: 12, minute: 30 }],
    ['2100-03-01T00:00', { date: '2100-03-01', day: 'mon', weekday: 0, hour: 0, minute: 0 }],
  ] as const;
  for (const [text, expected] of table) {
    it(`reads ${text}`, () => assert.deepEqual(japanTime(japan(text)), expected));
  }
});

describe('hours as numbers', () => {
  it('count on without a gap and know their place in the week', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const hour = hourNumber(now);
        assert.ok(hourStart(hour) <= now && now < hourStart(hour + 1));
        const { weekday, hour: clockHour } = japanTime(now);
        assert.equal(hourOfWeek(hour), weekday * 24 + clockHour);
      }),
    );
  });
});

describe('msToNextHour', () => {
  it('leads to the first full hour after the instant', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const wait = msToNextHour(now);
        assert.ok(wait > 0 && wait <= HOUR);
        assert.equal(new Date(now + wait).toISOString().slice(14), '00:00.000Z');
      }),
    );
    assert.equal(msToNextHour(japan('2026-11-22T09:00')), HOUR);
    assert.equal(msToNextHour(japan('2026-11-22T09:59:59.999')), 1);
  });
});

describe('parseNow', () => {
  const good = {
    '2026-11-22T09:30:00+09:00': '2026-11-22T00:30:00.000Z',
    '2026-11-22T09:30+09:00': '2026-11-22T00:30:00.000Z',
    '2026-11-22T09:30:15.5Z': '2026-11-22T09:30:15.500Z',
    '2026-11-22T09:30:15,123456+0900': '2026-11-22T00:30:15.123Z',
    '2026-11-22T09:30-05': '2026-11-22T14:30:00.000Z',
    '2026-12-31T23:30:00-01:00': '2027-01-01T00:30:00.000Z',
    '2028-02-29T00:00:00+05:45': '2028-02-28T18:15:00.000Z',
  };
  for (const [text, expected] of Object.entries(good)) {
    it(`reads ${text}`, () => assert.equal(new Date(parseNow(text) ?? NaN).toISOString(), expected));
  }

  const bad = [
    '',
    'now',
    '1763800000000',
    '2026-11-22',
    '2026-11-22T09:30',
    '2026-11-22T09:30:00',
    '2026-11-22 09:30Z',
    '2026-11-22T09Z',
    '2026-11-22t09:30z',
    ' 2026-11-22T09:30Z',
    '2026-11-22T09:30Z\n',
    '2026-11-22T24:00Z',
    '2026-11-22T09:60Z',
    '2026-11-22T09:30:60Z',
    '2026-11-22T09:30+24:00',
    '2026-11-22T09:30+09:60',
    '2026-13-01T00:00Z',
    '2026-00-01T00:00Z',
    '2026-11-00T00:00Z',
    '2026-11-31T00:00Z',
    '2026-02-29T00:00Z',
    '2100-02-29T00:00Z',
    '+02026-11-22T09:30Z',
    'Sun, 22 Nov 2026 09:30:00 GMT',
    '２０２６-11-22T09:30Z',
  ];
  for (const text of bad) it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseNow(text), undefined));

  it('undoes toISOString and every offset, in every device time zone', () => {
    inEachZone(() => {
      fc.assert(
        fc.property(instant, fc.integer({ min: -1439, max: 1439 }), (now, minutes) => {
          const local = new Date(now + minutes * 60_000).toISOString().slice(0, -1);
          const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
          const offset = [hour, minute].map((value) => String(value).padStart(2, '0')).join(':');
          assert.equal(parseNow(`${local}${minutes < 0 ? '-' : '+'}${offset}`), now);
        }),
      );
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(parseNow(text), undefined)));
  });
});

describe('dates', () => {
  const table = [
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', -365, '2025-11-22'],
  ] as const;
  for (const [from, count, to] of table) {
    it(`${from} ${count < 0 ? '−' : '+'} ${Math.abs(count)} is ${to}`, () => {
      assert.equal(addDays(from, count), to);
      assert.equal(daysBetween(from, to), count);
    });
  }

  it('walk the calendar day by day like Japan does', () => {
    let [date, at] = ['1999-12-01', japan('1999-12-01T12:00')];
    for (let day = 0; day < 40_000; day++) {
      assert.equal(date, japanTime(at).date);
      assert.equal(daysBetween('1999-12-01', date), day);
      date = addDays(date, 1) ?? '';
      at += 24 * HOUR;
    }
  });

  it('refuses what is no date', () => {
    for (const text of ['', '2026-02-30', '2026-2-3', '20260203', '2026-02-03T00:00Z', 'NaN-NaN-NaN', '0NaN-NaN-NaN']) {
      assert.equal(addDays(text, 1), undefined, text);
      assert.equal(daysBetween(text, '2026-11-22'), undefined, text);
      assert.equal(daysBetween('2026-11-22', text), undefined, text);
    }
  });
});
