import type { FaqFacts } from './faq.js';

/** On the phone: what is said, how long it takes, what is asked, and how safe it is. */
export const faqCallFacts = {
  'call-flow': { category: 'call', related: ['steps.confirm-cancel', 'faq.what-to-say'] },
  'ai-voice': { category: 'call', related: ['steps.confirm-cancel', 'faq.what-to-say'] },
  'what-to-say': { category: 'call', related: ['steps.confirm-cancel', 'faq.reason'] },
  reason: {
    category: 'call',
    confidence: 'conflicting',
    related: ['faq.what-to-say', 'faq.retention'],
  },
  retention: { category: 'call', related: ['tables.experience', 'faq.reason'] },
  'call-length': {
    category: 'call',
    confidence: 'conflicting',
    related: ['faq.wait-time', 'tables.experience'],
  },
  'success-rate': {
    category: 'call',
    confidence: 'unsourced',
    related: ['tables.experience', 'faq.completed'],
  },
  'identity-items': {
    category: 'identity',
    confidence: 'conflicting',
    related: ['steps.confirm-cancel', 'faq.cannot-sign-in'],
  },
  'is-it-safe': {
    category: 'identity',
    related: ['faq.found-number', 'faq.withheld-number'],
  },
} as const satisfies FaqFacts;
