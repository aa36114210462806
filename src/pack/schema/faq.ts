import { id, links, origin, records, text, texts } from './common.js';

export const faq = records(
  { question: text, answer: text, category: id, aliases: texts, related: texts, links, ...origin },
  ['question', 'answer'],
  { category: 'other', aliases: [] },
);
