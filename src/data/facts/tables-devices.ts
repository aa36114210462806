import type { TableFacts } from '../topics/table.js';

export const devicesTableFacts = {
  columns: { operation: { type: 'text', decisive: true }, feature: { type: 'text', decisive: true } },
  rows: { app: {}, 'mobile-web': {}, 'desktop-web': {} },
  notes: { path: { confidence: 'conflicting' } },
} as const satisfies TableFacts;

const unstated = { kind: 'unknown', reason: 'not-stated' } as const;

export const deviceDetailsTableFacts = {
  columns: { entry: { type: 'text', decisive: true }, feature: { type: 'text', decisive: true } },
  rows: {
    app: {},
    'mobile-web': {},
    'desktop-web': { cells: { entry: unstated } },
  },
  notes: {
    'video-app': {},
    status: {},
  },
} as const satisfies TableFacts;
