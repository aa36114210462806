import { stepFacts } from '../facts/steps.js';
import { stepWords } from '../ja/steps.js';
import type { Step } from '../types.js';
import { records } from '../join/records.js';

/** Every step of every case, in the order of the checklist. */
export const steps = /* @__PURE__ */ records<Step>(
  stepFacts,
  stepWords,
  { cautions: {}, fallback: {}, proofs: {}, variants: { cautions: {}, proofs: {} } },
  { variants: [] },
);
