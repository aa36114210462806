import { address, date, orNull, records, text } from './common.js';

export const sources = records(
  { title: text, url: address, asOf: orNull(date), asOfNote: text, staleAfter: date },
  ['title'],
  { asOf: null },
);
