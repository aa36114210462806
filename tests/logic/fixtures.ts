import fc from 'fast-check';
import { figures } from '../../src/data/facts/figures.js';
import type { Congestion, CongestionBand, CongestionOverlay, Level } from '../../src/data/types.js';

const stated = { source: 'article', asOf: null, confidence: 'stated' } as const;

const band = (
  id: keyof typeof figures.bands,
  level: Level,
  confidence: 'stated' | 'assumption' = 'stated',
): CongestionBand => ({ ...stated, id, level, confidence, label: level, ...figures.bands[id] });

const overlay = (id: string, rest: Pick<CongestionOverlay, 'kind' | 'from' | 'to' | 'days'>): CongestionOverlay => ({
  ...stated,
  id,
  text: id,
  ...rest,
});

/** The same hours as the bundled guide, without its words. */
export const congestion = {
  timeZone: 'Asia/Tokyo',
  bands: [
    band('night', 'slightly-quiet', 'assumption'),
    band('morning', 'quiet'),
    band('noon', 'busy'),
    band('evening', 'very-busy'),
  ],
  overlays: [
    overlay('avoid', { kind: 'avoid', ...figures.avoidHours }),
    overlay('weekend', { kind: 'longer-wait', days: ['sat', 'sun'] }),
    overlay('weekday-morning', {
      kind: 'easier',
      from: 8,
      to: 12,
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    }),
    overlay('night-staff', { kind: 'staff-shortage', ...figures.bands.night }),
  ],
  assumptions: [],
  notes: [],
  waits: [],
  cells: [],
} as const satisfies Congestion;

/** Epoch of a moment of Japan's clock, `2026-11-22T09:30` or with seconds. */
export const japan = (clock: string): number => Date.parse(`${clock}+09:00`);

/** Up to three spans of hours, which may touch and overlap. */
export const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })), { maxLength: 3 })
  .map((list) => list.filter(([from, to]) => from < to));

/** A reader's own hours; none means any time. */
export const ownHours = spans.map(
  (list) => new Set(list.flatMap(([from, to]) => [...Array(to - from).keys()].map((hour) => from + hour))),
);

/** Time zones far west, half an hour off and far east of Japan, each with its own idea of today. */
export const zones = ['America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati'] as const;

/**
 * Runs a check as on a device in each zone. Node re-reads `TZ` when it is set; the check makes sure that it did.
 */
export function inEachZone(check: (zone: string) => void): void {
  const before = process.env.TZ;
  const offsets = new Set<number>();
  try {
    for (const zone of zones) {
      process.env.TZ = zone;
      offsets.add(new Date(0).getTimezoneOffset());
      check(zone);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  if (offsets.size !== zones.length) throw new Error('the time zone of the process did not change');
}

/** Moments at which a calendar or a clock goes wrong first: each a day that begins in Japan. */
export const edges = [
  '1969-12-31',
  '1970-01-01',
  '2000-02-29',
  '2023-02-28',
  '2024-02-29',
  '2024-03-01',
  '2026-11-01',
  '2026-11-23',
  '2026-12-31',
  '2027-01-01',
  '2028-02-29',
  '2028-12-31',
  '2100-03-01',
].flatMap((date) => [-3_600_001, -3_600_000, -1, 0, 1, 59_999, 3_599_999].map((ms) => japan(`${date}T00:00`) + ms));
