/**
 * Ids that outlive a release: a reader's ticks are stored by step, her choices by scenario; links and attributes of
 * published pages name steps, questions, tables and rows. A new id may be added to the guide at any time and here with
 * the release that ships it; none here may go.
 */
export const lasting: Readonly<Record<string, string>> = {
  scenarios:
    'self-paid self-free-trial holder-deceased living-proxy stuck-or-error billed-after-cancel video-plan-only cannot-sign-in',
  steps:
    'note-error find-registered check-plan prepare-documents ask-member prepare-authority sign-in check-trial-end check-end-date check-payments customer-service choose-prime request-call choose-chat open-membership end-membership account-settings cancel-video-plan take-call confirm-cancel explain-billing explain-death explain-proxy send-documents tell-chat check-refund check-completion',
  tables:
    'methods channels devices device-details phone-vs-web pros-cons prime-vs-video streaming-services phone-numbers experience billing-problems documents',
  'tables.methods.rows': 'phone web-app chat',
  'tables.streaming-services.rows': 'u-next netflix hulu disney-plus',
  faq: 'no-direct-number found-number free-dial call-charge other-numbers other-channels cannot-connect best-hours late-night wait-time no-callback withheld-number can-cancel-by-phone how-to-request where-customer-service from-smartphone which-method urgent without-phone chat-cancel call-flow ai-voice what-to-say reason retention call-length success-rate identity-items is-it-safe refund refund-when no-refund billed-after-cancel mail-after-cancel benefits-until completed end-date prime-mark-remains cancel-twice other-services trial-cancel trial-deadline trial-missed trial-reminder living-proxy deceased deceased-documents prime-vs-video video-plan account-closure cannot-sign-in cannot-cancel prime-video-app several-accounts unsolved',
};
