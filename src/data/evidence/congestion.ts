import type { Evidence } from './types.js';

export const congestionEvidence: Evidence = {
  'congestion.bands.night': ['congestion.band.night'],
  'congestion.bands.morning': ['congestion.band.morning'],
  'congestion.bands.noon': ['congestion.band.noon'],
  'congestion.bands.evening': ['congestion.band.evening'],

  'congestion.overlays.avoid': ['congestion.avoidWindow'],
  'congestion.overlays.weekend-longer': ['congestion.weekendLonger', 'experience.wait.negative'],
  'congestion.overlays.weekday-morning': ['congestion.shorten.1', 'fallback.ladder.2'],
  'congestion.overlays.night-staff-shortage': ['congestion.cause.3', 'congestion.band.night'],

  'congestion.assumptions.night-hours': ['congestion.band.night'],
  'congestion.assumptions.evening-hours': ['experience.wait.negative'],

  'congestion.notes.all-day-reception': [
    'channels.phone.hours',
    'channels.phone.operators24h',
    'experience.summary.4',
    'methods.points.hours.phone',
  ],
  'congestion.notes.peak': ['congestion.avoidPeak', 'steps.keys.three'],
  'congestion.notes.easier-hours': [
    'congestion.shorten.1',
    'congestion.cause.3',
    'fallback.ladder.2',
    'congestion.retryInQuietBand',
  ],
  'congestion.notes.request-again': ['trouble.action.1'],
  'congestion.notes.causes': ['congestion.cause.1', 'congestion.cause.2', 'congestion.cause.3'],
  'congestion.notes.chat-meanwhile': ['congestion.shorten.2', 'fallback.connect.3'],
  'congestion.notes.prepare': ['congestion.shorten.3'],
  'congestion.notes.check-first': ['fallback.checkStatusFirst'],

  'congestion.waits.average': ['stats.callbackWait.average'],
  'congestion.waits.range': ['stats.callbackWait.range'],
  'congestion.waits.mostly': ['experience.wait.positive'],
  'congestion.waits.a-few-to': ['steps.success.3'],
  'congestion.waits.evening-weekend': ['experience.wait.negative'],
  'congestion.waits.when-busy': ['congestion.wait.busyTeens', 'methods.phone.con.3'],
  'congestion.waits.at-once': ['call.callback.immediate'],
  'congestion.waits.at-once-billing': ['billing.contact.immediate'],
};
