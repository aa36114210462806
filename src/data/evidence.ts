/**
 * Which facts of the source every record of the guide carries. An own entry point (`prime-cancel-widgets/data/evidence`):
 * maintainers and checks need it, readers never download it.
 */
import { advisorEvidence } from './evidence/advisor.js';
import { callEvidence } from './evidence/call.js';
import { congestionEvidence } from './evidence/congestion.js';
import { deadlinesEvidence } from './evidence/deadlines.js';
import { faqEvidence } from './evidence/faq.js';
import { gapsEvidence } from './evidence/gaps.js';
import { identityEvidence } from './evidence/identity.js';
import { documentsEvidence, scenariosEvidence, stepsEvidence } from './evidence/steps.js';
import {
  billingProblemsTableEvidence,
  documentsTableEvidence,
  experienceTableEvidence,
} from './evidence/tables-cases.js';
import { channelsTableEvidence, phoneNumbersTableEvidence } from './evidence/tables-channels.js';
import { deviceDetailsTableEvidence, devicesTableEvidence } from './evidence/tables-devices.js';
import { methodsTableEvidence, phoneVsWebTableEvidence, prosConsTableEvidence } from './evidence/tables-methods.js';
import { primeVsVideoTableEvidence, streamingServicesTableEvidence } from './evidence/tables-services.js';
import { troublesEvidence } from './evidence/troubles.js';
import type { Evidence } from './evidence/types.js';

export type { Evidence } from './evidence/types.js';

/** Record address → ids of the facts it carries. */
export const evidence: Evidence = /* @__PURE__ */ Object.freeze({
  ...advisorEvidence,
  ...callEvidence,
  ...congestionEvidence,
  ...deadlinesEvidence,
  ...faqEvidence,
  ...gapsEvidence,
  ...identityEvidence,
  ...scenariosEvidence,
  ...stepsEvidence,
  ...documentsEvidence,
  ...experienceTableEvidence,
  ...billingProblemsTableEvidence,
  ...documentsTableEvidence,
  ...channelsTableEvidence,
  ...phoneNumbersTableEvidence,
  ...devicesTableEvidence,
  ...deviceDetailsTableEvidence,
  ...methodsTableEvidence,
  ...phoneVsWebTableEvidence,
  ...prosConsTableEvidence,
  ...primeVsVideoTableEvidence,
  ...streamingServicesTableEvidence,
  ...troublesEvidence,
});
