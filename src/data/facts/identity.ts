/**
 * What is asked in the identity check. The article lists it in six places that do not agree (C27): `listedIn` counts
 * the places, `core` holds what stands in all of them.
 */
const lists = 6;

export const identityFacts = {
  name: { listedIn: 6, lists, core: true },
  email: { listedIn: 6, lists, core: true, confidence: 'derived' },
  'phone-number': { listedIn: 2, lists, core: false },
  address: { listedIn: 1, lists, core: false },
  'order-history': { listedIn: 3, lists, core: false },
  'payment-method': { listedIn: 1, lists, core: false },
  'member-number': { listedIn: 1, lists, core: false },
} as const;
