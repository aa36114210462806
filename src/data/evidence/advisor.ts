import type { Evidence } from './types.js';

export const advisorEvidence: Evidence = {
  'advisor.questions.case': ['primeVsVideo.differ', 'trial.phonePossible', 'proxy.phoneRequired'],
  'advisor.questions.trial-end': ['trial.deadline', 'trial.point.2'],
  'advisor.questions.trouble': ['suitability.phone.2', 'suitability.phone.4', 'cannotCancel.cause.3'],
  'advisor.questions.concern': ['suitability.web.2', 'suitability.phone.5', 'suitability.phone.7'],
  'advisor.questions.comfort': ['suitability.web.1', 'suitability.phone.1', 'methods.phone.con.4'],
  'advisor.rules.video-sign-in': ['cannotCancel.cause.2'],
  'advisor.rules.video-web': ['primeVsVideo.videoOnlyRoute'],
  'advisor.rules.video-no-phone': ['primeVsVideo.phone.video'],
  'advisor.rules.video-no-chat': ['primeVsVideo.phone.video'],
  'advisor.rules.video-phone-questions': ['cannotCancel.fix.3'],
  'advisor.rules.video-no-refund': ['primeVsVideo.refund.video'],

  'advisor.rules.deceased-phone': ['proxy.phoneRequired', 'suitability.phone.3', 'fallback.proxy.chatEmail'],
  'advisor.rules.deceased-documents': ['proxy.proofRequired', 'proxy.doc.1'],
  'advisor.rules.member-first': ['steps.phone.basic.4'],
  'advisor.rules.family-phone': ['proxy.phoneRequired', 'cannotCancel.fix.2', 'security.selfOnly'],
  'advisor.rules.family-may-stall': ['proxy.living.oftenStalls', 'proxy.authorityProofMandatory'],
  'advisor.rules.family-no-web': ['proxy.phoneRequired'],
  'advisor.rules.family-sign-in': ['proxy.basicFlow'],

  'advisor.rules.sign-in-phone': ['suitability.phone.4'],
  'advisor.rules.sign-in-dead-end': ['steps.phone.basic.1'],
  'advisor.rules.sign-in-web': ['methods.points.security.web'],

  'advisor.rules.billed-phone': ['cannotCancel.cause.3', 'cannotCancel.fix.3'],
  'advisor.rules.billed-check': ['billing.case.1.action', 'billing.case.2.action'],

  'advisor.rules.account-phone': ['faq.q4'],
  'advisor.rules.account-no-web': ['faq.q4'],

  'advisor.rules.trial-deadline': ['trial.deadline', 'trial.autoConvert'],
  'advisor.rules.trial-now': ['trial.acceptanceDate', 'trial.point.4', 'steps.overview.completesOnCallback'],
  'advisor.rules.trial-no-email': ['channels.email.use'],
  'advisor.rules.trial-check': ['reminder.point.3', 'reminder.point.4', 'mistakes.5'],

  'advisor.rules.trial-end-unknown': ['trial.point.2'],
  'advisor.rules.stuck-phone': ['suitability.phone.2', 'cannotCancel.fix.1'],
  'advisor.rules.stuck-web': ['suitability.phone.2'],

  'advisor.rules.questions-phone': ['suitability.phone.5', 'methods.phone.pro.3', 'suitability.phone.7'],
  'advisor.rules.questions-web': ['methods.points.trouble.web'],
  'advisor.rules.refund-conditions': [
    'refund.dependsOnRemainingDays',
    'refund.fullIfUnused',
    'primeVsVideo.refund.prime',
  ],
  'advisor.rules.benefits-until': [
    'billing.benefits.untilNextBilling',
    'faq.q7.benefits',
    'primeVsVideo.after.prime',
    'billing.case.2.action',
  ],

  'advisor.rules.screen-uneasy-phone': [
    'suitability.phone.1',
    'suitability.phone.6',
    'suitability.phone.inexperienced',
    'suitability.phone.notUsedToWeb',
    'methods.phone.staffed',
    'methods.phone.pro.1',
  ],

  'advisor.rules.screen-easy-web': ['suitability.web.1', 'methods.web.selfContained'],
  'advisor.rules.quick-web': ['suitability.web.2'],
  'advisor.rules.trial-soon-web': ['suitability.web.2', 'methods.points.hours.web'],
  'advisor.rules.quick-phone': ['suitability.phone.urgentOrComplex'],

  'advisor.rules.phone-uneasy-chat': ['methods.chat.responsive'],
  'advisor.rules.phone-uneasy-talk': ['methods.phone.con.4'],

  'advisor.rules.busy-now': ['congestion.retryInQuietBand', 'fallback.ladder.1', 'fallback.webChatParallel'],

  'advisor.rules.web-mainstream': [
    'steps.overview.onlineMainstream',
    'methods.web.selfContained',
    'methods.compare.web.ease',
  ],
  'advisor.rules.phone-reassuring': ['methods.phone.value', 'methods.phone.pro.1', 'methods.points.ease.phone'],
  'advisor.rules.chat-all-day': ['channels.chat.hours', 'channels.chat.use'],
  'advisor.rules.web-alone': ['methods.points.ease.web'],
  'advisor.rules.phone-wait': ['methods.phone.con.1', 'methods.phone.con.2'],
};
