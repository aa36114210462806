import type { Provenance } from '../types.js';

const sent: Partial<Provenance> = {};

/** Asked for after the holder's death only, never in the living member's case (C10). */
export const documentFacts = {
  'death-certificate': { ...sent },
  'proxy-identity': { ...sent },
  relationship: { ...sent },
} as const satisfies Record<string, Partial<Provenance>>;
