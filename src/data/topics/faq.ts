import { faqCallFacts } from '../facts/faq-call.js';
import { faqCasesFacts } from '../facts/faq-cases.js';
import { faqContactFacts } from '../facts/faq-contact.js';
import { faqMoneyFacts } from '../facts/faq-money.js';
import { faqCallWords } from '../ja/faq-call.js';
import { faqCasesWords } from '../ja/faq-cases.js';
import { faqContactWords } from '../ja/faq-contact.js';
import { faqMoneyWords } from '../ja/faq-money.js';
import type { FaqEntry } from '../types.js';
import { records } from '../join/records.js';

export { faqCategories } from '../ja/faq.js';

/** Questions and answers, group by group. */
export const faq: readonly FaqEntry[] = /* @__PURE__ */ records<FaqEntry>(
  { ...faqContactFacts, ...faqCallFacts, ...faqMoneyFacts, ...faqCasesFacts },
  { ...faqContactWords, ...faqCallWords, ...faqMoneyWords, ...faqCasesWords },
);
