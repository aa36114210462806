import { figures } from './figures.js';

const { callbackWait, callMinutes, totalMinutes } = figures;
const minutes = (range: { min: number; max: number | null }) => ({ ...range, unit: 'minute' as const });

/** The call with the agent: what comes in which order, what to prepare, what to beware of. */
export const callFacts = {
  stages: {
    /** Named in one place only; elsewhere the agent calls at once (C26). */
    'ai-voice': { mayBeSkipped: true, confidence: 'conflicting' },
    identity: {
      mayBeSkipped: false,
      haveAtHand: ['name', 'email', 'phone-number', 'address', 'order-history', 'payment-method', 'member-number'],
    },
    reason: { mayBeSkipped: true, confidence: 'conflicting' },
    'refund-benefits': { mayBeSkipped: false, confidence: 'conflicting' },
    'final-confirmation': { mayBeSkipped: false },
  },

  tips: {
    'which-scope': { confidence: 'assumption' },
  },

  safety: {
    'own-request-only': { confidence: 'assumption' },
    'other-calls': { confidence: 'assumption' },
    'member-only': { confidence: 'conflicting' },
  },

  mistakes: {
    'benefits-until': { confidence: 'conflicting' },
    'cancelled-twice': { confidence: 'conflicting' },
    'unknown-steps': { confidence: 'unsourced' },
  },

  /** The parts and the whole do not add up (C7): each figure stands as it is stated. */
  figures: {
    'callback-wait': { value: minutes(callbackWait.average), confidence: 'conflicting' },
    call: { value: minutes(callMinutes) },
    total: { value: minutes(totalMinutes), confidence: 'conflicting' },
    'keep-free': { value: minutes({ min: 30, max: null }), confidence: 'assumption' },
    success: { value: null, confidence: 'unsourced' },
    impression: { value: null },
    'calls-per-day': { value: null, confidence: 'unsourced' },
  },
} as const;
