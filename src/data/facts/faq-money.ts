import type { FaqFacts } from './faq.js';

/** Money and time: refunds and charges, what holds after cancelling, the free trial. */
export const faqMoneyFacts = {
  refund: {
    category: 'billing',
    confidence: 'conflicting',
    related: ['steps.check-refund', 'faq.refund-when'],
  },
  'refund-when': {
    category: 'billing',
    related: ['steps.check-refund', 'faq.no-refund'],
  },
  'no-refund': {
    category: 'billing',
    related: ['steps.check-refund', 'faq.refund'],
  },
  'billed-after-cancel': {
    category: 'billing',
    related: ['steps.check-end-date', 'tables.billing-problems'],
  },
  'mail-after-cancel': {
    category: 'billing',
    related: ['tables.billing-problems', 'faq.billed-after-cancel'],
  },
  'benefits-until': {
    category: 'after',
    confidence: 'conflicting',
    related: ['steps.check-completion', 'faq.end-date'],
  },
  completed: {
    category: 'after',
    confidence: 'derived',
    related: ['steps.check-completion', 'faq.end-date'],
  },
  'end-date': { category: 'after', confidence: 'derived', related: ['steps.check-end-date'] },
  'prime-mark-remains': {
    category: 'after',
    confidence: 'derived',
    related: ['steps.check-end-date', 'faq.cancel-twice'],
  },
  'cancel-twice': {
    category: 'after',
    confidence: 'conflicting',
    related: ['steps.check-completion', 'faq.completed'],
  },
  'other-services': { category: 'after', related: ['tables.streaming-services'] },
  'trial-cancel': { category: 'trial', related: ['steps.check-trial-end', 'faq.trial-deadline'] },
  'trial-deadline': {
    category: 'trial',
    confidence: 'conflicting',
    related: ['steps.check-trial-end', 'faq.trial-reminder'],
  },
  'trial-missed': { category: 'trial', related: ['faq.refund', 'faq.trial-deadline'] },
  'trial-reminder': {
    category: 'trial',
    confidence: 'assumption',
    related: ['steps.check-trial-end', 'faq.trial-deadline'],
  },
} as const satisfies FaqFacts;
