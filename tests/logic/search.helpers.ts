import { faq } from '../../src/data/topics/faq.js';
import { gaps } from '../../src/data/topics/gaps.js';
import { searchWords } from '../../src/data/topics/search.js';
import type { Gap } from '../../src/data/types.js';
import { searchIn, type Searchable } from '../../src/logic/search.js';

export const look = searchIn(faq, gaps, searchWords);

/** Ids of what the guide finds, best first. */
export const idsFor = (query: string) => look(query).hits;

/** An entry of a site, with the least that it must have. */
export const entry = (id: string, question: string, rest: Partial<Searchable> = {}): Searchable => ({
  ...{ id, question, answer: '答え', aliases: [] },
  ...rest,
});

/** A search in a site's own entries. */
export const lookIn = (entries: readonly Searchable[], missing: readonly Gap[] = []) => {
  const own = searchIn(entries, missing, searchWords);
  return (query: string) => own(query).hits;
};
