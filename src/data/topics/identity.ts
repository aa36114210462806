import { identityFacts, identityLists } from '../facts/identity.js';
import { identityWords } from '../ja/identity.js';
import type { IdentityItem } from '../types.js';
import { records } from '../join/records.js';

/** What the operator asks for, most certain first. */
export const identity = /* @__PURE__ */ records<IdentityItem>(
  identityFacts,
  identityWords,
  {},
  {
    lists: identityLists,
    core: false,
  },
);
