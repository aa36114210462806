/**
 * What is asked in the identity check. The article lists it in six places that do not agree (C27): `listedIn` counts
 * the places, `core` holds what stands in all of them.
 */
const lists = 6;

export const identityFacts = {
  name: { listedIn: 6, lists, core: true, conflicts: ['C27'] },
  email: { listedIn: 6, lists, core: true, conflicts: ['C27'], confidence: 'derived' },
  'phone-number': { listedIn: 2, lists, core: false, conflicts: ['C27'] },
  address: { listedIn: 1, lists, core: false, conflicts: ['C27'] },
  'order-history': { listedIn: 3, lists, core: false, conflicts: ['C27'] },
  'payment-method': { listedIn: 1, lists, core: false, conflicts: ['C27'] },
  'member-number': { listedIn: 1, lists, core: false, conflicts: ['C27'] },
} as const;
