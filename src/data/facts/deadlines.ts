import type { Deadline } from '../types.js';
import { figures } from './figures.js';

type Facts = Omit<Deadline, 'id' | 'title' | 'text' | 'source' | 'asOf' | 'confidence' | 'note'> &
  Partial<Pick<Deadline, 'confidence'>>;

const { callbackWait, refundDays, reminderDays, rerequestAfter, trialDeadlineDays } = figures;

/** From so many days before the end of a free trial, mail is too slow to rely on: ours, no reply time is stated (C15). */
export const mailTooLateDays = 2;

const trial = { anchor: 'free-trial-end', count: 'calendar' } as const;
const call = { anchor: 'call-requested' } as const;

/**
 * Free trial, call back, refund. The trial counts from the end date that the reader sees in the account: its length is
 * not stated and never computed. The call back has marks instead of one figure, because the source has several (C6).
 */
export const deadlineFacts = {
  'trial-remind': {
    ...trial,
    offset: `-P${reminderDays}D`,
    action: 'remind',
    confidence: 'assumption',
  },
  'trial-request': {
    ...trial,
    offset: `-P${reminderDays}D`,
    confidence: 'assumption',
  },
  'trial-early': { anchor: 'free-trial-end' },
  'trial-not-by-mail': {
    ...trial,
    offset: `-P${mailTooLateDays}D`,
    action: 'switch-channel',
    confidence: 'assumption',
  },
  'trial-cancel': {
    ...trial,
    offset: `-P${trialDeadlineDays}D`,
    action: 'finish-by',
    confidence: 'conflicting',
  },
  'trial-check': { anchor: 'free-trial-end', action: 'check', confidence: 'conflicting' },
  'trial-converts': { anchor: 'free-trial-end' },
  'call-shortest': {
    ...call,
    offset: `PT${callbackWait.range.min}M`,
    action: 'keep-waiting',
    confidence: 'conflicting',
  },
  'call-usual': {
    ...call,
    offset: `PT${callbackWait.average.min}M`,
    until: `PT${callbackWait.average.max}M`,
    action: 'keep-waiting',
    confidence: 'conflicting',
  },
  'call-request-again': {
    ...call,
    offset: `PT${rerequestAfter}M`,
    action: 're-request',
    confidence: 'conflicting',
  },
  'call-longest': {
    ...call,
    offset: `PT${callbackWait.range.max}M`,
    action: 'keep-waiting',
    confidence: 'conflicting',
  },
  'call-later': { ...call, action: 'switch-channel' },
  'cancelled-mail': { anchor: 'cancelled', action: 'check' },
  'benefits-end': { anchor: 'cancelled', action: 'check', confidence: 'conflicting' },
  refund: {
    anchor: 'cancelled',
    offset: `P${refundDays.min}D`,
    until: `P${refundDays.max}D`,
    count: 'business',
    action: 'check',
  },
  'refund-late': {
    anchor: 'cancelled',
    offset: `P${refundDays.max}D`,
    count: 'business',
    action: 'check',
    confidence: 'derived',
  },
} as const satisfies Record<string, Facts>;
