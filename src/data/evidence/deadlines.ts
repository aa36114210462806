import type { Evidence } from './types.js';

export const deadlinesEvidence: Evidence = {
  'deadlines.trial-remind': ['reminder.effective', 'reminder.tools', 'reminder.lead', 'reminder.point.1'],
  'deadlines.trial-request': ['trial.point.2', 'trial.point.3', 'reminder.lead', 'reminder.point.2'],
  'deadlines.trial-early': ['trial.phonePossible', 'trial.allowTime', 'trial.point.1'],
  'deadlines.trial-not-by-mail': ['fallback.knowSeveralMeans', 'channels.email.use'],
  'deadlines.trial-cancel': [
    'trial.timingCritical',
    'trial.deadline',
    'trial.acceptanceDate',
    'trial.point.4',
    'steps.overview.completesOnCallback',
  ],
  'deadlines.trial-check': ['trial.point.4', 'reminder.point.3', 'reminder.point.4', 'mistakes.5'],
  'deadlines.trial-converts': ['trial.autoConvert'],
  'deadlines.call-shortest': ['stats.callbackWait.range', 'mistakes.1'],
  'deadlines.call-usual': ['stats.callbackWait.average', 'experience.wait.positive'],
  'deadlines.call-request-again': ['trouble.action.1', 'mistakes.5'],
  'deadlines.call-longest': ['stats.callbackWait.range', 'experience.wait.negative'],
  'deadlines.call-later': ['experience.wait.negative', 'fallback.slowCallback'],
  'deadlines.cancelled-mail': ['steps.phone.short.3', 'mistakes.prevent.4'],
  'deadlines.benefits-end': [
    'billing.benefits.untilNextBilling',
    'billing.case.2.action',
    'faq.q7.benefits',
    'primeVsVideo.after.prime',
  ],
  'deadlines.refund': ['refund.flow.1', 'refund.flow.2', 'refund.mayLagOrMismatch', 'primeVsVideo.refund.prime'],
  'deadlines.refund-late': ['refund.flow.1', 'refund.flow.3'],
};
