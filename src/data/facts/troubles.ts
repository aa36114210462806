import type { TroubleFacts } from '../join/trouble.js';

/** Symptom → causes: reaching the support and getting as far as the cancellation. */
export const reachTroubleFacts = {
  'does-not-connect': {
    causes: {
      'night-staff': { confidence: 'conflicting' },
      'not-requested': { confidence: 'derived' },
      'old-version': { confidence: 'derived' },
    },
  },
  'no-callback': {
    causes: {
      'not-yet': { confidence: 'conflicting' },
    },
  },
  'cannot-cancel': {
    causes: {
      'wrong-app': { confidence: 'derived' },
    },
  },
  'cannot-sign-in': {
    causes: { forgotten: { confidence: 'conflicting' } },
  },
} as const satisfies TroubleFacts;

/** Symptom → causes: charges and refunds. */
export const billingTroubleFacts = {
  'charges-continue': {
    causes: { 'billing-unclear': { confidence: 'derived' } },
  },
  'no-refund': {
    causes: {
      'benefit-used': { confidence: 'derived' },
      'video-plan': { confidence: 'derived' },
    },
  },
  'mail-status-mismatch': { causes: { lag: { confidence: 'derived' } } },
} as const satisfies TroubleFacts;

/** Symptom → causes: after the request to cancel, for somebody else, and when nothing helped. */
export const otherTroubleFacts = {
  'mail-after-trial': {
    causes: { 'proof-mail': { confidence: 'derived' } },
  },
  'prime-mark-remains': {
    causes: {
      'until-renewal': { confidence: 'derived' },
    },
  },
  'holder-died': {
    causes: {
      'which-cancel': { confidence: 'assumption' },
      'line-busy': { confidence: 'conflicting' },
    },
  },
  'proxy-stalls': { causes: { 'not-member': { confidence: 'conflicting' } } },
} as const satisfies TroubleFacts;
