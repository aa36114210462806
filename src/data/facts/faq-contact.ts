import type { FaqFacts } from './faq.js';

/** Reaching Amazon: numbers and channels, waiting and congestion, the ways to cancel. */
export const faqContactFacts = {
  'no-direct-number': {
    category: 'phone',
    confidence: 'conflicting',
    related: ['steps.request-call', 'faq.found-number'],
  },
  'found-number': {
    category: 'phone',
    confidence: 'conflicting',
    related: ['tables.phone-numbers', 'steps.request-call'],
  },
  'free-dial': {
    category: 'phone',
    confidence: 'conflicting',
    related: ['faq.call-charge', 'faq.found-number'],
  },
  'call-charge': { category: 'phone', related: ['faq.free-dial', 'faq.call-length'] },
  'other-numbers': { category: 'phone', related: ['tables.phone-numbers', 'steps.request-call'] },
  'other-channels': {
    category: 'phone',
    related: ['tables.channels', 'faq.chat-cancel'],
  },
  'cannot-connect': {
    category: 'busy',
    related: ['congestion', 'steps.choose-chat'],
  },
  'best-hours': {
    category: 'busy',
    related: ['congestion', 'faq.late-night'],
  },
  'late-night': {
    category: 'busy',
    confidence: 'conflicting',
    related: ['congestion', 'faq.best-hours'],
  },
  'wait-time': {
    category: 'busy',
    confidence: 'conflicting',
    related: ['congestion', 'faq.no-callback'],
  },
  'no-callback': {
    category: 'busy',
    confidence: 'conflicting',
    related: ['steps.take-call', 'faq.wait-time'],
  },
  'withheld-number': {
    category: 'busy',
    confidence: 'assumption',
    related: ['steps.take-call', 'faq.found-number'],
  },
  'can-cancel-by-phone': {
    category: 'steps',
    related: ['steps.request-call', 'faq.account-closure'],
  },
  'how-to-request': {
    category: 'steps',
    confidence: 'conflicting',
    related: ['steps.request-call', 'faq.where-customer-service'],
  },
  'where-customer-service': {
    category: 'steps',
    related: ['steps.customer-service', 'tables.device-details'],
  },
  'from-smartphone': { category: 'steps', related: ['tables.devices', 'steps.request-call'] },
  'which-method': { category: 'steps', related: ['tables.methods', 'tables.pros-cons'] },
  urgent: {
    category: 'steps',
    confidence: 'conflicting',
    related: ['tables.methods', 'steps.end-membership'],
  },
  'without-phone': {
    category: 'steps',
    related: ['steps.end-membership', 'tables.phone-vs-web'],
  },
  'chat-cancel': {
    category: 'steps',
    related: ['steps.choose-chat', 'tables.methods'],
  },
} as const satisfies FaqFacts;
