import { frequent, groups, instead } from '../ja/search.js';

/** Words that the search of the questions and answers knows. */
export const searchWords = { groups, frequent, instead } as const;
