import { congestionBandFacts } from './congestion-bands.js';
import { figures } from './figures.js';

const { bands, avoidHours, callbackWait } = figures;

/** What is said of hours and of waiting. */
export const congestionFacts = {
  bands: congestionBandFacts,

  overlays: {
    /** Narrower than the busy band: 18 o'clock is very busy, but not in it (C2). */
    avoid: { kind: 'avoid', ...avoidHours },
    'weekend-longer': {
      kind: 'longer-wait',
      days: ['sat', 'sun'],
      wait: { min: callbackWait.eveningWeekendFrom, max: null, unit: 'minute' },
    },
    /** Reaches to noon, past the end of the quiet band: a hint for an hour whose level is unknown (C4). */
    'weekday-morning': {
      kind: 'easier',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: bands.morning.from,
      to: bands.noon.from,
      confidence: 'derived',
    },
    'night-staff-shortage': {
      kind: 'staff-shortage',
      ...bands.night,
      confidence: 'conflicting',
    },
  },

  assumptions: {
    'same-every-day': { confidence: 'assumption' },
    'night-hours': { confidence: 'assumption' },
    /** 「夕方」 has no hours and ends before the busy band in common use, so it changes no cell. */
    'evening-hours': { confidence: 'assumption' },
    holidays: { confidence: 'assumption' },
  },

  notes: {
    'easier-hours': { confidence: 'conflicting' },
    'request-again': { confidence: 'conflicting' },
  },

  /** Every statement on its own, never averaged (C6). `null`: said without a figure; the label holds it. */
  waits: {
    average: wait(callbackWait.average),
    range: wait(callbackWait.range),
    mostly: wait({ min: null, max: callbackWait.mostlyWithin }),
    'a-few-to': wait({ min: null, max: callbackWait.fewTo }),
    'evening-weekend': wait({ min: callbackWait.eveningWeekendFrom, max: null }),
    'when-busy': wait(null),
    'at-once': wait(null),
    'at-once-billing': wait(null),
  },
} as const;

function wait(minutes: { min: number | null; max: number | null } | null) {
  return {
    value: minutes && { ...minutes, unit: 'minute' as const },
    confidence: 'conflicting' as const,
  };
}
