import type { FaqFacts } from './faq.js';

/** Other cases: family, a holder who died, video plan and whole account, and what to do when stuck. */
export const faqCasesFacts = {
  'living-proxy': {
    category: 'family',
    confidence: 'conflicting',
    related: ['steps.ask-member', 'steps.prepare-authority'],
  },
  deceased: {
    category: 'family',
    related: ['steps.explain-death', 'faq.deceased-documents'],
  },
  'deceased-documents': {
    category: 'family',
    confidence: 'conflicting',
    related: ['tables.documents', 'steps.prepare-documents'],
  },
  'prime-vs-video': {
    category: 'video',
    related: ['tables.prime-vs-video', 'faq.video-plan'],
  },
  'video-plan': {
    category: 'video',
    related: ['steps.account-settings', 'steps.cancel-video-plan'],
  },
  'account-closure': {
    category: 'video',
    confidence: 'derived',
    related: ['faq.what-to-say', 'faq.prime-vs-video'],
  },
  'cannot-sign-in': {
    category: 'trouble',
    confidence: 'conflicting',
    related: ['steps.find-registered', 'faq.identity-items'],
  },
  'cannot-cancel': {
    category: 'trouble',
    related: ['steps.note-error', 'steps.request-call'],
  },
  'prime-video-app': { category: 'trouble', related: ['steps.sign-in', 'faq.video-plan'] },
  'several-accounts': {
    category: 'trouble',
    related: ['steps.sign-in', 'tables.billing-problems'],
  },
  unsolved: { category: 'trouble', related: ['steps.explain-billing', 'tables.channels'] },
} as const satisfies FaqFacts;
