/** The article gives no date; it speaks of 「2024年以降」, so it cannot be older (C30). */
export const sourceFacts = {
  article: { asOf: null },
} as const;
