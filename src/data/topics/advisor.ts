import {
  advisorQuestionDefaults,
  advisorQuestionFacts,
  advisorRuleDefaults,
  advisorRuleFacts,
} from '../facts/advisor.js';
import { advisorQuestionWords, advisorRuleWords } from '../ja/advisor.js';
import type { Advisor, AdvisorQuestion, AdvisorRule } from '../types.js';
import { records } from '../join/records.js';
import { base } from '../record.js';

/** Which method suits: five questions, and rules in order of priority. */
export const advisor: Advisor = {
  questions: /* @__PURE__ */ records<Omit<AdvisorQuestion, 'options'> & { options: Readonly<Record<string, string>> }>(
    advisorQuestionFacts,
    advisorQuestionWords,
    {},
    advisorQuestionDefaults,
  ).map((question) => ({
    ...question,
    options: Object.entries(question.options).map(([id, label]) => ({ id, ...base, label })),
  })),
  rules: /* @__PURE__ */ records<AdvisorRule>(advisorRuleFacts, advisorRuleWords, {}, advisorRuleDefaults),
};
