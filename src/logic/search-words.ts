import { fold, tighten, withoutTail } from './search-fold.js';

/** The words of a language that the search needs, as `data/topics/search.ts` has them. */
export interface SearchWords {
  /** The same word, spelled otherwise: counts in full. */
  readonly spellings: readonly (readonly string[])[];
  /** Another word for the same wish: counts for less. */
  readonly synonyms: readonly (readonly string[])[];
  /** Alone, or with each other, they are no hit. */
  readonly frequentWords: readonly string[];
  /** Say nothing of the subject. */
  readonly fillers: readonly string[];
  /** A telephone number is never looked up, these words are. */
  readonly typedNumber: { readonly pattern: RegExp; readonly words: string };
}

/** A known word, folded, with the other forms under which an entry may have it. */
export interface Word {
  /** Of equal worth, the word itself among them. */
  readonly same: readonly string[];
  /** Of less worth. */
  readonly like: readonly string[];
  readonly frequent: boolean;
}

export interface Vocabulary {
  /** Tightened word → word. */
  readonly words: ReadonlyMap<string, Word>;
  /** Letters of the longest. */
  readonly longest: number;
  readonly fillers: ReadonlySet<string>;
}

/** @param terms words that count as one, although nothing is known of them: what gaps are asked by */
export function vocabularyOf(words: SearchWords, terms: readonly string[]): Vocabulary {
  const groups = (lists: readonly (readonly string[])[]) => {
    const of = new Map<string, string[][]>();
    for (const list of lists) {
      const group = list.map(fold);
      for (const word of group) of.set(word, [...(of.get(word) ?? []), group]);
    }
    return (word: string) => of.get(word)?.flat() ?? [];
  };
  const spelled = groups(words.spellings);
  const alike = groups(words.synonyms);
  const frequent = new Set(words.frequentWords.map(fold));

  const known = new Map<string, Word>();
  let longest = 0;
  const all = [...words.spellings, ...words.synonyms, words.frequentWords, terms].flat();
  for (const word of new Set(all.map(fold))) {
    const same = [...new Set([word, ...spelled(word)])];
    const like = same.flatMap(alike).flatMap((other) => [other, ...spelled(other)]);
    const tight = tighten(word);
    const entry = {
      same,
      like: [...new Set(like)].filter((other) => !same.includes(other) && !frequent.has(other)),
      frequent: same.some((other) => frequent.has(other)),
    };
    known.set(tight, entry);
    known.set(withoutTail(tight), known.get(withoutTail(tight)) ?? entry);
    longest = Math.max(longest, word.length);
  }
  return { words: known, longest, fillers: new Set(words.fillers.map(fold)) };
}
