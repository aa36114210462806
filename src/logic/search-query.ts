import { foldWithPlaces, loosely, mistyped, tighten } from './search-fold.js';
import type { SearchWords, Vocabulary } from './search-words.js';

/** One thing that a query asks for. */
export interface Term {
  /** As it was typed, folded. */
  readonly text: string;
  /** Pattern of what counts in full. */
  readonly same: string;
  /** Pattern of what counts for less; empty: nothing does. */
  readonly like: string;
  /** Found everywhere: breaks ties only. */
  readonly frequent: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** It asks for something that no entry knows. */
  readonly unknown: boolean;
}

/** Longer ones are cut: nobody asks in more words, and a pasted page must not stop the search. */
const maxLength = 120;

const kindOf = (letter: string) =>
  /[\p{sc=Han}々]/u.test(letter) ? 'k' : /[ァ-ヺ]/.test(letter) ? 'a' : /[ぁ-ゖ]/.test(letter) ? 'h' : 'l';

const pattern = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(loosely)
    .join('|');

/**
 * Cuts a query into what it asks for: known words first, then runs of one script, as far as an entry has them.
 *
 * @param corpus every entry, folded: what it holds is a word, too
 */
export function readQuery(
  input: string,
  words: SearchWords,
  { words: known, longest, fillers }: Vocabulary,
  corpus: string,
): Query {
  const terms: Term[] = [];
  let unknown = false;

  const add = (text: string, same = loosely(text), like = '', frequent = false) => {
    terms.push({ text, same, like, frequent });
  };

  const addKnown = (text: string) => {
    const word = known.get(tighten(text));
    if (word) add(text, pattern(word.same), pattern(word.like), word.frequent);
    return !!word;
  };

  const supported = (text: string) => new RegExp(loosely(text)).test(corpus);

  const addMistyped = (text: string) => {
    if (text.length < 4) return false;
    const form = mistyped(text);
    const whole = new RegExp(`^(?:${form})$`);
    const meant = [...known.keys()].find((word) => word.length > 3 && whole.test(word));
    if (meant) return addKnown(meant);
    if (!new RegExp(form).test(corpus)) return false;
    add(text, '', form);
    return true;
  };

  /**
   * A run of one script, or of kanji with the kana behind them.
   *
   * @param tail it stands right behind a known word: kana alone are its ending
   */
  const addRun = (run: string, kind: string, tail: boolean) => {
    if (kind === 'h' && run.length < 3) return;
    if (addKnown(run)) return;
    if (supported(run)) {
      add(run);
      return;
    }
    if (kind === 'h' && tail) return;
    if (addMistyped(run)) return;
    const least = kind === 'h' ? 3 : kind === 'k' ? 1 : 2;
    let start = 0;
    while (start < run.length) {
      let end = start;
      while (end < run.length && supported(run.slice(start, end + 1))) end++;
      if (end - start < least) break;
      add(run.slice(start, end));
      start = end;
    }
    const rest = run.slice(start);
    if (rest && !(start && /^[ぁ-ん]+$/.test(rest))) unknown = true;
  };

  /** What is left between known words, without what says nothing: as few letters as possible stay. */
  const addUnknown = (text: string, kinds: string, follows: boolean) => {
    const cost = [0];
    const from = [0];
    for (let end = 1; end <= text.length; end++) {
      for (let start = 0; start < end; start++) {
        const part = text.slice(start, end);
        const whole = kinds[start] !== 'k' || (kinds[start - 1] !== 'k' && kinds[end] !== 'k');
        const sum = cost[start]! + (fillers.has(part) && whole ? 0.2 : end - start + 1);
        if (!(sum >= cost[end]!)) [cost[end], from[end]] = [sum, start];
      }
    }
    const parts: (readonly [number, number])[] = [];
    for (let end = text.length; end > 0; end = from[end]!) {
      if (!fillers.has(text.slice(from[end], end))) parts.unshift([from[end]!, end]);
    }
    for (const [start, end] of parts) {
      for (const { 0: run, index } of kinds.slice(start, end).matchAll(/k+h*|a+|l+|h+/g)) {
        addRun(text.slice(start + index, start + index + run.length), run[0]!, start + index === 0 && follows);
      }
    }
  };

  const typed = input.normalize('NFKC').slice(0, maxLength);
  const asked = words.typedNumber.pattern.test(typed.replace(/\s/g, '')) ? words.typedNumber.words : typed;
  for (const chunk of asked.split(/[\s、。,.?!「」『』()/~〜]+/u)) {
    const { text, from } = foldWithPlaces(chunk);
    const kinds = from.map((place) => kindOf(chunk[place]!)).join('');
    const inside = (place: number) => kinds[place] === 'l' && kinds[place - 1] === 'l';
    let done = 0;
    let start = 0;
    while (start < text.length) {
      let end = inside(start) ? start : Math.min(text.length, start + longest);
      while (end > start && (inside(end) || !known.has(tighten(text.slice(start, end))))) end--;
      if (end > start) {
        addUnknown(text.slice(done, start), kinds.slice(done, start), done > 0);
        addKnown(text.slice(start, end));
        done = end;
      }
      start = Math.max(end, start + 1);
    }
    addUnknown(text.slice(done), kinds.slice(done), done > 0);
  }
  return { terms, unknown };
}
