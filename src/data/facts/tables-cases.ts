import type { TableFacts } from '../topics/table.js';

/** What people report after cancelling by phone. Good and bad stand side by side; no figure is a measurement (C18). */
export const experienceTableFacts = {
  conflicts: ['C18'],
  columns: { positive: { type: 'text', decisive: true }, negative: { type: 'text', decisive: true } },
  rows: {
    operator: {},
    wait: {
      cells: {
        positive: { confidence: 'conflicting', conflicts: ['C6'] },
        negative: { confidence: 'conflicting', conflicts: ['C4', 'C5', 'C6'] },
      },
    },
    success: {
      cells: {
        positive: { confidence: 'unsourced', conflicts: ['C18'] },
        negative: { conflicts: ['C18', 'C34'] },
      },
    },
  },
  notes: {
    voice: { confidence: 'unsourced', conflicts: ['C18'] },
    'call-back': {},
    solved: { conflicts: ['C18'] },
    'not-connected': { conflicts: ['C18'] },
    standard: {},
    reason: { conflicts: ['C16'] },
    retention: {},
    duration: { confidence: 'conflicting', conflicts: ['C7'] },
    identity: { conflicts: ['C27'] },
    hours: { conflicts: ['C3', 'C5'] },
  },
} as const satisfies TableFacts;

/** Charged though cancelled: cause and remedy by symptom. The longer tree stands in the topic `troubles`. */
export const billingProblemsTableFacts = {
  columns: { cause: { type: 'text', decisive: true }, action: { type: 'text', decisive: true } },
  rows: { 'billing-mail': {}, 'charged-after-cancel': {}, 'phone-did-not-solve': {} },
  notes: {
    request: { confidence: 'conflicting', conflicts: ['C6'] },
    prepare: { conflicts: ['C37'] },
    refund: { conflicts: ['C9', 'C37'] },
    'know-the-way': {},
  },
} as const satisfies TableFacts;

/** The source names two ways to hand them in (C24). */
const submit = { kind: 'conflicting', confidence: 'conflicting', conflicts: ['C24', 'C39'] } as const;

/** Asked for after the holder's death only, never in the living member's case (C10). Same ids as the topic `documents`. */
export const documentsTableFacts = {
  conflicts: ['C10', 'C24'],
  columns: {
    proves: { type: 'text', decisive: true },
    examples: { type: 'text', decisive: true },
    submit: { type: 'text' },
  },
  rows: {
    'death-certificate': { cells: { examples: { kind: 'unknown', reason: 'not-stated' }, submit } },
    'proxy-identity': { cells: { examples: { conflicts: ['C24'] }, submit } },
    relationship: { cells: { submit } },
  },
  notes: {
    'not-before': { confidence: 'derived', conflicts: ['C24'] },
    shortage: {},
    'own-identity': {},
    'not-stated': { conflicts: ['C24'] },
    living: { confidence: 'conflicting', conflicts: ['C10'] },
  },
} as const satisfies TableFacts;
