import { ids, origin, records, text, texts } from './common.js';

export const gaps = records({ title: text, text, terms: texts, nearest: ids, ...origin }, ['title', 'text'], {
  terms: [],
  nearest: [],
});
