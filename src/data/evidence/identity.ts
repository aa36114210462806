import type { Evidence } from './types.js';

export const identityEvidence: Evidence = {
  'identity.name': ['identity.info.1', 'identity.core.nameEmail', 'security.check.1', 'experience.summary.3'],
  'identity.email': [
    'identity.info.2',
    'identity.core.nameEmail',
    'security.check.2',
    'experience.summary.3',
    'call.prepare.1',
  ],
  'identity.phone-number': ['identity.info.2', 'security.check.4'],
  'identity.address': ['identity.info.3'],
  'identity.order-history': ['identity.info.3', 'security.check.3', 'billing.case.3.action'],
  'identity.payment-method': ['identity.info.4'],
  'identity.member-number': ['security.check.3'],
};
