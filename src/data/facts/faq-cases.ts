import type { FaqFacts } from './faq.js';

/** Other cases: family, a holder who died, video plan and whole account, and what to do when stuck. */
export const faqCasesFacts = {
  'living-proxy': {
    category: 'family',
    confidence: 'conflicting',
    conflicts: ['C10'],
    related: ['steps.ask-member', 'steps.prepare-authority'],
  },
  deceased: {
    category: 'family',
    conflicts: ['C12', 'C14'],
    related: ['steps.explain-death', 'faq.deceased-documents'],
  },
  'deceased-documents': {
    category: 'family',
    confidence: 'conflicting',
    conflicts: ['C24', 'C39'],
    related: ['tables.documents', 'steps.prepare-documents'],
  },
  'prime-vs-video': {
    category: 'video',
    conflicts: ['C8', 'C22'],
    related: ['tables.prime-vs-video', 'faq.video-plan'],
  },
  'video-plan': {
    category: 'video',
    conflicts: ['C21', 'C22'],
    related: ['steps.account-settings', 'steps.cancel-video-plan'],
  },
  'account-closure': {
    category: 'video',
    confidence: 'derived',
    conflicts: ['C12'],
    related: ['faq.what-to-say', 'faq.prime-vs-video'],
  },
  'cannot-sign-in': {
    category: 'trouble',
    confidence: 'conflicting',
    conflicts: ['C14'],
    related: ['steps.find-registered', 'faq.identity-items'],
  },
  'cannot-cancel': {
    category: 'trouble',
    conflicts: ['C21'],
    related: ['steps.note-error', 'steps.request-call'],
  },
  'prime-video-app': { category: 'trouble', conflicts: ['C21'], related: ['steps.sign-in', 'faq.video-plan'] },
  'several-accounts': {
    category: 'trouble',
    related: ['steps.sign-in', 'tables.billing-problems'],
  },
  unsolved: { category: 'trouble', related: ['steps.explain-billing', 'tables.channels'] },
} as const satisfies FaqFacts;
