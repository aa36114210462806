import type { Evidence } from './types.js';

/** Few gaps use a fact: those that say where the missing thing can be learnt, or what little is known. */
export const gapsEvidence: Evidence = {
  'gaps.refund-amount': ['refund.dependsOnRemainingDays'],
  'gaps.authority-proof': ['proxy.authorityProofMandatory', 'proxy.flow.3'],
  'gaps.document-form': ['proxy.process.4'],
  'gaps.caller-number': ['mistakes.1'],
  'gaps.data-leaked': ['security.checkRegistered'],
};
