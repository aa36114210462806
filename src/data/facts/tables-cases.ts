import type { TableFacts } from '../join/table.js';

/** What people report after cancelling by phone. Good and bad stand side by side; no figure is a measurement (C18). */
export const experienceTableFacts = {
  rows: {
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
    duration: { confidence: 'conflicting' },
  },
} as const satisfies TableFacts;

/** Charged though cancelled: cause and remedy by symptom. The longer tree stands in the topic `troubles`. */
export const billingProblemsTableFacts = {} as const satisfies TableFacts;

/** The source names two ways to hand them in (C24). */
const submit = { kind: 'conflicting', confidence: 'conflicting' } as const;

/** Asked for after the holder's death only, never in the living member's case (C10). Same ids as the topic `documents`. */
export const documentsTableFacts = {
  rows: {
    'death-certificate': { cells: { examples: { kind: 'unknown', reason: 'not-stated' }, submit } },
    'proxy-identity': { cells: { submit } },
    relationship: { cells: { submit } },
  },
  notes: {
    living: { confidence: 'conflicting' },
  },
} as const satisfies TableFacts;
