/** Asked for after the holder's death only, never in the living member's case (C10). */
export const documentFacts = {
  'death-certificate': {},
  'proxy-identity': {},
  relationship: {},
} as const;
