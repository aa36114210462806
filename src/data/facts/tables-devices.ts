import type { TableFacts } from '../topics/table.js';

export const devicesTableFacts = {
  columns: { operation: { type: 'text', decisive: true }, feature: { type: 'text', decisive: true } },
  rows: { app: {}, 'mobile-web': {}, 'desktop-web': {} },
  notes: { path: { confidence: 'conflicting', conflicts: ['C13'] } },
} as const satisfies TableFacts;

const unstated = { kind: 'unknown', reason: 'not-stated' } as const;

export const deviceDetailsTableFacts = {
  columns: { entry: { type: 'text', decisive: true }, feature: { type: 'text', decisive: true } },
  rows: {
    app: { cells: { entry: { confidence: 'conflicting', conflicts: ['C13'] } } },
    'mobile-web': {},
    'desktop-web': { cells: { entry: unstated } },
  },
  notes: {
    'video-app': { conflicts: ['C21'] },
    accounts: {},
    'ring-setting': { conflicts: ['C25'] },
    status: {},
  },
} as const satisfies TableFacts;
