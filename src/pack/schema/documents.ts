import { origin, records, text, texts } from './common.js';

export const documents = records(
  { label: text, proves: text, examples: texts, submitVia: texts, text, ...origin },
  ['label'],
  { proves: '', examples: [], submitVia: [] },
);
