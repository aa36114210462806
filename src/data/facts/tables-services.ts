import type { TableFacts } from '../topics/table.js';

/** Prime membership beside the video plan: two contracts that are both called 解約 (C12). The phone decides first. */
export const primeVsVideoTableFacts = {
  columns: { prime: { type: 'text', decisive: true }, video: { type: 'text', decisive: true } },
  rows: {
    phone: { cells: { video: { confidence: 'conflicting', conflicts: ['C21', 'C22'] } } },
    desk: { cells: { video: { conflicts: ['C13', 'C21'] } } },
    after: {
      cells: {
        prime: { kind: 'conflicting', confidence: 'conflicting', conflicts: ['C8'] },
        video: { conflicts: ['C22'] },
      },
    },
    refund: { cells: { prime: { confidence: 'conflicting', conflicts: ['C9'] } } },
  },
  notes: {
    'say-which': { conflicts: ['C12'] },
    'all-benefits': {},
    'video-only': { conflicts: ['C13'] },
    'plan-type': { conflicts: ['C22'] },
    'less-risk': {},
  },
} as const satisfies TableFacts;

/** The source calls its prices the latest and has no date (C20). Put the day you checked a price into its `asOf`. */
const undated = { asOf: null, conflicts: ['C20'] } as const;

/** Prices a month in yen, tax included; `min` alone is one price, with `max` a range of plans. */
export const streamingServicesTableFacts = {
  conflicts: ['C20'],
  columns: {
    price: { type: 'price', decisive: true },
    cancel: { type: 'text', decisive: true },
    content: { type: 'text' },
    feature: { type: 'text' },
    more: { type: 'text' },
  },
  rows: {
    'u-next': {
      cells: {
        price: { min: 2189, ...undated },
        feature: { confidence: 'unsourced', conflicts: ['C20'] },
        more: undated,
      },
    },
    netflix: { cells: { price: { min: 790, max: 1980, ...undated } } },
    hulu: { cells: { price: { min: 1026, ...undated }, cancel: { confidence: 'derived', conflicts: ['C20'] } } },
    'disney-plus': { cells: { price: { min: 990, ...undated } } },
  },
  notes: { criteria: {}, 'ease-of-cancelling': {} },
} as const satisfies TableFacts;
