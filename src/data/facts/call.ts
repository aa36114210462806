import { figures } from './figures.js';

const { callbackWait, callMinutes, totalMinutes } = figures;
const minutes = (range: { min: number; max: number | null }) => ({ ...range, unit: 'minute' as const });

/** The call with the agent: what comes in which order, what to prepare, what to beware of. */
export const callFacts = {
  stages: {
    /** Named in one place only; elsewhere the agent calls at once (C26). */
    'ai-voice': { mayBeSkipped: true, confidence: 'conflicting', conflicts: ['C26'] },
    identity: {
      mayBeSkipped: false,
      haveAtHand: ['name', 'email', 'phone-number', 'address', 'order-history', 'payment-method', 'member-number'],
      conflicts: ['C27'],
    },
    reason: { mayBeSkipped: true, confidence: 'conflicting', conflicts: ['C16'] },
    'refund-benefits': { mayBeSkipped: false, confidence: 'conflicting', conflicts: ['C8', 'C9'] },
    'final-confirmation': { mayBeSkipped: false, conflicts: ['C38'] },
  },

  tips: {
    'in-person': { conflicts: ['C10'] },
    'at-hand': {},
    questions: {},
    wishes: {},
    'reason-ready': { conflicts: ['C16'] },
    time: {},
    'which-service': { conflicts: ['C12'] },
    'which-scope': { confidence: 'assumption', conflicts: ['C12'] },
    trial: {},
    bereaved: { conflicts: ['C12'] },
    calm: {},
    'first-time': {},
    ask: {},
    'keep-record': {},
    'chat-after': {},
  },

  safety: {
    'own-request-only': { confidence: 'assumption', conflicts: ['C25'] },
    'other-calls': { confidence: 'assumption', conflicts: ['C25'] },
    'official-only': {},
    'official-route': {},
    'no-number': { conflicts: ['C1'] },
    'keep-private': {},
    'check-registered': {},
    'identity-first': {},
    'exact-answers': {},
    'after-check': {},
    'member-only': { confidence: 'conflicting', conflicts: ['C10'] },
    'mail-after': { conflicts: ['C38'] },
    'less-risk': {},
  },

  mistakes: {
    'missed-call': { conflicts: ['C25'] },
    'forgotten-password': { conflicts: ['C14'] },
    'busy-hour': {},
    'benefits-until': { confidence: 'conflicting', conflicts: ['C8'] },
    'cancelled-twice': { confidence: 'conflicting', conflicts: ['C32', 'C38'] },
    'unknown-steps': { confidence: 'unsourced', conflicts: ['C1'] },
  },

  /** The parts and the whole do not add up (C7): each figure stands as it is stated. */
  figures: {
    'callback-wait': { value: minutes(callbackWait.average), confidence: 'conflicting', conflicts: ['C6', 'C7'] },
    call: { value: minutes(callMinutes), conflicts: ['C7'] },
    total: { value: minutes(totalMinutes), confidence: 'conflicting', conflicts: ['C7'] },
    'keep-free': { value: minutes({ min: 30, max: null }), confidence: 'assumption', conflicts: ['C7'] },
    success: { value: null, confidence: 'unsourced', conflicts: ['C18'] },
    impression: { value: null, conflicts: ['C18'] },
    'calls-per-day': { value: null, confidence: 'unsourced', conflicts: ['C19', 'C30'] },
  },
} as const;
