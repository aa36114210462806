import { sourceFacts } from '../facts/sources.js';
import { sourceWords } from '../ja/sources.js';
import type { Source } from '../types.js';

/** What the guide is built from. */
export const sources: readonly Source[] = /* @__PURE__ */ [
  { id: 'article', ...sourceFacts.article, ...sourceWords.article },
];
