import type { Id, Provenance } from '../types.js';

/** Groups of questions, in the order in which they stand on the page: what readers need first comes first. */
export const faqCategoryIds = [
  'phone',
  'busy',
  'steps',
  'call',
  'identity',
  'billing',
  'after',
  'trial',
  'family',
  'video',
  'trouble',
] as const;

export type FaqCategoryId = (typeof faqCategoryIds)[number];

/** An entry without its words. `related` holds addresses of the guide, nearest first. */
export interface FaqFact extends Partial<Provenance> {
  readonly category: FaqCategoryId;
  readonly related: readonly string[];
}

export type FaqFacts = Readonly<Record<Id, FaqFact>>;
