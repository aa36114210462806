import type { TableFacts } from '../join/table.js';

const no = 0;
const yes = 1;
const unstated = { kind: 'unknown', reason: 'not-stated' } as const;

/** The source's table has three channels; the web form is only mentioned in passing (C39). */
export const channelsTableFacts = {
  columns: {
    reply: { type: 'quantity' },
    public: { type: 'yes-no' },
  },
  rows: {
    phone: {
      cells: {
        hours: { confidence: 'conflicting' },
        reply: { kind: 'conflicting', confidence: 'conflicting' },
        public: { rank: no },
      },
    },
    chat: { cells: { reply: unstated, public: { rank: yes } } },
    email: {
      cells: {
        use: { confidence: 'conflicting' },
        reply: unstated,
        public: { rank: yes },
      },
    },
    'web-form': {
      cells: { use: unstated, hours: unstated, reply: unstated, public: unstated },
    },
  },
} as const satisfies TableFacts;

/** Named in the source against its own word (C1). For the do-not-call note of one row and nothing else. */
export const circulatingNumbers = ['0120-999-373', '011-330-3000'] as const;

/** What starts a free number; the source says that there is none. */
export const freeDialPrefix = '0120';

/** Kinds of numbers that people look for. None is for dialling; no row but one names a number. */
export const phoneNumbersTableFacts = {
  columns: { cancel: { type: 'yes-no' } },
  rows: {
    'customer-service': { cells: { cancel: { rank: yes } } },
    corporate: { cells: { cancel: { rank: no } } },
    'head-office': { cells: { cancel: { rank: no } } },
    circulating: {
      confidence: 'conflicting',
      cells: {
        cancel: { rank: no, confidence: 'derived' },
        use: unstated,
      },
    },
  },
  notes: {
    'since-2024': { confidence: 'unsourced' },
  },
} as const satisfies TableFacts;
