import { date, orNull, records, text } from './common.js';

export const sources = records(
  { title: text, url: text, asOf: orNull(date), asOfNote: text, staleAfter: date },
  ['title'],
  (source) => ({ asOf: null, ...source }),
);
