import { foldWithPlaces } from './search-fold.js';
import { likeWorth, vocabularyOf, type SearchWords, type Term } from './search-words.js';

/** The letters of a pasted page must not stop the search: nobody asks in more words. */
const maxLength = 120;

/** A word that neither an entry has nor a list of words. */
const unknown: Term = { forms: new Map(), frequent: false };

/** Kanji, katakana, hiragana, digits, and all others: Latin. */
const kindOf = (letter: string) =>
  /\p{sc=Han}/u.test(letter)
    ? 'k'
    : /[ァ-ヺー]/.test(letter)
      ? 'a'
      : /[ぁ-ゖ]/.test(letter)
        ? 'h'
        : /\d/.test(letter)
          ? 'd'
          : 'l';

/** One letter wrong, missing, too many, or two in the wrong order. */
function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const same = (skippedA: number, skippedB: number) => a.slice(start + skippedA) === b.slice(start + skippedB);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return same(1, 1) || same(1, 0) || same(0, 1) || (swapped && same(2, 2));
}

/**
 * Reads queries: cuts each into what it asks for.
 *
 * @param texts what the entries say
 * @param corpus the same, folded
 */
export function readerOf(lists: SearchWords, texts: string, corpus: string) {
  const { words, long, longest } = vocabularyOf(lists, texts);

  /** Reads a stretch without spaces: known words first, else what entries have, the longest that fits. */
  const cut = (chunk: string, mistyped: boolean) => {
    const { text, places } = foldWithPlaces(chunk);
    const kinds = places.map((place) => kindOf(chunk.slice(...place))).join('');
    /** The kind of the letters on both sides, where they are of one. */
    const within = (at: number) => (kinds[at - 1] === kinds[at] ? kinds[at]! : '');
    const terms: Term[] = [];
    let passed = -1;
    for (let start = 0; start < text.length;) {
      let next = start + 1;
      let term: Term | undefined;
      let known = false;
      let found = true;
      for (let end = next; end <= text.length && (found || end - start <= longest); end++) {
        const piece = text.slice(start, end);
        const kind = kinds.slice(start, end);
        const before = within(start);
        const after = within(end);
        found &&= corpus.includes(piece);
        // Numbers and Latin words stand as a whole, and one kanji of several says nothing.
        if (
          /[ld]/.test(before + after) ||
          (before === 'k' && !/^kk/.test(kind)) ||
          (after === 'k' && !/kk$/.test(kind))
        )
          continue;
        let word = words.get(piece);
        if (!word && mistyped && !before && (kind[0] === 'h' || !after) && /^(.)\1{3,}$/.test(kind)) {
          word = words.get(long.find((other) => nearly(other, piece))!);
        }
        if (word) {
          term = word;
          next = end;
          known = true;
        } else if (!known && found && /^(kh*|[^ah]+)$/.test(kind)) {
          const forms = new Map([[piece, kind === 'k' ? likeWorth : 1]]);
          // A verb is found by its stem, too.
          if (/^kh./.test(kind)) forms.set(piece.slice(0, 2), likeWorth);
          term = { forms, frequent: false };
          next = end;
        }
      }
      if (term) terms.push(term);
      else if (!/[hd]/.test(kinds[start]!)) {
        // One letter that nobody knows may be an ending, or a verb that says little; two are a word.
        if (passed === start) terms.push(unknown);
        passed = next;
      }
      start = next;
    }
    return terms;
  };

  return (input: string) => {
    const typed = input.normalize('NFKC').slice(0, maxLength);
    const asked = typed.replace(/[+0]\d[\d\s()ー-]{7,}\d/g, lists.instead);
    const chunks = asked.split(/[\s、。,.?!「」『』()/|~〜]+/);
    const read = (mistyped: boolean) => chunks.flatMap((chunk) => cut(chunk, mistyped));
    const terms = read(false);
    return terms.includes(unknown) || terms.every(({ frequent }) => frequent) ? read(true) : terms;
  };
}
