import { billingTroubleFacts, otherTroubleFacts, reachTroubleFacts } from '../facts/troubles.js';
import { billingTroubleWords } from '../ja/troubles-billing.js';
import { otherTroubleWords } from '../ja/troubles-other.js';
import { reachTroubleWords } from '../ja/troubles-reach.js';
import type { Trouble } from '../types.js';
import { records } from '../join/records.js';

/** Symptom → causes → actions. */
export const troubles = /* @__PURE__ */ records<Trouble>(
  { ...reachTroubleFacts, ...billingTroubleFacts, ...otherTroubleFacts },
  { ...reachTroubleWords, ...billingTroubleWords, ...otherTroubleWords },
  { causes: {} },
);
