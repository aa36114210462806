import { foldWithPlaces } from './search-fold.js';
import { likeWorth, vocabularyOf, type SearchWords, type Term } from './search-words.js';

/** The letters of a pasted page must not stop the search: nobody asks in more words. */
const maxLength = 120;

/** What it costs to read a stretch of a query as something: the cheapest way to read all of it wins. */
const costs = { known: 1, mistyped: 2.5, kana: 0.5, other: 1.7 };
const foundCost = (kinds: string) => 1 + [...kinds].reduce((sum, kind) => sum + (kind === 'h' ? 0.4 : 0.65), 0);

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

/** How a query can be read up to some letter. */
interface Step {
  readonly cost: number;
  /** Where its last part starts. */
  readonly start: number;
  /** What that part asks for; absent for a letter that is passed over. */
  readonly term?: Term | undefined;
}

/**
 * Reads queries: cuts each into what it asks for.
 *
 * @param texts what the entries say
 * @param corpus the same, folded
 * @returns `left`: a question mark for each letter, hiragana and digits aside, that neither an entry has nor a list of words
 */
export function readerOf(lists: SearchWords, texts: string, corpus: string) {
  const { words, long, longest } = vocabularyOf(lists, texts);

  /** Reads a stretch without spaces. */
  const cut = (chunk: string, mistyped: boolean) => {
    const { text, places } = foldWithPlaces(chunk);
    const kinds = places.map((place) => kindOf(chunk.slice(...place))).join('');
    /** The kind of the letters on both sides, where they are of one. */
    const within = (at: number) =>
      kinds[at - 1] === kinds[at] && places[at - 1]?.[1] === places[at]?.[0] ? kinds[at] : undefined;
    const steps: Step[] = [{ cost: 0, start: 0 }];

    for (let start = 0; start < text.length; start++) {
      const reach = (end: number, more: number, term?: Term) => {
        const cost = steps[start]!.cost + more;
        const best = steps[end];
        if (!best || cost < best.cost) steps[end] = { cost, start, term };
      };
      reach(start + 1, /[hd]/.test(kinds[start]!) ? costs.kana : costs.other);
      let found = true;
      for (let end = start + 1; end <= text.length && (found || end - start <= longest); end++) {
        const piece = text.slice(start, end);
        const kind = kinds.slice(start, end);
        found &&= corpus.includes(piece);
        const [before, after] = [within(start), within(end)];
        // Numbers and Latin words stand as a whole, and one kanji of several says nothing.
        const torn = (kindBeside: string | undefined, pair: RegExp) =>
          /[ld]/.test(kindBeside ?? '') || (kindBeside === 'k' && !pair.test(kind));
        if (torn(before, /^kk/) || torn(after, /kk$/)) continue;
        const known = words.get(piece);
        if (known) reach(end, costs.known, known);
        else if (found && /^(kh*|[^ah]+)$/.test(kind)) {
          const forms = new Map([[piece, kind === 'k' ? likeWorth : 1]]);
          // A verb is found by its stem, too.
          if (/^kh./.test(kind)) forms.set(piece.slice(0, 2), likeWorth);
          reach(end, foundCost(kind), { forms, frequent: false });
        } else if (mistyped && !before && (kind[0] === 'h' || !after) && /^(.)\1{3,}$/.test(kind)) {
          for (const word of long) if (nearly(word, piece)) reach(end, costs.mistyped, words.get(word));
        }
      }
    }

    const terms: Term[] = [];
    let left = '';
    for (let end = text.length; end > 0; end = steps[end]!.start) {
      const { start, term } = steps[end]!;
      if (term) terms.push(term);
      left += term || /[hd]/.test(kinds[start]!) ? ' ' : '?';
    }
    return { terms, left };
  };

  return (input: string) => {
    const typed = input.normalize('NFKC').slice(0, maxLength);
    const asked = typed.replace(/[+0]\d[\d\s()ー-]{7,}\d/g, lists.instead);
    const chunks = asked.split(/[\s、。,.?!「」『』()/|~〜]+/);
    const cutAll = (mistyped: boolean) => {
      const parts = chunks.map((chunk) => cut(chunk, mistyped));
      return { terms: parts.flatMap(({ terms }) => terms), left: parts.map(({ left }) => left).join(' ') };
    };
    const plain = cutAll(false);
    return plain.left.includes('?') || plain.terms.every(({ frequent }) => frequent) ? cutAll(true) : plain;
  };
}
