import type { Id, Provenance } from '../types.js';

interface GapFact extends Partial<Provenance> {
  /** Ids in `faq`, nearest first. */
  readonly nearest: readonly Id[];
}

/** What readers ask and the source does not say. Nothing here is answered: a search that ends here says so. */
export const gapFacts = {
  fee: { nearest: ['refund', 'benefits-until'] },
  'plan-change': { nearest: ['refund', 'benefits-until'] },
  'payment-change': { nearest: ['billed-after-cancel', 'identity-items'] },
  installments: { nearest: ['refund', 'billed-after-cancel'] },
  'gift-card': { nearest: ['refund', 'refund-when'] },
  points: { nearest: ['refund', 'benefits-until'] },
  'refund-amount': { nearest: ['refund', 'refund-when'] },
  'cooling-off': { nearest: ['refund', 'trial-missed'] },
  'unknown-charge': { nearest: ['billed-after-cancel', 'several-accounts'] },
  'trial-length': { nearest: ['trial-deadline', 'trial-reminder'] },
  'trial-again': { nearest: ['trial-cancel', 'trial-missed'] },
  student: { nearest: ['can-cancel-by-phone', 'which-method'] },
  minors: { nearest: ['living-proxy', 'identity-items'] },
  'business-prime': { nearest: ['other-numbers', 'can-cancel-by-phone'] },
  carrier: { nearest: ['can-cancel-by-phone', 'billed-after-cancel'] },
  'family-sharing': { nearest: ['several-accounts', 'billed-after-cancel'] },
  'authority-proof': { nearest: ['living-proxy', 'deceased-documents'] },
  'document-form': { nearest: ['deceased-documents', 'deceased'] },
  'name-change': { nearest: ['deceased', 'account-closure'] },
  'account-deletion': { nearest: ['account-closure', 'what-to-say'] },
  'account-recovery': { nearest: ['cannot-sign-in', 'identity-items'] },
  abroad: { nearest: ['how-to-request', 'chat-cancel'] },
  languages: { nearest: ['call-flow', 'other-channels'] },
  hearing: { nearest: ['chat-cancel', 'without-phone'] },
  landline: { nearest: ['how-to-request', 'withheld-number'] },
  'caller-number': { nearest: ['withheld-number', 'found-number'] },
  'callback-time': { nearest: ['wait-time', 'best-hours'] },
  'rerequest-limit': { nearest: ['no-callback', 'cancel-twice'] },
  holidays: { nearest: ['best-hours', 'late-night'] },
  'other-hours': { nearest: ['best-hours', 'late-night'] },
  'reply-time': { nearest: ['other-channels', 'chat-cancel'] },
  recording: { nearest: ['unsolved', 'is-it-safe'] },
  'page-address': { nearest: ['how-to-request', 'where-customer-service'] },
  'in-person': { nearest: ['other-channels', 'other-numbers'] },
  'data-leaked': { nearest: ['found-number', 'is-it-safe'] },
  'consumer-centre': { nearest: ['unsolved', 'billed-after-cancel'] },
  pause: { nearest: ['benefits-until', 'trial-reminder'] },
  rejoin: { nearest: ['retention', 'benefits-until'] },
  undo: { nearest: ['benefits-until', 'end-date'] },
  'shopping-after': { nearest: ['account-closure', 'benefits-until'] },
  'other-benefits': { nearest: ['benefits-until', 'prime-vs-video'] },
  television: { nearest: ['from-smartphone', 'prime-video-app'] },
  'mail-settings': { nearest: ['mail-after-cancel', 'completed'] },
  'order-cancel': { nearest: ['other-channels', 'can-cancel-by-phone'] },
} as const satisfies Readonly<Record<Id, GapFact>>;
