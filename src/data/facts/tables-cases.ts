import type { TableFacts } from '../topics/table.js';

/** What people report after cancelling by phone. Good and bad stand side by side; no figure is a measurement (C18). */
export const experienceTableFacts = {
  columns: { positive: { type: 'text', decisive: true }, negative: { type: 'text', decisive: true } },
  rows: {
    operator: {},
    wait: {
      cells: {
        positive: { confidence: 'conflicting' },
        negative: { confidence: 'conflicting' },
      },
    },
    success: {
      cells: {
        positive: { confidence: 'unsourced' },
      },
    },
  },
  notes: {
    'not-connected': {},
    standard: {},
    retention: {},
    duration: { confidence: 'conflicting' },
  },
} as const satisfies TableFacts;

/** Charged though cancelled: cause and remedy by symptom. The longer tree stands in the topic `troubles`. */
export const billingProblemsTableFacts = {
  columns: { cause: { type: 'text', decisive: true }, action: { type: 'text', decisive: true } },
  rows: { 'billing-mail': {}, 'charged-after-cancel': {}, 'phone-did-not-solve': {} },
  notes: {
    request: {},
    refund: {},
  },
} as const satisfies TableFacts;

/** The source names two ways to hand them in (C24). */
const submit = { kind: 'conflicting', confidence: 'conflicting' } as const;

/** Asked for after the holder's death only, never in the living member's case (C10). Same ids as the topic `documents`. */
export const documentsTableFacts = {
  columns: {
    proves: { type: 'text', decisive: true },
    examples: { type: 'text', decisive: true },
    submit: { type: 'text' },
  },
  rows: {
    'death-certificate': { cells: { examples: { kind: 'unknown', reason: 'not-stated' }, submit } },
    'proxy-identity': { cells: { submit } },
    relationship: { cells: { submit } },
  },
  notes: {
    shortage: {},
    'own-identity': {},
    'not-stated': {},
    living: { confidence: 'conflicting' },
  },
} as const satisfies TableFacts;
