import type { FaqEntry, Gap, Id } from '../data/types.js';
import { fold, foldWithPlaces } from './search-fold.js';
import { readQuery, type Query, type Term } from './search-query.js';
import { vocabularyOf, type SearchWords, type Vocabulary } from './search-words.js';

/** What a search needs of an entry. */
export type Searchable = Pick<FaqEntry, 'id' | 'question' | 'answer' | 'aliases'>;

/** Question over aliases over answer. */
const worth = [4, 3, 1];
const likeWorth = 0.5;

export interface SearchIndex {
  readonly entries: readonly Searchable[];
  readonly gaps: readonly Gap[];
  readonly words: SearchWords;
  readonly vocabulary: Vocabulary;
  /** Question, aliases and answer of every entry, folded, a line each. */
  readonly corpus: string;
  /** Where each field of each entry starts in `corpus`: question, aliases, answer, question, … */
  readonly starts: readonly number[];
}

export interface Found {
  /** Places in `entries`, best first. */
  readonly hits: readonly number[];
  /** Nothing was asked but words that every entry has. */
  readonly vague: boolean;
  /** Without a hit: what is missing, if it is known. */
  readonly gap: Gap | undefined;
  /** Without a hit: entries that come nearest. */
  readonly nearest: readonly Id[];
  /** Where a text has what was asked for: places in it, in order, not overlapping. */
  readonly mark: (text: string) => readonly (readonly [number, number])[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** Folds every entry, once. */
export function indexOf(entries: readonly Searchable[], gaps: readonly Gap[], words: SearchWords): SearchIndex {
  // One fold of everything is many times faster than one fold a text.
  const corpus = fold(
    entries.map(({ question, aliases, answer }) => [question, ...aliases, answer].map(oneLine).join('\n')).join('\n'),
  );
  const starts: number[] = [];
  let place = 0;
  const next = () => (place = corpus.indexOf('\n', place) + 1);
  for (const { aliases } of entries) {
    starts.push(place, next());
    for (let skipped = 0; skipped < aliases.length; skipped++) next();
    starts.push(place);
    next();
  }
  starts.push(corpus.length + 1);
  const vocabulary = vocabularyOf(
    words,
    gaps.flatMap(({ terms }) => terms),
  );
  return { entries, gaps, words, vocabulary, corpus, starts };
}

/** For each entry with this term, the worth of the best place. */
function places({ corpus, starts }: SearchIndex, term: Term): Map<number, number> {
  const found = new Map<number, number>();
  [term.same, term.like].forEach((pattern, index) => {
    if (!pattern) return;
    const search = new RegExp(pattern, 'g');
    let field = 0;
    for (let match = search.exec(corpus); match; match = search.exec(corpus)) {
      while (starts[field + 1]! <= match.index) field++;
      const entry = Math.floor(field / 3);
      const value = worth[field % 3]! * (index ? likeWorth : 1);
      found.set(entry, Math.max(found.get(entry) ?? 0, value));
      // One place a field is enough.
      search.lastIndex = starts[field + 1]!;
    }
  });
  return found;
}

function score(index: SearchIndex, query: Query) {
  const { terms } = query;
  const scores = new Map<number, number>();
  const count = index.entries.length;
  const content = terms.filter(({ frequent }) => !frequent);
  let whole = 0;
  let missing = query.unknown;
  const parts = new Map<number, number>();
  for (const term of content) {
    const found = places(index, term);
    missing ||= !found.size;
    const weight = Math.log(1 + count / (found.size || 1));
    whole += weight;
    for (const [entry, value] of found) {
      scores.set(entry, (scores.get(entry) ?? 0) + weight * value);
      parts.set(entry, (parts.get(entry) ?? 0) + weight);
    }
  }
  for (const term of terms.filter(({ frequent }) => frequent)) {
    for (const [entry, value] of places(index, term)) {
      const now = scores.get(entry);
      if (now) scores.set(entry, now + value / 100);
    }
  }
  const ranked = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
  return { ranked, share: (entry: number) => (parts.get(entry) ?? 0) / (whole || 1), content, missing };
}

const enough = 0.5;

/** Looks for the entries that answer a query. Never throws, whatever is typed. */
export function search(index: SearchIndex, input: string): Found {
  const query = readQuery(input, index.words, index.vocabulary, index.corpus);
  const { ranked, share, content, missing } = score(index, query);
  const fit = ranked.filter(([entry]) => share(entry) >= enough).map(([entry]) => entry);
  const hits = missing ? [] : fit;
  const gap = hits.length ? undefined : gapFor(index, input, query);
  return {
    hits,
    vague: !content.length && !missing,
    gap,
    nearest: gap?.nearest ?? ranked.slice(0, 2).map(([entry]) => index.entries[entry]!.id),
    mark: marker(query),
  };
}

function gapFor({ gaps }: SearchIndex, input: string, { terms }: Query): Gap | undefined {
  const asked = fold(oneLine(input));
  let best: Gap | undefined;
  let most = 0;
  for (const gap of gaps) {
    let value = 0;
    for (const term of gap.terms) if (asked.includes(fold(term))) value = Math.max(value, 10 + term.length);
    const text = fold([gap.title, ...gap.terms].join('\n'));
    for (const { same, like, frequent } of terms) {
      if (frequent) continue;
      if (same && new RegExp(same).test(text)) value += 2;
      else if (like && new RegExp(like).test(text)) value += 1;
    }
    if (value > most) [best, most] = [gap, value];
  }
  return best;
}

function marker({ terms }: Query): Found['mark'] {
  const forms = terms.flatMap(({ same, like }) => [same, like]).filter(Boolean);
  if (!forms.length) return () => [];
  const search = new RegExp(forms.join('|'), 'g');
  return (original) => {
    const { text, from, to } = foldWithPlaces(original);
    return [...text.matchAll(search)]
      .filter(([match]) => match)
      .map(({ 0: match, index }) => [from[index]!, to[index + match.length - 1]!] as const);
  };
}
