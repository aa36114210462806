import { primeVsVideoTableFacts, streamingServicesTableFacts } from '../facts/tables-services.js';
import { primeVsVideoTableWords, streamingServicesTableWords } from '../ja/tables-services.js';
import { table } from '../join/table.js';

/** What differs between ending the membership and ending the video plan. */
export const primeVsVideoTable = /* @__PURE__ */ table(
  'prime-vs-video',
  primeVsVideoTableFacts,
  primeVsVideoTableWords,
);

/** Other video services, with prices of unknown date. */
export const streamingServicesTable = /* @__PURE__ */ table(
  'streaming-services',
  streamingServicesTableFacts,
  streamingServicesTableWords,
);
