import { callFacts as facts } from '../facts/call.js';
import { callWords as words } from '../ja/call.js';
import type { Call, CallStage, Item } from '../types.js';
import { records } from '../join/records.js';

/** The call: its stages in order, what to prepare, how to stay safe, what goes wrong, how long it takes. */
export const call: Call = {
  stages: /* @__PURE__ */ records<CallStage>(facts.stages, words.stages),
  tips: /* @__PURE__ */ records<Item>(facts.tips, words.tips),
  safety: /* @__PURE__ */ records<Item>(facts.safety, words.safety),
  mistakes: /* @__PURE__ */ records<Call['mistakes'][number]>(facts.mistakes, words.mistakes),
  figures: /* @__PURE__ */ records<Call['figures'][number]>(facts.figures, words.figures),
};
