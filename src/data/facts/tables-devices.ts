import type { TableFacts } from '../join/table.js';

export const devicesTableFacts = {
  notes: { path: { confidence: 'conflicting' } },
} as const satisfies TableFacts;

const unstated = { kind: 'unknown', reason: 'not-stated' } as const;

export const deviceDetailsTableFacts = {
  rows: {
    'desktop-web': { cells: { entry: unstated } },
  },
} as const satisfies TableFacts;
