import { gapFacts } from '../facts/gaps.js';
import { gapWords } from '../ja/gaps.js';
import type { Gap } from '../types.js';
import { records } from '../join/records.js';

/** What readers ask and the source does not say, each with the entries nearest to it. */
export const gaps: readonly Gap[] = /* @__PURE__ */ records<Gap>(gapFacts, gapWords);
