/** In so many places the article lists what is asked in the identity check; no two lists agree (C27). */
export const identityLists = 6;

/** `listedIn` counts the places, `core` holds what stands in all of them. Most certain first. */
export const identityFacts = {
  name: { listedIn: identityLists, core: true },
  email: { listedIn: identityLists, core: true, confidence: 'derived' },
  'phone-number': { listedIn: 2 },
  address: { listedIn: 1 },
  'order-history': { listedIn: 3 },
  'payment-method': { listedIn: 1 },
  'member-number': { listedIn: 1 },
} as const;
