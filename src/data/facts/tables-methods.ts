import type { TableFacts } from '../join/table.js';

/** The source's level words, least first; 「普通」 and 「標準」 name the same middle of the road. */
const level = { standard: 0, medium: 1, mediumToHigh: 2, high: 3, veryHigh: 4, extremelyHigh: 5 } as const;
const no = 0;
const yes = 1;

const lost = { kind: 'unknown', reason: 'cell-missing' } as const;
const unclear = { kind: 'unknown', reason: 'ambiguous-column' } as const;

/**
 * Five criteria, but four, four and three values in the source's rows (C11). A value stands in a column where the
 * source's own sentences confirm it; what was lost stays unknown.
 */
export const methodsTableFacts = {
  columns: {
    ease: { type: 'level' },
    staff: { type: 'yes-no' },
    hours: { type: 'yes-no' },
    quality: { type: 'level' },
    reassurance: { type: 'level' },
  },
  rows: {
    phone: {
      method: 'phone',
      cells: {
        ease: { rank: level.mediumToHigh },
        staff: { rank: yes, confidence: 'derived' },
        hours: lost,
        quality: { rank: level.veryHigh },
        reassurance: { rank: level.extremelyHigh },
      },
    },
    'web-app': {
      method: 'web-app',
      cells: {
        ease: { rank: level.extremelyHigh },
        staff: { rank: no, confidence: 'derived' },
        hours: lost,
        quality: { rank: level.standard },
        reassurance: { rank: level.standard },
      },
    },
    chat: {
      method: 'chat',
      cells: {
        ease: lost,
        staff: unclear,
        hours: unclear,
        quality: { rank: level.high },
        reassurance: { rank: level.high },
      },
    },
  },
} as const satisfies TableFacts;

export const phoneVsWebTableFacts = {
  rows: {
    hours: {
      cells: { phone: { confidence: 'conflicting' } },
    },
  },
} as const satisfies TableFacts;

/** The source's four merits and four drawbacks of the phone, each beside what answers it. */
export const prosConsTableFacts = {
  rows: {
    certainty: { cells: { cons: { confidence: 'derived' } } },
    connection: {
      cells: {
        pros: { confidence: 'conflicting' },
        cons: { confidence: 'conflicting' },
      },
    },
    family: {
      cells: {
        pros: { confidence: 'conflicting' },
        cons: { confidence: 'conflicting' },
      },
    },
  },
} as const satisfies TableFacts;
