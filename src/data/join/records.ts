import { base } from '../record.js';

/** Keys whose value is a list of records, kept as a map from id to record in `facts/` and in `ja/`. */
export type Nested = { readonly [key: string]: Nested };

/** Words `W` by id: one for each of the facts `F`, and for every record that has no facts of its own. */
export type WordsFor<F, W> = Readonly<Record<string, W>> & { readonly [K in keyof F]: W };

type RecordMap = Readonly<Record<string, object>>;
type Words = Readonly<Record<string, object | string>>;

/**
 * Joins language-free facts with their words: one record an id, in the order of the words.
 *
 * @param facts id → figures, relations and provenance: only what differs from the default, so that many have none
 * @param words id → words of that record; a string is its `text`
 * @param nested keys that hold lists of records themselves
 * @param common what every record of the list has unless its facts say otherwise
 */
export function records<T>(facts: RecordMap, words: Words, nested: Nested = {}, common?: Partial<T>): readonly T[] {
  return Object.keys({ ...words, ...facts }).map((id) => {
    const fact = (facts[id] ?? {}) as RecordMap;
    const said = words[id];
    const word = (typeof said === 'string' ? { text: said } : (said ?? {})) as RecordMap;
    const lists = Object.keys(nested)
      .filter((key) => key in word)
      .map((key) => [key, records((fact[key] ?? {}) as RecordMap, word[key] as RecordMap, nested[key])]);
    return { id, ...base, ...common, ...fact, ...word, ...Object.fromEntries(lists) } as T;
  });
}
