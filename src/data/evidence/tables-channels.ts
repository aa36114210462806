import type { Evidence } from './types.js';

export const channelsTableEvidence: Evidence = {
  'tables.channels.rows.phone': [
    'channels.phone.operators24h',
    'channels.phone.publicity',
    'channels.phone.hours',
    'channels.phone.use',
    'congestion.cause.3',
    'stats.callbackWait.range',
    'stats.callbackWait.average',
    'steps.success.3',
    'experience.wait.positive',
    'experience.wait.negative',
    'congestion.wait.busyTeens',
  ],
  'tables.channels.rows.chat': ['channels.chat.publicity', 'channels.chat.hours', 'channels.chat.use'],
  'tables.channels.rows.email': [
    'channels.email.publicity',
    'channels.email.hours',
    'channels.email.use',
    'fallback.ladder.4',
  ],
  'tables.channels.rows.web-form': ['faq.q6', 'proxy.flow.4'],
  'tables.channels.notes.request': ['numbers.onlyViaRequest', 'numbers.route.recommended'],
};

export const phoneNumbersTableEvidence: Evidence = {
  'tables.phone-numbers': ['numbers.types.exclusiveProcedure', 'numbers.direct.private'],
  'tables.phone-numbers.rows.customer-service': ['numbers.type.cs.use', 'numbers.type.cs.note'],
  'tables.phone-numbers.rows.corporate': ['numbers.type.corporate.use', 'numbers.type.corporate.note'],
  'tables.phone-numbers.rows.head-office': ['numbers.type.hq.use', 'numbers.type.hq.note'],
  'tables.phone-numbers.rows.circulating': [
    'numbers.circulating.0120',
    'numbers.circulating.011',
    'numbers.noFreeDial',
  ],
  'tables.phone-numbers.notes.request-only': [
    'numbers.noDirectDial',
    'numbers.route.recommended',
    'numbers.onlyViaRequest',
  ],
  'tables.phone-numbers.notes.own-page': [
    'numbers.types.exclusiveProcedure',
    'numbers.ownAccountPage',
    'numbers.route.supportPageBenefit',
  ],
  'tables.phone-numbers.notes.since-2024': ['numbers.privateSince2024'],
  'tables.phone-numbers.notes.why-private': ['numbers.reason.protectCustomer', 'numbers.reason.safetyAccuracy'],
  'tables.phone-numbers.notes.own-request': ['numbers.perUserRequest', 'numbers.individualHandling'],
};
