import { amount, flag, origin, records, text } from './common.js';

export const identity = records(
  { label: text, listedIn: amount, lists: amount, core: flag, text, ...origin },
  ['label'],
  { listedIn: 0, lists: 0, core: false },
);
