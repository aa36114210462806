import type { Cell } from '../../data/types.js';
import {
  amount,
  flag,
  items,
  kind,
  links,
  mapOf,
  method,
  oneOf,
  origin,
  part,
  reason,
  records,
  text,
  texts,
  unknown,
  type Node,
} from './common.js';

/** A cell, or its text alone. */
const cell: Node = {
  ...part({ kind, text, rank: amount, min: amount, max: amount, values: texts, reason, ...origin }),
  orText: true,
  derive: (cell: Cell) =>
    (cell.values ?? cell.text ?? cell.rank ?? cell.min ?? cell.max) === undefined
      ? { ...unknown, ...cell, kind: 'unknown' }
      : { kind: cell.values ? 'conflicting' : 'known', ...(cell as object) },
};

export const tables = records(
  {
    caption: text,
    text,
    rowHeader: text,
    columns: records(
      { label: text, type: oneOf('text', 'level', 'price', 'quantity', 'yes-no'), unit: text, decisive: flag },
      ['label'],
      { type: 'text' },
    ),
    rows: records({ label: text, cells: mapOf(cell, true), method, links, ...origin }, ['label'], { cells: {} }),
    notes: items,
    ...origin,
  },
  ['caption', 'rowHeader'],
  { columns: [], rows: [], notes: [] },
);
