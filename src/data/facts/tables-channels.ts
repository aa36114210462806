import type { TableFacts } from '../topics/table.js';

const no = 0;
const yes = 1;
const unstated = { kind: 'unknown', reason: 'not-stated' } as const;

/** The source's table has three channels; the web form is only mentioned in passing (C39). */
export const channelsTableFacts = {
  columns: {
    use: { type: 'text', decisive: true },
    hours: { type: 'text', decisive: true },
    reply: { type: 'quantity' },
    public: { type: 'yes-no' },
  },
  rows: {
    phone: {
      cells: {
        hours: { confidence: 'conflicting', conflicts: ['C3'] },
        reply: { kind: 'conflicting', confidence: 'conflicting', conflicts: ['C6'] },
        public: { rank: no, conflicts: ['C1'] },
      },
    },
    chat: { cells: { reply: { ...unstated, conflicts: ['C15'] }, public: { rank: yes } } },
    email: {
      cells: {
        use: { confidence: 'conflicting', conflicts: ['C15'] },
        hours: { conflicts: ['C15'] },
        reply: { ...unstated, conflicts: ['C15'] },
        public: { rank: yes },
      },
    },
    'web-form': {
      conflicts: ['C24', 'C39'],
      cells: { use: unstated, hours: unstated, reply: unstated, public: unstated },
    },
  },
  notes: { request: {} },
} as const satisfies TableFacts;

/** Named in the source against its own word (C1). For the do-not-call note of one row and nothing else. */
export const circulatingNumbers = ['0120-999-373', '011-330-3000'] as const;

/** What starts a free number; the source says that there is none. */
export const freeDialPrefix = '0120';

/** Kinds of numbers that people look for. None is for dialling; no row but one names a number. */
export const phoneNumbersTableFacts = {
  conflicts: ['C1'],
  columns: { cancel: { type: 'yes-no', decisive: true }, use: { type: 'text', decisive: true } },
  rows: {
    'customer-service': { cells: { cancel: { rank: yes, conflicts: ['C1'] } } },
    corporate: { cells: { cancel: { rank: no } } },
    'head-office': { cells: { cancel: { rank: no } } },
    circulating: {
      confidence: 'conflicting',
      conflicts: ['C1'],
      cells: {
        cancel: { rank: no, confidence: 'derived', conflicts: ['C1'] },
        use: unstated,
      },
    },
  },
  notes: {
    'request-only': { conflicts: ['C1'] },
    'own-page': {},
    'wrong-number': { conflicts: ['C1'] },
    'since-2024': { confidence: 'unsourced', conflicts: ['C1', 'C19'] },
    'free-dial': { conflicts: ['C1', 'C23'] },
    'why-private': { conflicts: ['C1'] },
    accuracy: {},
    'own-request': {},
    effect: {},
  },
} as const satisfies TableFacts;
