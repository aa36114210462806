import { fold } from './search-fold.js';

/** Words of a language that the search needs, as `data/topics/search.ts` has them. */
export interface SearchWords {
  /**
   * A group a line: words for the same wish, parted by spaces. A word counts for less where an entry has another one of
   * its group; not so for its spellings, which are joined by `=`.
   */
  readonly groups: string;
  /** Alone, or with each other, they are no hit. */
  readonly frequent: string;
  /** A telephone number is never looked up; these words are. */
  readonly instead: string;
}

/** One thing that a query asks for. */
export interface Term {
  /** The forms in which an entry may have it, folded, each with its worth of 0–1. None: it asks for nothing. */
  readonly forms: ReadonlyMap<string, number>;
  /** Found everywhere: breaks ties only. */
  readonly frequent: boolean;
}

export interface Vocabulary {
  /** Folded word → what it asks for. */
  readonly words: ReadonlyMap<string, Term>;
  /** Those in which one letter may be wrong. */
  readonly long: readonly string[];
  /** Letters of the longest. */
  readonly longest: number;
}

/** Worth of what is less than the word itself: another word for the same wish, or its stem alone. */
export const likeWorth = 0.6;

const list = (words: string) => words.split(' ');

/** @param texts what the entries say: names in katakana or Latin, and long words in kanji, are known from them */
export function vocabularyOf({ groups, frequent }: SearchWords, texts: string): Vocabulary {
  const words = new Map<string, { forms: Map<string, number>; frequent: boolean }>();
  const add = (word: string, forms: readonly string[], worth: number) => {
    let term = words.get(word);
    if (!term) words.set(word, (term = { forms: new Map(), frequent: false }));
    for (const form of forms) term.forms.set(form, Math.max(worth, term.forms.get(form) ?? 0));
  };
  const common = new Set(list(frequent).map(fold));
  const names = texts.normalize('NFKC').match(/[ァ-ヺー]{3,}|[a-z]{4,}|\p{sc=Han}{4,}/giu);
  for (const line of [...groups.split('\n'), ...list(frequent), ...new Set(names)]) {
    const group = list(line).map((word) => word.split('=').map(fold));
    // A frequent word is found everywhere: it stands for no other.
    const others = group.filter((spellings) => !spellings.some((word) => common.has(word)));
    for (const spellings of group) {
      for (const word of spellings) {
        add(word, spellings, 1);
        if (others.includes(spellings)) add(word, others.flat(), likeWorth);
        else words.get(word)!.frequent = true;
      }
    }
  }
  const all = [...words.keys()];
  return {
    words,
    long: all.filter((word) => /^(\p{sc=Han}{4,}|\P{sc=Han}{4,})$/u.test(word)),
    longest: Math.max(...all.map(({ length }) => length)),
  };
}
