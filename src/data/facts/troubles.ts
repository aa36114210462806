import type { TroubleFacts } from '../topics/trouble.js';

/** Symptom → causes: reaching the support and getting as far as the cancellation. */
export const reachTroubleFacts = {
  'number-not-found': { conflicts: ['C1'], causes: { 'not-public': { conflicts: ['C1'] } } },
  'does-not-connect': {
    conflicts: ['C18', 'C31'],
    causes: {
      congestion: { conflicts: ['C2', 'C5', 'C15', 'C29'] },
      'line-or-access': { conflicts: ['C39'] },
      'night-staff': { confidence: 'conflicting', conflicts: ['C3'] },
      server: {},
      'not-requested': { confidence: 'derived' },
      'old-version': { confidence: 'derived' },
    },
  },
  'no-callback': {
    causes: {
      'not-yet': { confidence: 'conflicting', conflicts: ['C4', 'C5', 'C6', 'C32'] },
      missed: { conflicts: ['C25'] },
      'request-slip': { conflicts: ['C34'] },
    },
  },
  'cannot-cancel': {
    conflicts: ['C18'],
    causes: {
      'display-error': {},
      'app-refuses': { conflicts: ['C21'] },
      'wrong-app': { confidence: 'derived', conflicts: ['C21'] },
    },
  },
  'cannot-sign-in': {
    conflicts: ['C14'],
    causes: { forgotten: { confidence: 'conflicting', conflicts: ['C14'] } },
  },
} as const satisfies TroubleFacts;

/** Symptom → causes: charges and refunds. */
export const billingTroubleFacts = {
  'billing-mail': { causes: { 'wrong-account': {}, 'family-sharing': {}, 'sub-account': {} } },
  'charged-after-cancel': { causes: { 'not-completed': {}, 'charged-before-confirmed': {} } },
  'charges-continue': {
    conflicts: ['C22'],
    causes: { 'billing-unclear': { confidence: 'derived', conflicts: ['C6', 'C36', 'C37'] } },
  },
  'phone-did-not-solve': { causes: { 'identity-insufficient': {}, 'time-lag': {} } },
  'no-refund': {
    conflicts: ['C9'],
    causes: {
      'within-days': { conflicts: ['C9', 'C37'] },
      'benefit-used': { confidence: 'derived', conflicts: ['C9'] },
      'remaining-days': { conflicts: ['C9'] },
      'video-plan': { confidence: 'derived' },
    },
  },
  'mail-status-mismatch': { causes: { lag: { confidence: 'derived', conflicts: ['C37'] } } },
} as const satisfies TroubleFacts;

/** Symptom → causes: after the request to cancel, for somebody else, and when nothing helped. */
export const otherTroubleFacts = {
  'mail-after-trial': {
    causes: { 'proof-mail': { confidence: 'derived', conflicts: ['C38'] }, 'not-stated': {} },
  },
  'prime-mark-remains': {
    conflicts: ['C35'],
    causes: {
      'until-renewal': { confidence: 'derived', conflicts: ['C8', 'C32', 'C35'] },
      'not-cancelled': { conflicts: ['C35'] },
    },
  },
  'holder-died': {
    conflicts: ['C10', 'C14'],
    causes: {
      'papers-missing': { conflicts: ['C24'] },
      'which-cancel': { confidence: 'assumption', conflicts: ['C12'] },
      'name-change': { conflicts: ['C28'] },
      'line-busy': { confidence: 'conflicting', conflicts: ['C10'] },
    },
  },
  'proxy-stalls': { causes: { 'not-member': { confidence: 'conflicting', conflicts: ['C10'] } } },
  'still-unsolved': { causes: { unclear: { conflicts: ['C15'] } } },
} as const satisfies TroubleFacts;
