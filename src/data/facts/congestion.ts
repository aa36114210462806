import { figures } from './figures.js';

const { bands, avoidHours, callbackWait } = figures;

/** How busy the phone is, by hour of Japan time. The article names four parts of the day and no weekday (C4, C5). */
export const congestionFacts = {
  /** The night's hours are our reading (C4), and the article also says that staff is short then (C3). */
  bands: {
    night: { ...bands.night, level: 'slightly-quiet', confidence: 'assumption', conflicts: ['C3', 'C4'] },
    morning: { ...bands.morning, level: 'quiet', conflicts: ['C5'] },
    noon: { ...bands.noon, level: 'busy', conflicts: ['C5'] },
    evening: { ...bands.evening, level: 'very-busy', conflicts: ['C2'] },
  },

  overlays: {
    /** Narrower than the busy band: 18 o'clock is very busy, but not in it (C2). */
    avoid: { kind: 'avoid', ...avoidHours, conflicts: ['C2'] },
    'weekend-longer': {
      kind: 'longer-wait',
      days: ['sat', 'sun'],
      wait: { min: callbackWait.eveningWeekendFrom, max: null, unit: 'minute' },
      conflicts: ['C5', 'C6'],
    },
    /** Reaches to noon, past the end of the quiet band: a hint for an hour whose level is unknown (C4). */
    'weekday-morning': {
      kind: 'easier',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: bands.morning.from,
      to: bands.noon.from,
      confidence: 'derived',
      conflicts: ['C4', 'C5', 'C29'],
    },
    'night-staff-shortage': {
      kind: 'staff-shortage',
      ...bands.night,
      confidence: 'conflicting',
      conflicts: ['C3', 'C4'],
    },
  },

  assumptions: {
    'same-every-day': { confidence: 'assumption', conflicts: ['C5'] },
    'night-hours': { confidence: 'assumption', conflicts: ['C4'] },
    /** 「夕方」 has no hours and ends before the busy band in common use, so it changes no cell. */
    'evening-hours': { confidence: 'assumption', conflicts: ['C4', 'C6'] },
    holidays: { confidence: 'assumption', conflicts: ['C5'] },
  },

  notes: {
    'all-day-reception': { conflicts: ['C3', 'C5'] },
    peak: {},
    'easier-hours': { confidence: 'conflicting', conflicts: ['C3', 'C5', 'C29'] },
    retry: {},
    'request-again': { confidence: 'conflicting', conflicts: ['C6', 'C32'] },
    causes: { conflicts: ['C3'] },
    complaints: { confidence: 'unsourced' },
    'chat-meanwhile': {},
    prepare: {},
    'check-first': { conflicts: ['C31'] },
  },

  /** Every statement on its own, never averaged (C6). `null`: said without a figure; the label holds it. */
  waits: {
    average: wait(callbackWait.average),
    range: wait(callbackWait.range),
    mostly: wait({ min: null, max: callbackWait.mostlyWithin }),
    'a-few-to': wait({ min: null, max: callbackWait.fewTo }),
    'evening-weekend': wait({ min: callbackWait.eveningWeekendFrom, max: null }, 'C4', 'C5'),
    'when-busy': wait(null),
    'at-once': wait(null),
    'at-once-billing': wait(null),
  },
} as const;

function wait(minutes: { min: number | null; max: number | null } | null, ...conflicts: string[]) {
  return {
    value: minutes && { ...minutes, unit: 'minute' as const },
    confidence: 'conflicting' as const,
    conflicts: ['C6', ...conflicts],
  };
}
