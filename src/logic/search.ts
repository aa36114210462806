import type { FaqEntry, Gap, Id } from '../data/types.js';
import { fold, foldWithPlaces, type Place } from './search-fold.js';
import { readerOf } from './search-query.js';
import type { SearchWords, Term } from './search-words.js';

/** What a search needs of an entry. */
export type Searchable = Pick<FaqEntry, 'id' | 'question' | 'answer' | 'aliases'>;

export interface Found {
  /** Best first. */
  readonly hits: readonly Id[];
  /** Nothing was asked but words that every entry has. */
  readonly vague: boolean;
  /** Without a hit: what is missing, if it is known. */
  readonly gap: Gap | undefined;
  /** Without a hit: entries that come nearest. */
  readonly nearest: readonly Id[];
  /** Where a text has what was asked for: places in it, in order, not overlapping. */
  readonly mark: (text: string) => readonly Place[];
}

/** Worth of a place: question over aliases over answer. */
const worth = [4, 3, 2];

/** What is found everywhere breaks ties only. */
const frequentWeight = 0.01;

/** Share of the best entry's score that a hit must have. */
const enough = 0.3;

/** Bars survive folding: an alias can be found as a whole. */
const whole = (texts: readonly string[]) => `|${texts.join('|')}|`;

/**
 * Folds every entry, once.
 *
 * @returns looks for the entries that answer a query; never throws, whatever is typed
 */
export function searchIn(entries: readonly Searchable[], gaps: readonly Gap[], words: SearchWords) {
  // What is known to be missing is looked for like an entry, and wins where it fits better than any.
  const records = [
    ...entries.map(({ question, aliases, answer }) => [question, whole(aliases), answer]),
    ...gaps.map(({ title, terms }) => [whole(terms), '', title]),
  ];
  // A line a text. One fold of everything is many times faster than one fold a text.
  const texts = records.map((record) => record.map((text) => text.replace(/\s+/g, ' ')).join('\n')).join('\n');
  const corpus = fold(texts);
  const starts = [0];
  for (const { index } of corpus.matchAll(/\n|$/g)) starts.push(index + 1);
  const read = readerOf(words, texts, corpus);

  /** For each record with this term, the worth of the best place. */
  const placesOf = ({ forms }: Term) => {
    const found = new Map<number, number>();
    for (const [form, factor] of forms) {
      let line = 0;
      for (let at = corpus.indexOf(form); at >= 0; at = corpus.indexOf(form, starts[line + 1])) {
        while (starts[line + 1]! <= at) line++;
        const record = Math.floor(line / 3);
        found.set(record, Math.max(found.get(record) ?? 0, worth[line % 3]! * factor));
      }
    }
    return found;
  };

  return (input: string): Found => {
    const terms = read(input);
    const scores = new Map<number, number>();
    const add = (term: Term) => {
      const found = placesOf(term);
      const rarity = term.frequent ? frequentWeight : Math.log(1 + records.length / found.size);
      // What only gaps have decides: there is no answer.
      const weight = [...found.keys()].some((record) => record < entries.length) ? rarity : rarity * 2;
      for (const [record, value] of found) scores.set(record, (scores.get(record) ?? 0) + weight * value);
      return found.size > 0;
    };
    const known = terms.map((term) => add(term) || term.frequent);
    // An alias counts as it stands, also if it is made of nothing but words that say little.
    const exact = add({ forms: new Map([[whole([fold(input)]), 1]]), frequent: false });
    const vague = !exact && terms.every(({ frequent }) => frequent);
    const ranked = vague ? [] : [...scores.keys()].sort((a, b) => scores.get(b)! - scores.get(a)! || a - b);
    const [best = -1] = ranked;
    const gap = gaps[best - entries.length];
    const fit = ranked
      .filter((record) => record < entries.length && scores.get(record)! >= enough * scores.get(best)!)
      .map((record) => entries[record]!.id);
    const missing = gap ?? (!exact && known.includes(false));
    return {
      hits: missing ? [] : fit,
      vague,
      gap,
      nearest: gap?.nearest ?? fit.slice(0, 2),
      mark: markerOf(terms),
    };
  };
}

function markerOf(terms: readonly Term[]): Found['mark'] {
  const forms = terms.flatMap((term) => [...term.forms.keys()]).sort((a, b) => b.length - a.length);
  // Without a form, what is nowhere.
  const search = new RegExp(forms.join('|') || '$.', 'g');
  return (original) => {
    const { text, places } = foldWithPlaces(original);
    return [...text.matchAll(search)].map(
      ({ 0: found, index }) => [places[index]![0], places[index + found.length - 1]![1]] as const,
    );
  };
}
