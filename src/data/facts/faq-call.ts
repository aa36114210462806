import type { FaqFacts } from './faq.js';

/** On the phone: what is said, how long it takes, what is asked, and how safe it is. */
export const faqCallFacts = {
  'call-flow': { category: 'call', conflicts: ['C16'], related: ['steps.confirm-cancel', 'faq.what-to-say'] },
  'ai-voice': { category: 'call', conflicts: ['C26'], related: ['steps.confirm-cancel', 'faq.what-to-say'] },
  'what-to-say': { category: 'call', related: ['steps.confirm-cancel', 'faq.reason'] },
  reason: {
    category: 'call',
    confidence: 'conflicting',
    conflicts: ['C16'],
    related: ['faq.what-to-say', 'faq.retention'],
  },
  retention: { category: 'call', related: ['tables.experience', 'faq.reason'] },
  'call-length': {
    category: 'call',
    confidence: 'conflicting',
    conflicts: ['C7'],
    related: ['faq.wait-time', 'tables.experience'],
  },
  'success-rate': {
    category: 'call',
    confidence: 'unsourced',
    conflicts: ['C18', 'C34'],
    related: ['tables.experience', 'faq.completed'],
  },
  'identity-items': {
    category: 'identity',
    confidence: 'conflicting',
    conflicts: ['C27'],
    related: ['steps.confirm-cancel', 'faq.cannot-sign-in'],
  },
  'is-it-safe': {
    category: 'identity',
    conflicts: ['C25'],
    related: ['faq.found-number', 'faq.withheld-number'],
  },
} as const satisfies FaqFacts;
