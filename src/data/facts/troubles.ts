import type { TroubleFacts } from '../topics/trouble.js';

/** Symptom → causes: reaching the support and getting as far as the cancellation. */
export const reachTroubleFacts = {
  'number-not-found': { causes: { 'not-public': {} } },
  'does-not-connect': {
    causes: {
      congestion: {},
      'line-or-access': {},
      'night-staff': { confidence: 'conflicting' },
      server: {},
      'not-requested': { confidence: 'derived' },
      'old-version': { confidence: 'derived' },
    },
  },
  'no-callback': {
    causes: {
      'not-yet': { confidence: 'conflicting' },
      missed: {},
      'request-slip': {},
    },
  },
  'cannot-cancel': {
    causes: {
      'display-error': {},
      'app-refuses': {},
      'wrong-app': { confidence: 'derived' },
    },
  },
  'cannot-sign-in': {
    causes: { forgotten: { confidence: 'conflicting' } },
  },
} as const satisfies TroubleFacts;

/** Symptom → causes: charges and refunds. */
export const billingTroubleFacts = {
  'billing-mail': { causes: { 'wrong-account': {}, 'family-sharing': {}, 'sub-account': {} } },
  'charged-after-cancel': { causes: { 'not-completed': {}, 'charged-before-confirmed': {} } },
  'charges-continue': {
    causes: { 'billing-unclear': { confidence: 'derived' } },
  },
  'phone-did-not-solve': { causes: { 'identity-insufficient': {}, 'time-lag': {} } },
  'no-refund': {
    causes: {
      'within-days': {},
      'benefit-used': { confidence: 'derived' },
      'remaining-days': {},
      'video-plan': { confidence: 'derived' },
    },
  },
  'mail-status-mismatch': { causes: { lag: { confidence: 'derived' } } },
} as const satisfies TroubleFacts;

/** Symptom → causes: after the request to cancel, for somebody else, and when nothing helped. */
export const otherTroubleFacts = {
  'mail-after-trial': {
    causes: { 'proof-mail': { confidence: 'derived' }, 'not-stated': {} },
  },
  'prime-mark-remains': {
    causes: {
      'until-renewal': { confidence: 'derived' },
      'not-cancelled': {},
    },
  },
  'holder-died': {
    causes: {
      'papers-missing': {},
      'which-cancel': { confidence: 'assumption' },
      'name-change': {},
      'line-busy': { confidence: 'conflicting' },
    },
  },
  'proxy-stalls': { causes: { 'not-member': { confidence: 'conflicting' } } },
  'still-unsolved': { causes: { unclear: {} } },
} as const satisfies TroubleFacts;
