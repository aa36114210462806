import { fillers, frequentWords, spellings, synonyms, typedNumber } from '../ja/search.js';

/** Words that the search of the questions and answers knows. */
export const searchWords = { spellings, synonyms, frequentWords, fillers, typedNumber } as const;
