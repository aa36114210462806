import type { FaqFacts } from './faq.js';

/** Reaching Amazon: numbers and channels, waiting and congestion, the ways to cancel. */
export const faqContactFacts = {
  'no-direct-number': {
    category: 'phone',
    confidence: 'conflicting',
    conflicts: ['C1'],
    related: ['steps.request-call', 'faq.found-number'],
  },
  'found-number': {
    category: 'phone',
    confidence: 'conflicting',
    conflicts: ['C1', 'C25'],
    related: ['tables.phone-numbers', 'steps.request-call'],
  },
  'free-dial': {
    category: 'phone',
    confidence: 'conflicting',
    conflicts: ['C1'],
    related: ['faq.call-charge', 'faq.found-number'],
  },
  'call-charge': { category: 'phone', conflicts: ['C23'], related: ['faq.free-dial', 'faq.call-length'] },
  'other-numbers': { category: 'phone', related: ['tables.phone-numbers', 'steps.request-call'] },
  'other-channels': {
    category: 'phone',
    conflicts: ['C15', 'C39'],
    related: ['tables.channels', 'faq.chat-cancel'],
  },
  'cannot-connect': {
    category: 'busy',
    conflicts: ['C15', 'C29', 'C39'],
    related: ['congestion', 'steps.choose-chat'],
  },
  'best-hours': {
    category: 'busy',
    conflicts: ['C2', 'C5'],
    related: ['congestion', 'faq.late-night'],
  },
  'late-night': {
    category: 'busy',
    confidence: 'conflicting',
    conflicts: ['C3', 'C4'],
    related: ['congestion', 'faq.best-hours'],
  },
  'wait-time': {
    category: 'busy',
    confidence: 'conflicting',
    conflicts: ['C6'],
    related: ['congestion', 'faq.no-callback'],
  },
  'no-callback': {
    category: 'busy',
    confidence: 'conflicting',
    conflicts: ['C6', 'C32'],
    related: ['steps.take-call', 'faq.wait-time'],
  },
  'withheld-number': {
    category: 'busy',
    confidence: 'assumption',
    conflicts: ['C25'],
    related: ['steps.take-call', 'faq.found-number'],
  },
  'can-cancel-by-phone': {
    category: 'steps',
    conflicts: ['C12'],
    related: ['steps.request-call', 'faq.account-closure'],
  },
  'how-to-request': {
    category: 'steps',
    confidence: 'conflicting',
    conflicts: ['C13'],
    related: ['steps.request-call', 'faq.where-customer-service'],
  },
  'where-customer-service': {
    category: 'steps',
    conflicts: ['C13'],
    related: ['steps.customer-service', 'tables.device-details'],
  },
  'from-smartphone': { category: 'steps', conflicts: ['C13'], related: ['tables.devices', 'steps.request-call'] },
  'which-method': { category: 'steps', related: ['tables.methods', 'tables.pros-cons'] },
  urgent: {
    category: 'steps',
    confidence: 'conflicting',
    conflicts: ['C33'],
    related: ['tables.methods', 'steps.end-membership'],
  },
  'without-phone': {
    category: 'steps',
    conflicts: ['C21'],
    related: ['steps.end-membership', 'tables.phone-vs-web'],
  },
  'chat-cancel': {
    category: 'steps',
    conflicts: ['C15'],
    related: ['steps.choose-chat', 'tables.methods'],
  },
} as const satisfies FaqFacts;
