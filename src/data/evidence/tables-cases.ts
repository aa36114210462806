import type { Evidence } from './types.js';

export const experienceTableEvidence: Evidence = {
  'tables.experience.rows.operator': ['experience.operator.positive', 'experience.operator.negative'],
  'tables.experience.rows.wait': [
    'experience.wait.positive',
    'experience.wait.negative',
    'stats.callbackWait.average',
    'stats.callbackWait.range',
  ],
  'tables.experience.rows.success': ['experience.success.positive', 'experience.success.negative'],
  'tables.experience.notes.not-connected': ['experience.someNotConnect'],
  'tables.experience.notes.standard': ['experience.highStandard', 'experience.summary.1'],
  'tables.experience.notes.retention': ['experience.noRetention', 'experience.noPushyReason'],
  'tables.experience.notes.duration': ['experience.summary.2', 'stats.totalMinutes', 'stats.callMinutes'],
};

export const billingProblemsTableEvidence: Evidence = {
  'tables.billing-problems': ['billing.freq.multiAccount', 'billing.freq.sharedPayment'],
  'tables.billing-problems.rows.billing-mail': ['billing.case.1.cause', 'billing.case.1.action'],
  'tables.billing-problems.rows.charged-after-cancel': ['billing.case.2.cause', 'billing.case.2.action'],
  'tables.billing-problems.rows.phone-did-not-solve': ['billing.case.3.cause', 'billing.case.3.action'],
  'tables.billing-problems.notes.request': ['billing.contact.route', 'billing.contact.prepare'],
  'tables.billing-problems.notes.refund': ['refund.flow.1', 'refund.flow.2'],
};

export const documentsTableEvidence: Evidence = {
  'tables.documents.rows.death-certificate': [
    'proxy.doc.1',
    'proxy.doc.1.detail',
    'proxy.docs.sendImages',
    'proxy.flow.4',
    'proxy.process.4',
  ],
  'tables.documents.rows.proxy-identity': [
    'proxy.doc.2',
    'proxy.doc.2.detail',
    'proxy.docs.sendImages',
    'proxy.flow.4',
    'proxy.process.4',
  ],
  'tables.documents.rows.relationship': [
    'proxy.doc.3',
    'proxy.doc.3.detail',
    'proxy.docs.sendImages',
    'proxy.flow.4',
    'proxy.process.4',
  ],
  'tables.documents.notes.shortage': ['proxy.shortageBlocks'],
  'tables.documents.notes.own-identity': ['proxy.applicantAlsoChecked'],
  'tables.documents.notes.living': ['proxy.authorityProofMandatory', 'identity.prepareInPerson'],
};
