import { methodsTableFacts, phoneVsWebTableFacts, prosConsTableFacts } from '../facts/tables-methods.js';
import { methodsTableWords, phoneVsWebTableWords, prosConsTableWords } from '../ja/tables-methods.js';
import { table } from '../join/table.js';

/** Phone, web and app, chat by the source's five criteria. */
export const methodsTable = /* @__PURE__ */ table('methods', methodsTableFacts, methodsTableWords);

/** Phone beside web and app: ease, security, hours, help. */
export const phoneVsWebTable = /* @__PURE__ */ table('phone-vs-web', phoneVsWebTableFacts, phoneVsWebTableWords);

/** What speaks for the phone and what to mind. */
export const prosConsTable = /* @__PURE__ */ table('pros-cons', prosConsTableFacts, prosConsTableWords);
