import { billingProblemsTableFacts, documentsTableFacts, experienceTableFacts } from '../facts/tables-cases.js';
import { billingProblemsTableWords, documentsTableWords, experienceTableWords } from '../ja/tables-cases.js';
import { table } from '../join/table.js';

/** What people report after cancelling by phone. */
export const experienceTable = /* @__PURE__ */ table('experience', experienceTableFacts, experienceTableWords);

/** Charged though cancelled: cause and remedy. */
export const billingProblemsTable = /* @__PURE__ */ table(
  'billing-problems',
  billingProblemsTableFacts,
  billingProblemsTableWords,
);

/** Papers for the case of a deceased holder. */
export const documentsTable = /* @__PURE__ */ table('documents', documentsTableFacts, documentsTableWords);
