import { deadlineFacts } from '../facts/deadlines.js';
import { deadlineWords } from '../ja/deadlines.js';
import type { Deadline } from '../types.js';
import { records } from '../join/records.js';

/** When to act and when to look: free trial, call back, refund; in the order of time from each anchor. */
export const deadlines = /* @__PURE__ */ records<Deadline>(deadlineFacts, deadlineWords);
