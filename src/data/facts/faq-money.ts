import type { FaqFacts } from './faq.js';

/** Money and time: refunds and charges, what holds after cancelling, the free trial. */
export const faqMoneyFacts = {
  refund: {
    category: 'billing',
    confidence: 'conflicting',
    conflicts: ['C9'],
    related: ['steps.check-refund', 'faq.refund-when'],
  },
  'refund-when': {
    category: 'billing',
    conflicts: ['C9', 'C37'],
    related: ['steps.check-refund', 'faq.no-refund'],
  },
  'no-refund': {
    category: 'billing',
    conflicts: ['C9', 'C37'],
    related: ['steps.check-refund', 'faq.refund'],
  },
  'billed-after-cancel': {
    category: 'billing',
    conflicts: ['C36', 'C37'],
    related: ['steps.check-end-date', 'tables.billing-problems'],
  },
  'mail-after-cancel': {
    category: 'billing',
    related: ['tables.billing-problems', 'faq.billed-after-cancel'],
  },
  'benefits-until': {
    category: 'after',
    confidence: 'conflicting',
    conflicts: ['C8'],
    related: ['steps.check-completion', 'faq.end-date'],
  },
  completed: {
    category: 'after',
    confidence: 'derived',
    conflicts: ['C38'],
    related: ['steps.check-completion', 'faq.end-date'],
  },
  'end-date': { category: 'after', confidence: 'derived', conflicts: ['C35'], related: ['steps.check-end-date'] },
  'prime-mark-remains': {
    category: 'after',
    confidence: 'derived',
    conflicts: ['C8', 'C35'],
    related: ['steps.check-end-date', 'faq.cancel-twice'],
  },
  'cancel-twice': {
    category: 'after',
    confidence: 'conflicting',
    conflicts: ['C32'],
    related: ['steps.check-completion', 'faq.completed'],
  },
  'other-services': { category: 'after', conflicts: ['C20'], related: ['tables.streaming-services'] },
  'trial-cancel': { category: 'trial', conflicts: ['C13'], related: ['steps.check-trial-end', 'faq.trial-deadline'] },
  'trial-deadline': {
    category: 'trial',
    confidence: 'conflicting',
    conflicts: ['C17'],
    related: ['steps.check-trial-end', 'faq.trial-reminder'],
  },
  'trial-missed': { category: 'trial', conflicts: ['C17'], related: ['faq.refund', 'faq.trial-deadline'] },
  'trial-reminder': {
    category: 'trial',
    confidence: 'assumption',
    conflicts: ['C17'],
    related: ['steps.check-trial-end', 'faq.trial-deadline'],
  },
} as const satisfies FaqFacts;
