import { links, origin, records, text, texts } from './common.js';

export const troubles = records(
  {
    title: text,
    text,
    causes: records({ text, confirm: text, actions: texts, ...origin }, ['text'], { actions: [] }),
    bring: texts,
    links,
    ...origin,
  },
  ['title'],
  { causes: [] },
);
