import { known, origin, records, text, texts, unknown } from './common.js';

export const documents = records(
  { label: text, proves: text, examples: texts, submitVia: known(text), text, ...origin },
  ['label'],
  { defaults: { proves: '', examples: [], submitVia: unknown } },
);
