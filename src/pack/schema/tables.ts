import { lazy } from 'valibot';
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
} from './common.js';

const cell = part(
  {
    kind,
    text,
    rank: amount,
    min: amount,
    max: amount,
    values: texts,
    reason,
    ...origin,
  },
  [],
  (given) => {
    if (given.values) return { kind: 'conflicting', ...given };
    return (given.text ?? given.rank ?? given.min ?? given.max) === undefined
      ? { ...given, kind: 'unknown', reason: given.reason ?? 'not-stated' }
      : { kind: 'known', ...given };
  },
);

/** A cell, or its text alone. */
export const cellOrText = lazy((given) => (typeof given === 'string' ? text : cell));

export const tables = records(
  {
    caption: text,
    text,
    rowHeader: text,
    columns: records(
      { label: text, type: oneOf('text', 'level', 'price', 'quantity', 'yes-no'), unit: text, decisive: flag },
      ['label'],
      (column) => ({ type: 'text', ...column }),
    ),
    rows: records({ label: text, cells: mapOf(cellOrText), method, links, ...origin }, ['label'], (row) => ({
      cells: {},
      ...row,
    })),
    notes: items,
    ...origin,
  },
  ['caption', 'rowHeader'],
  (table) => ({ columns: [], rows: [], notes: [], ...table }),
);
