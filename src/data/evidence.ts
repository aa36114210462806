/**
 * Which facts of the source every record of the guide carries. An own entry point (`prime-cancel-widgets/data/evidence`):
 * maintainers and checks need it, readers never download it.
 */
import { identityEvidence } from './evidence/identity.js';
import { documentsEvidence, scenariosEvidence, stepsEvidence } from './evidence/steps.js';
import type { Evidence } from './evidence/types.js';

export type { Evidence } from './evidence/types.js';

/** Record address → ids of the facts it carries. */
export const evidence: Evidence = /* @__PURE__ */ Object.freeze({
  ...scenariosEvidence,
  ...stepsEvidence,
  ...identityEvidence,
  ...documentsEvidence,
});
