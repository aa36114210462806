import { scenarioFacts } from '../facts/scenarios.js';
import { scenarioWords } from '../ja/scenarios.js';
import type { Scenario } from '../types.js';
import { records } from '../join/records.js';

/** The reader's possible cases, most frequent first. */
export const scenarios = /* @__PURE__ */ records<Scenario>(scenarioFacts, scenarioWords);
