import type { Evidence } from './types.js';

export const primeVsVideoTableEvidence: Evidence = {
  'tables.prime-vs-video': ['primeVsVideo.differ'],
  'tables.prime-vs-video.rows.phone': [
    'primeVsVideo.phone.prime',
    'primeVsVideo.phone.video',
    'primeVsVideo.planCaveat',
  ],
  'tables.prime-vs-video.rows.desk': [
    'primeVsVideo.desk.prime',
    'primeVsVideo.desk.video',
    'primeVsVideo.videoOnlyRoute',
  ],
  'tables.prime-vs-video.rows.after': [
    'primeVsVideo.after.prime',
    'primeVsVideo.after.video',
    'billing.benefits.untilNextBilling',
    'billing.case.2.action',
    'faq.q7.benefits',
  ],
  'tables.prime-vs-video.rows.refund': [
    'primeVsVideo.refund.prime',
    'primeVsVideo.refund.video',
    'refund.fullIfUnused',
    'refund.dependsOnRemainingDays',
  ],
  'tables.prime-vs-video.notes.say-which': ['primeVsVideo.sayWhich'],
  'tables.prime-vs-video.notes.all-benefits': ['primeVsVideo.allBenefits'],
};

export const streamingServicesTableEvidence: Evidence = {
  'tables.streaming-services.rows.u-next': [
    'streaming.unext.price',
    'streaming.unext.content',
    'streaming.unext.feature',
    'streaming.unext.cancel',
    'streaming.unext.lineup',
    'streaming.unext.points',
    'streaming.unext.trial',
  ],
  'tables.streaming-services.rows.netflix': [
    'streaming.netflix.price',
    'streaming.netflix.content',
    'streaming.netflix.feature',
    'streaming.netflix.cancel',
    'streaming.netflix.quality',
    'streaming.netflix.cancelPath',
  ],
  'tables.streaming-services.rows.hulu': [
    'streaming.hulu.price',
    'streaming.hulu.content',
    'streaming.hulu.feature',
    'streaming.hulu.cancel',
    'streaming.hulu.strength',
    'streaming.hulu.cancelClicks',
  ],
  'tables.streaming-services.rows.disney-plus': [
    'streaming.disney.price',
    'streaming.disney.content',
    'streaming.disney.feature',
    'streaming.disney.cancel',
    'streaming.disney.lineup',
    'streaming.disney.cancelPath',
  ],
  'tables.streaming-services.notes.criteria': ['streaming.criteria', 'streaming.cancelEaseMatters'],
};
