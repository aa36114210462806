import { advisorQuestionFacts, advisorRuleDefaults, advisorRuleFacts } from '../facts/advisor.js';
import { advisorQuestionWords, advisorRuleWords } from '../ja/advisor.js';
import type { Advisor, AdvisorQuestion, AdvisorRule } from '../types.js';
import { records } from './join.js';

/** Which method suits: five questions, and rules in order of priority. */
export const advisor: Advisor = {
  questions: /* @__PURE__ */ records<AdvisorQuestion>(advisorQuestionFacts, advisorQuestionWords, { options: {} }),
  rules: /* @__PURE__ */ records<AdvisorRule>(advisorRuleFacts, advisorRuleWords, {}, advisorRuleDefaults),
};
