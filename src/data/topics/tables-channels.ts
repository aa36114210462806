import { channelsTableFacts, phoneNumbersTableFacts } from '../facts/tables-channels.js';
import { channelsTableWords, phoneNumbersTableWords } from '../ja/tables-channels.js';
import { table } from '../join/table.js';

/** Ways to reach customer service: what for, when, how fast. */
export const channelsTable = /* @__PURE__ */ table('channels', channelsTableFacts, channelsTableWords);

/** Numbers that people look for, and why none is to be dialled. */
export const phoneNumbersTable = /* @__PURE__ */ table('phone-numbers', phoneNumbersTableFacts, phoneNumbersTableWords);
