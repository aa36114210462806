import type { TableFacts } from '../join/table.js';

/** Prime membership beside the video plan: two contracts that are both called 解約 (C12). The phone decides first. */
export const primeVsVideoTableFacts = {
  rows: {
    phone: { cells: { video: { confidence: 'conflicting' } } },
    after: {
      cells: {
        prime: { kind: 'conflicting', confidence: 'conflicting' },
        video: { confidence: 'derived' },
      },
    },
    refund: { cells: { prime: { confidence: 'conflicting' } } },
  },
} as const satisfies TableFacts;

/** The source calls its prices the latest and has no date (C20). Put the day you checked a price into its `asOf`. */
const undated = { asOf: null } as const;

/** Prices a month in yen, tax included; `min` alone is one price, with `max` a range of plans. */
export const streamingServicesTableFacts = {
  columns: {
    price: { type: 'price' },
  },
  rows: {
    'u-next': {
      cells: {
        price: { min: 2189, ...undated },
        feature: { confidence: 'unsourced' },
        more: undated,
      },
    },
    netflix: { cells: { price: { min: 790, max: 1980, ...undated } } },
    hulu: { cells: { price: { min: 1026, ...undated }, cancel: { confidence: 'derived' } } },
    'disney-plus': { cells: { price: { min: 990, ...undated } } },
  },
} as const satisfies TableFacts;
